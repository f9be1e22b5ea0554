import { strict as assert } from "node:assert";
import { loadReview } from "../../src/knowledge/review/review";
import { analyseText } from "../check/engine";
import { randomFrom } from "../random";
import { authorMutations, authorStyles, makePlan, renderPlan, type Plan } from "./authorYear";
import { makeManuscript } from "./manuscript";

const bullets = ["", "- "];
const wanted = 400;

describe("mutation of citations by author and year", function () {
  this.timeout(60_000);
  const review = loadReview();
  const documents = authorStyles.flatMap((style, at) =>
    bullets.map((bullet, number) => {
      const random = randomFrom(1 + at * bullets.length + number);
      return {
        plan: makePlan(makeManuscript(review, random), random),
        name: `${style} ${bullet}`,
        render: (plan: Plan) => renderPlan(plan, style, bullet),
      };
    }),
  );

  it("says nothing of clean documents, and finds each citation in them", async () => {
    const extra: string[] = [];
    let citations = 0;
    for (const { plan, name, render } of documents) {
      const { text } = render(plan);
      const analysis = await analyseText(text, { quick: true });
      citations += plan.groups.length;
      assert.deepEqual(
        analysis.citations.map(({ targets }) => targets.length),
        plan.groups.map(({ cited }) => cited.length),
        name,
      );
      for (const { code, start, end } of analysis.findings.filter(({ code }) => code.startsWith("citation/")))
        extra.push(`${name}: ${code} ${text.slice(start, end)}`);
    }
    console.log(
      `      ${citations} citations in ${documents.length} clean documents, ${extra.length} findings`,
    );
    assert.ok(extra.length * 100 <= citations, extra.join("\n"));
  });

  it("finds what is wrong at its place, and nothing else", async () => {
    const random = randomFrom(2021);
    const tally = new Map<string, { found: number; all: number }>();
    const missed: string[] = [];
    const extra: string[] = [];
    let citations = 0;
    const kinds = Object.keys(authorMutations);
    for (let made = 0, turn = 0; made < wanted; turn++) {
      const { plan, name, render } = documents[turn % documents.length]!;
      const kind = kinds[Math.floor(turn / documents.length) % kinds.length]!;
      const mutant = authorMutations[kind]!({ plan, random, render });
      if (mutant === undefined) continue;
      made++;
      const { text } = mutant.rendered;
      const { findings } = await analyseText(text, { quick: true });
      const own = findings.filter(({ code }) => code.startsWith("citation/"));
      const isMeant = ({ code, start, end }: (typeof own)[0]): boolean =>
        code === mutant.code && start >= mutant.place.start && end <= mutant.place.end;
      const found = own.some(isMeant);
      const counts = tally.get(kind) ?? { found: 0, all: 0 };
      tally.set(kind, { found: counts.found + Number(found), all: counts.all + 1 });
      citations += plan.groups.length;
      if (!found) missed.push(`${kind} ${name}: ${text.slice(mutant.place.start, mutant.place.end)}`);
      // An entry that was cited once alone is cited no more where its author is another.
      const isUnused = ({ code }: (typeof own)[0]): boolean =>
        code === "citation/unused-reference" && kind === "another author";
      for (const other of own.filter((one) => !isMeant(one) && !isUnused(one)))
        extra.push(`${kind} ${name}: ${other.code} ${text.slice(other.start, other.end)}`);
    }
    const all = [...tally.values()].reduce((sum, counts) => sum + counts.all, 0);
    const found = [...tally.values()].reduce((sum, counts) => sum + counts.found, 0);
    console.log(
      `      ${found} of ${all} found: ${[...tally].map(([kind, counts]) => `${kind} ${counts.found}/${counts.all}`).join(", ")}; ${extra.length} findings more in ${citations} citations`,
    );
    assert.ok(found >= all * 0.98, missed.join("\n"));
    assert.ok(extra.length * 100 <= citations, extra.join("\n"));
  });
});
