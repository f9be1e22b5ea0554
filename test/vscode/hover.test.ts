import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { registerHover } from "../../src/vscode/hover";
import { byReview, closeAll, hoversAt, openNote, positionOf, write } from "./editor";
import { ownAnalyses } from "./ownAnalyses";

const text = `${byReview}# Exosomes

Exosomes carry miR-1246 and TSG101. Uptake rises [49, 62-63] with dose, TGF-*β*1 too.
`;

describe("hover on a name", () => {
  after(closeAll);

  for (const [level, lines] of [
    [vscode.LogLevel.Trace, 1],
    [vscode.LogLevel.Debug, 0],
  ] as const)
    it(`tells the log at level ${vscode.LogLevel[level]} ${lines ? "why it is a name" : "nothing"}`, async () => {
      const own = ownAnalyses();
      const told: string[] = [];
      const log = { logLevel: level, trace: (message: string) => told.push(message) };
      const hover = registerHover(own.analyses, own.reader, log);
      try {
        const editor = await openNote(text);
        await hoversAt(editor, positionOf(editor, "miR-1246"));
        assert.equal(told.length, lines);
        if (lines) assert.match(told[0]!, /^“miR-1246”: a mention[^]*hsa-mir-1246/);
      } finally {
        hover.dispose();
        own.dispose();
      }
    });

  it("shows the card of a miRNA on exactly its characters", async () => {
    const editor = await openNote(text);
    for (const at of [0, "miR-1246".length - 1]) {
      const [hover, ...others] = await hoversAt(editor, positionOf(editor, "miR-1246", at));
      assert.equal(hover?.about, "miR-1246");
      assert.match(hover.markdown, /hsa-mir-1246/);
      assert.match(hover.markdown, /https:\/\/www\.mirbase\.org\/hairpin\/MI0006381/);
      assert.match(hover.markdown, /The review says/);
      assert.deepEqual(others, []);
    }
  });

  it("shows nothing beside it", async () => {
    const editor = await openNote(text);
    assert.deepEqual(await hoversAt(editor, positionOf(editor, "miR-1246", -1)), []);
    assert.deepEqual(await hoversAt(editor, positionOf(editor, "miR-1246", "miR-1246".length)), []);
  });

  it("shows the card of a protein with its MISEV category", async () => {
    const editor = await openNote(text);
    const [hover] = await hoversAt(editor, positionOf(editor, "TSG101", 3));
    assert.equal(hover?.about, "TSG101");
    assert.match(hover.markdown, /MISEV2018.*category 2/);
    assert.match(hover.markdown, /once in this document/);
  });

  it("sees through emphasis inside a name", async () => {
    const editor = await openNote(text);
    const [hover] = await hoversAt(editor, positionOf(editor, "TGF-*β*1", 5));
    assert.equal(hover?.about, "TGF-*β*1");
    assert.match(hover.markdown, /\*\*TGFB1\*\*/);
  });

  it("has no command that the document or the data could put there", async () => {
    const editor = await openNote("Exosomes [x](command:workbench.action.quit) carry miR-1246.\n");
    const [hover] = await hoversAt(editor, positionOf(editor, "miR-1246"));
    assert.doesNotMatch(hover!.markdown, /command:(?!exoscribe\.changeSpecies\?)/);
  });
});

describe("hover on a gene or miRNA of another species", () => {
  after(closeAll);
  const mice =
    "# Exosomes\n\n## Methods\n\nC57BL/6J mice were irradiated.\n\n## Results\n\nCd63 and miR-155 rose, and bta-miR-21-5p.\n";

  it("shows its own card, what tells the species, and the human gene of the same symbol", async () => {
    const editor = await openNote(mice);
    const [gene] = await hoversAt(editor, positionOf(editor, "Cd63"));
    assert.match(gene!.markdown, /\*\*Cd63\*\*[^]*mouse[^]*MGI/);
    assert.match(gene!.markdown, /Read as mouse, by “C57BL\/6J” in Methods\. \[Change…\]\(command:/);
    assert.match(gene!.markdown, /Human gene of the same symbol: \[CD63\]/);
    assert.match(gene!.markdown, /The review says/);
    assert.doesNotMatch(gene!.markdown, /Choose which is meant|ortholog/);
    const [mirna] = await hoversAt(editor, positionOf(editor, "miR-155"));
    assert.match(mirna!.markdown, /mmu-mir-155[^]*Read as mouse/);
    const [cattle] = await hoversAt(editor, positionOf(editor, "bta-miR-21"));
    assert.match(cattle!.markdown, /bta-miR-21-5p[^]*cattle[^]*MIMAT0003528/);
  });

  it("shows the human gene where the front matter says so", async () => {
    const editor = await openNote(`---\nexoscribe: { species: human }\n---\n\n${mice}`);
    const [gene] = await hoversAt(editor, positionOf(editor, "Cd63"));
    assert.match(gene!.markdown, /\*\*CD63\*\*[^]*Read as human, by “species[^”]*human” in the front matter/);
  });
});

describe("hover on a citation", () => {
  after(closeAll);

  it("shows the reference of the number under the pointer and what the review cites it for", async () => {
    const editor = await openNote(text);
    const [hover, ...others] = await hoversAt(editor, positionOf(editor, "49, 62", 1));
    assert.equal(hover?.about, "49");
    assert.match(hover.markdown, /Hazawa/);
    assert.match(hover.markdown, /https:\/\/doi\.org\//);
    assert.match(hover.markdown, /The review cites it for/);
    assert.deepEqual(others, []);
  });

  it("shows each member of a range", async () => {
    const editor = await openNote(text);
    const [hover] = await hoversAt(editor, positionOf(editor, "62-63", 2));
    assert.equal(hover?.about, "62-63");
    assert.match(hover.markdown, /miR-1246 contributes to bystander/);
    assert.match(hover.markdown, /miR-23a from nasopharyngeal/);
  });

  it("shows nothing on brackets and commas", async () => {
    const editor = await openNote(text);
    for (const at of [0, 3, 4])
      assert.deepEqual(await hoversAt(editor, positionOf(editor, "[49, 62", at)), []);
    assert.deepEqual(await hoversAt(editor, positionOf(editor, "] with")), []);
  });
});

describe("hover on a group with locators", () => {
  after(closeAll);

  it("shows the reference of the key under the pointer, and nothing on locators and words", async () => {
    await write(
      "hover.bib",
      "@article{luo2019, author = {Luo, A}, title = {One}, year = {2019}}\n@article{zhou2018, author = {Zhou, X}, title = {Two}, year = {2018}}\n",
    );
    const front = "---\nbibliography: hover.bib\n---\n\n";
    const editor = await openNote(
      `${front}Known [see @luo2019, pp. 3-4; -@zhou2018, ch. 2] and @{luo2019} [p. 5].\n`,
    );
    for (const [text, at, about, name] of [
      ["@luo2019", 0, "@luo2019", /Luo A/],
      ["@luo2019", 7, "@luo2019", /Luo A/],
      ["@zhou2018", 3, "@zhou2018", /Zhou X/],
      ["@{luo2019}", 4, "@{luo2019}", /Luo A/],
    ] as const) {
      const [hover] = await hoversAt(editor, positionOf(editor, text, at));
      assert.equal(hover?.about, about);
      assert.match(hover.markdown, name);
    }
    for (const text of ["see", "pp. 3-4", "ch. 2", "p. 5", "; -"])
      assert.deepEqual(await hoversAt(editor, positionOf(editor, text)), [], text);
  });

  it("shows every member of a range of numbers, up to twenty, and how many more", async () => {
    const list = Array.from(
      { length: 22 },
      (_, at) => `${at + 1}. Author${at + 1} A. Title ${at + 1}. J Cells. 2019;1:${at + 1}.\n`,
    );
    const editor = await openNote(`Known [1–22].\n\n## References\n\n${list.join("")}`);
    const [hover] = await hoversAt(editor, positionOf(editor, "1–22", 1));
    const shown = [...hover!.markdown.matchAll(/Author(\d+) A/g)].map(([, number]) => Number(number));
    assert.deepEqual(
      shown,
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    assert.match(hover!.markdown, /and 2 more/);
  });
});
