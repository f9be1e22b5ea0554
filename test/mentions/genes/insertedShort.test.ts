import { strict as assert } from "node:assert";
import { analyseText } from "../../check/engine";

/** Text and id of the first candidate of each gene that a sentence names. */
async function genes(text: string): Promise<readonly string[]> {
  const { mentions } = await analyseText(text, { references: "none" });
  return mentions
    .filter(({ kind }) => kind === "protein")
    .map(({ text: written, candidates }) => `${written} ${candidates[0]!.id}`);
}

describe("names around the abbreviation of their first part", () => {
  for (const [name, id] of [
    ["tumor necrosis factor (TNF)-alpha", "hgnc:11892"],
    ["toll-like receptor (TLR) 4", "hgnc:11850"],
    ["interleukin (IL)-6", "hgnc:6018"],
    ["hypoxia-inducible factor (HIF)-1α", "hgnc:4910"],
    ["carnitine palmitoyltransferase (CPT) II", "hgnc:2330"],
  ] as const)
    it(`are one name: ${name}`, async () => {
      assert.deepEqual(await genes(`The expression of ${name} rose.`), [`${name} ${id}`]);
    });
  for (const text of [
    "The expression of heat shock protein 70 (HSP70) 1 h after irradiation.",
    "Computed tomography (CT) 3 weeks later was normal.",
    "Extracellular signal-regulated kinase (ERK)-1/2 was phosphorylated.",
  ])
    it(`are not where the number is another thing: ${text}`, async () => {
      assert.ok((await genes(text)).every((gene) => !gene.includes(")")));
    });
});

describe("a name with a slash", () => {
  it("is one where it means what its first part means", async () => {
    assert.deepEqual(await genes("Oct3/4 and Nanog proteins were expressed."), [
      "Oct3/4 hgnc:9221",
      "Nanog hgnc:20857",
    ]);
  });
});
