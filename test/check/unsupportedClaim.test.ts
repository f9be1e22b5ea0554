import { strict as assert } from "node:assert";
import { claimEntities } from "../../src/knowledge/review/cites";
import { loadReview } from "../../src/knowledge/review/review";
import type { Claim } from "../../src/model/claim";
import { findingsIn } from "./engine";

const { claims } = loadReview();
/** The claims whose statement is about an entity, so that the rule can have something to say. */
const hundred = claims
  .filter(({ subject, object, references }) => references.length > 0 && (subject ?? object) !== null)
  .slice(0, 100);

/** The statement of a claim, a sentence of ours, with a citation put in. */
const cite = ({ statement }: Claim, numbers: readonly number[]): string =>
  statement.replace(/\.$/, ` [${numbers.join(", ")}].`);

const speaks = async (text: string): Promise<boolean> => {
  const found = await findingsIn(text, { rule: "citation/unsupported-claim", references: "review" });
  return found.length > 0;
};

/** The next claim that has no reference and no entity in common with this one. */
function unrelatedTo(claim: Claim, at: number): Claim {
  const entities = new Set(claimEntities(claim));
  const others = [...hundred.slice(at + 37), ...hundred];
  return others.find(
    (other) =>
      !other.references.some((number) => claim.references.includes(number)) &&
      !claimEntities(other).some((id) => entities.has(id)),
  )!;
}

describe("citation/unsupported-claim, claim by claim", function () {
  this.timeout(30_000);

  it("is silent of claims with their own citation, and finds them with that of another", async () => {
    assert.equal(hundred.length, 100);
    const silent: string[] = [];
    const found: string[] = [];
    for (const [at, claim] of hundred.entries()) {
      if (!(await speaks(cite(claim, claim.references)))) silent.push(claim.id);
      if (await speaks(cite(claim, unrelatedTo(claim, at).references))) found.push(claim.id);
    }
    console.log(
      `      of 100 claims ${silent.length} silent with their own citation, ${found.length} found with another`,
    );
    assert.ok(silent.length >= 98, `${silent.length} silent`);
    assert.ok(found.length >= 80, `${found.length} found`);
  });

  it("says which works the review cites, and what it says with them", async () => {
    const text = "Exosomal miR-1246 represses LIG4 [15].";
    const [finding] = await findingsIn(text, { rule: "citation/unsupported-claim", references: "review" });
    assert.equal(
      finding!.message,
      "The review does not cite 15 (Luo et al. 2019) for miR-1246. It cites 62 (Mo et al. 2018) where it says: miR-1246 " +
        "in exosomes of tumour cells represses LIG4 directly and so passes DNA damage on to bystanders.",
    );
    assert.deepEqual(
      finding!.suggestions.map(({ title, edits }) => [title, edits[0]!.text]),
      [["Cite 62 (Mo et al. 2018)", "62"]],
    );
  });

  it("names works that are not known by their number alone", async () => {
    const text = "The membrane of exosomes is spanned by the four proteins CD9, CD63, CD81 and CD82 [62].";
    const [finding] = await findingsIn(text, { rule: "citation/unsupported-claim", references: "review" });
    assert.match(finding!.message, /It cites 29 and 30 where it says: /);
    assert.deepEqual(
      finding!.suggestions.map(({ title }) => title),
      ["Cite 29", "Cite 30"],
    );
  });

  it("is silent where the sentence says something else of what it names", async () => {
    for (const text of [
      "Our vesicles had CD63, CD81, TSG101 and Alix and no calnexin, as the guideline asks [8].",
      "The RNA of the vesicles was sequenced; most of it was short and did not code, as in immune cells [32].",
      "We bought antibodies to CD63 and TP53 [15].",
    ])
      assert.equal(await speaks(text), false, text);
  });

  it("believes the authors whom the text names", async () => {
    assert.equal(await speaks("Luo et al. [15] also looked at miR-1246."), false);
  });

  it("is silent of another list", async () => {
    const found = await findingsIn("Exosomal miR-1246 represses LIG4 [15].", { references: "none" });
    assert.deepEqual(found, []);
  });
});
