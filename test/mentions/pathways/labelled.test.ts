import { strict as assert } from "node:assert";
import { analyseText } from "../../check/engine";

async function pathways(text: string): Promise<readonly string[]> {
  const { mentions } = await analyseText(text, { references: "none" });
  return mentions.filter(({ kind }) => kind === "pathway").map((mention) => mention.text);
}

const table = (head: string, ...cells: readonly string[]): string =>
  `| Gene | ${head} |\n|---|---|\n${cells.map((cell) => `| x | ${cell} |\n`).join("")}`;

describe("pathways without a head noun", () => {
  const cases: readonly (readonly [text: string, pathways: readonly string[]])[] = [
    [table("Pathway", "PI3K/AKT", "Wnt", "Hippo, Notch"), ["PI3K/AKT", "Wnt", "Hippo", "Notch"]],
    [table("Signaling pathway (KEGG)", "**MAPK**"), ["MAPK"]],
    [table("通路", "TGF-β"), ["TGF-β"]],
    [table("Genes of the pathway", "VEGF"), []],
    [table("Protein", "MAPK"), []],
    [
      "These pathways were enriched:\n\n- MAPK\n- Wnt: it rose\n- Focal adhesion (p = 0.01)\n- other words of Wnt",
      ["MAPK", "Wnt", "Focal adhesion"],
    ],
    ["# Enriched pathways\n\n- NF-κB\n", ["NF-κB"]],
    ["The genes of these pathways were:\n\n- VEGF\n", []],
    ["Text on pathways.\n\n- VEGF\n", []],
    ["Pathways: PI3K/AKT, MAPK, and Wnt.", ["PI3K/AKT", "MAPK", "Wnt"]],
    ["The pathway has a member: VEGF.", []],
  ];
  for (const [text, expected] of cases)
    it(JSON.stringify(text), async () => {
      assert.deepEqual(await pathways(text), expected);
    });

  it("are no choice where several sources have one by the same name", async () => {
    const { mentions } = await analyseText("Apoptosis rose, and Autophagy fell.", { references: "none" });
    assert.deepEqual(
      mentions.map(({ candidates }) => candidates.map(({ id }) => id)),
      [["reactome:R-HSA-109581"], ["reactome:R-HSA-9612973"]],
    );
  });
});
