import { strict as assert } from "node:assert";
import { loadReview } from "../../src/knowledge/review/review";
import type { Analysis } from "../../src/model/analysis";
import { analyseText } from "../check/engine";
import { randomFrom } from "../random";
import { makeManuscript } from "./manuscript";
import { mutations, type Mutant } from "./mutations";
import { render, type Rendered, type Style } from "./render";

const styles: readonly Style[] = [
  { citations: "bracket", list: "vancouver" },
  { citations: "spaced", list: "apa" },
  { citations: "caret", list: "nature" },
  { citations: "sup", list: "ama" },
  { citations: "unicode", list: "vancouver" },
  { citations: "parenthesis", list: "apa" },
  { citations: "glued", list: "nature" },
  { citations: "key", list: "bibtex" },
  { citations: "key", list: "yaml" },
  { citations: "textual", list: "bibtex" },
  { citations: "linked", list: "vancouver" },
  { citations: "tex", list: "nature" },
];
const documents = 2;
const wanted = 400;

const analyse = ({ text, files }: Rendered): Promise<Analysis> => analyseText(text, { files, quick: true });

function finds({ findings }: Analysis, { code, place, entry, rendered }: Mutant): boolean {
  return findings.some((finding) => {
    if (finding.code !== code || finding.file !== (entry ? rendered.listFile : undefined)) return false;
    const { start, end } = finding;
    return entry ? start >= place.start - 4 && end <= place.end : start === place.start && end === place.end;
  });
}

describe("mutation", function () {
  this.timeout(60_000);
  const review = loadReview();
  const manuscripts = styles.flatMap((style, at) =>
    Array.from({ length: documents }, (_, number) => ({
      style,
      manuscript: makeManuscript(review, randomFrom(1 + at * documents + number)),
    })),
  );

  it("says nothing of clean documents", async () => {
    const extra: string[] = [];
    let citations = 0;
    for (const { style, manuscript } of manuscripts) {
      const rendered = render(manuscript, style);
      const analysis = await analyse(rendered);
      citations += manuscript.sentences.length;
      assert.equal(
        analysis.citations.filter(({ style: found }) => found !== "author").length,
        manuscript.sentences.length,
        JSON.stringify(style),
      );
      for (const { code, start, end, file } of analysis.findings.filter(({ code }) =>
        code.startsWith("citation/"),
      ))
        extra.push(
          `${style.citations}/${style.list} ${code} ${(file === undefined ? rendered.text : rendered.files[file]!).slice(start, end)}`,
        );
    }
    console.log(
      `      ${citations} citations in ${manuscripts.length} clean documents, ${extra.length} findings`,
    );
    assert.ok(extra.length * 100 <= citations, extra.join("\n"));
  });

  it("finds wrong citations at their place", async () => {
    const random = randomFrom(2021);
    const tally = new Map<string, { found: number; all: number }>();
    const missed: string[] = [];
    for (let made = 0, turn = 0; made < wanted; turn++) {
      const { style, manuscript } = manuscripts[turn % manuscripts.length]!;
      const kinds = Object.keys(mutations);
      const kind = kinds[Math.floor(turn / manuscripts.length) % kinds.length]!;
      const mutant = mutations[kind]!({ manuscript, style, random });
      if (mutant === undefined) continue;
      made++;
      const found = finds(await analyse(mutant.rendered), mutant);
      const counts = tally.get(kind) ?? { found: 0, all: 0 };
      tally.set(kind, { found: counts.found + Number(found), all: counts.all + 1 });
      const { rendered, place, entry } = mutant;
      const source =
        entry && rendered.listFile !== undefined ? rendered.files[rendered.listFile]! : rendered.text;
      if (!found)
        missed.push(
          `${kind} ${style.citations}/${style.list}: …${source.slice(place.start - 40, place.start)}«${source.slice(place.start, place.end)}»`,
        );
    }
    const all = [...tally.values()].reduce((sum, counts) => sum + counts.all, 0);
    const found = [...tally.values()].reduce((sum, counts) => sum + counts.found, 0);
    console.log(
      `      ${found} of ${all} wrong citations found: ${[...tally].map(([kind, counts]) => `${kind} ${counts.found}/${counts.all}`).join(", ")}`,
    );
    assert.ok(found >= all * 0.98, missed.join("\n"));
  });
});
