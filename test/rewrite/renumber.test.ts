import { strict as assert } from "node:assert";
import { renumber } from "../../src/rewrite/renumber";
import { applyEdits } from "../../src/text/edits";
import { analyseText } from "../check/engine";

const entries = [
  "Hazawa M. Radiation increases the cellular uptake of exosomes. 2014.",
  "Zhu L. Targeting and therapy of glioblastoma in a mouse model. 2018.",
  "Luo A. Exosome-derived miR-339-5p mediates radiosensitivity. 2019.",
  "Mo LJ. Exosome-packaged miR-1246 contributes to bystander DNA damage. 2018.",
];

const section = (...order: readonly number[]): string =>
  `\n## References\n\n${order.map((entry, at) => `${at + 1}. ${entries[entry - 1]!}`).join("\n")}\n`;

async function renumbered(text: string): Promise<string> {
  const result = renumber(await analyseText(text, { quick: true }));
  return "refused" in result ? `refused: ${result.refused}` : applyEdits(text, result.edits);
}

describe("renumber", () => {
  it("numbers text and list together by first appearance, ranges collapsed", async () => {
    const text = `First [3], then [4,1], then [1, 3, 4] and [2].\n${section(1, 2, 3, 4)}`;
    assert.equal(
      await renumbered(text),
      `First [1], then [2,3], then [1-3] and [4].\n${section(3, 4, 1, 2)}`,
    );
  });

  it("keeps the notation, the dash and the separator of each style", async () => {
    const pairs = [
      ["First seen.^3^ Then known.^1,2^ All agree.^1–4^", "First seen.^1^ Then known.^2,3^ All agree.^1–4^"],
      [
        "First seen.<sup>3</sup> Then known.<sup>1, 2</sup>",
        "First seen.<sup>1</sup> Then known.<sup>2, 3</sup>",
      ],
      ["First seen.³ Then known.¹,² All agree.¹⁻⁴", "First seen.¹ Then known.²,³ All agree.¹⁻⁴"],
      ["First seen (3). Then known (1, 2). Not one (4).", "First seen (1). Then known (2, 3). Not one (4)."],
      ["First tumours3. Then vesicles1,2. One exosome4.", "First tumours1. Then vesicles2,3. One exosome4."],
    ] as const;
    for (const [before, after] of pairs)
      assert.equal(await renumbered(`${before}\n${section(1, 2, 3, 4)}`), `${after}\n${section(3, 1, 2, 4)}`);
  });

  it("puts what nothing cites at the end", async () => {
    assert.equal(
      await renumbered(`One [4], two [2].\n${section(1, 2, 3, 4)}`),
      `One [1], two [2].\n${section(4, 2, 1, 3)}`,
    );
  });

  it("reads a table at its first call-out", async () => {
    const text = "See Table 1. Then [1].\n\n| a | b |\n|---|---|\n| x | [2] |\n\nTable 1. Markers [3].\n";
    assert.equal(
      await renumbered(`${text}${section(1, 2, 3, 4)}`),
      `${text.replace("[3]", "[*]").replace("[1]", "[2]").replace("| [2] |", "| [3] |").replace("[*]", "[1]")}${section(3, 1, 2, 4)}`,
    );
  });

  for (const [callOut, label, aside] of [
    ["Figure 1", "Figure 1.", true],
    ["Fig. 1", "Figure 1.", true],
    ["fig 1", "Fig. 1:", true],
    ["Figs 1", "FIGURE 1.", true],
    ["figures 1", "Fig 1.", true],
    ["Box 1", "**Box 1.**", true],
    ["Schemes S1", "Scheme S1.", true],
    ["Table S12", "> Table S12.", true],
    ["Table 2", "Table 1.", false],
    ["Configure 1", "Figure 1.", false],
    ["Table 1", "Figure 1.", false],
  ] as const)
    it(`reads “${label}” ${aside ? "at" : "not at"} “${callOut}”`, async () => {
      const text = `See ${callOut}. Then [2].\n\n${label} Markers [1].\n`;
      assert.equal(
        await renumbered(`${text}${section(1, 2)}`),
        aside
          ? `${text}${section(1, 2)}`
          : `See ${callOut}. Then [1].\n\n${label} Markers [2].\n${section(2, 1)}`,
      );
    });

  it("changes nothing that is in order", async () => {
    const text = `One [1], two [2, 3], three [4].\n${section(1, 2, 3, 4)}`;
    const result = renumber(await analyseText(text, { quick: true }));
    assert.deepEqual(result, { edits: [], summary: "The references are in order." });
  });

  it("leaves numbers alone that Markdown counts by itself", async () => {
    const counted = section(1, 2, 3).replace(/^\d\./gm, "1.");
    const wanted = section(2, 1, 3).replace(/^\d\./gm, "1.");
    assert.equal(
      await renumbered(`One [2], two [1], three [3].\n${counted}`),
      `One [1], two [2], three [3].\n${wanted}`,
    );
  });

  it("puts the items of an HTML list in order, which stand one right behind the other", async () => {
    const list = (...order: readonly number[]): string =>
      `\n## References\n\n<ol>${order.map((entry) => `<li>${entries[entry - 1]!}</li>`).join("")}</ol>\n`;
    assert.equal(
      await renumbered(`One [3], two [1], three [2].\n${list(1, 2, 3)}`),
      `One [1], two [2], three [3].\n${list(3, 1, 2)}`,
    );
  });

  it("says what it does", async () => {
    const result = renumber(await analyseText(`One [2], two [1].\n${section(1, 2)}`, { quick: true }));
    assert.ok("summary" in result);
    assert.equal(result.summary, "2 of 2 references get another number.");
  });

  it("refuses what would lose a citation", async () => {
    assert.equal(
      await renumbered(`One [2], two [9].\n${section(1, 2)}`),
      "refused: [9] cites what the list does not have: see to that first.",
    );
    assert.equal(
      await renumbered("One [@a], two [@b]."),
      "refused: There is no numbered list of references in this document to be put in order with the text.",
    );
  });

  it("refuses a list of which an entry has no number", async () => {
    const analysis = await analyseText(`One [2], two [1].\n${section(1, 2)}`, { quick: true });
    const { references } = analysis.references;
    for (const at of [0, 1]) {
      const entries = references.map((one, index) => (index === at ? { ...one, number: undefined } : one));
      const result = renumber({ ...analysis, references: { ...analysis.references, references: entries } });
      assert.ok("refused" in result);
      assert.match(result.refused, /^There is no numbered list/);
    }
  });

  it("refuses several lists that count anew, and says where", async () => {
    const text = `# One\n\nSeen [2], then [1].\n${section(1, 2)}\n# Two\n\nSeen [1], then [2].\n${section(3, 4)}`;
    const result = renumber(await analyseText(text, { quick: true }));
    assert.ok("refused" in result);
    assert.deepEqual(
      result.places.map(({ start, end }) => text.slice(start, end)),
      [`1. ${entries[2]!}`, `2. ${entries[3]!}`],
    );
  });

  it("does the same once as twice", async () => {
    const once = await renumbered(`First [3], then [4,1], then [1, 3, 4] and [2].\n${section(1, 2, 3, 4)}`);
    assert.equal(await renumbered(once), once);
  });
});
