import { strict as assert } from "node:assert";
import { convert } from "../../src/rewrite/convert";
import type { Notation } from "../../src/rewrite/notation";
import { applyEdits } from "../../src/text/edits";
import { analyseText, type Options } from "../check/engine";

const section = `
## References

1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. Biochem Biophys Res Commun. 2014;1:2-3.
2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. Front Immunol. 2018;9:824.
3. Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. Oncogene. 2019;38:1-9.
`;
const bib = `@article{hazawa2014, author = {Hazawa, M. and Tomiyama, K.}, title = {Radiation increases uptake}, year = 2014}
@article{zhu2018, author = {Zhu, L.}, title = {Targeting glioblastoma}, year = 2018}
`;

async function converted(text: string, to: Notation, options: Options = {}): Promise<string> {
  const result = convert(await analyseText(text, { quick: true, ...options }), to);
  return "refused" in result ? `refused: ${result.refused}` : applyEdits(text, result.edits);
}

/** What each citation of a text means, by first author. */
async function meaning(text: string): Promise<readonly string[]> {
  const { citations } = await analyseText(text, { quick: true });
  return citations
    .filter(({ style }) => style !== "author")
    .map(({ resolved }) =>
      [...resolved.values()]
        .map(({ csl }) => csl.author![0]!.family)
        .sort()
        .join(),
    );
}

describe("convert", () => {
  const bracket = `Uptake [1] and uses [2, 3], or all [1-3]. Hazawa et al. [1] agree.\n${section}`;

  it("moves numbers behind the full stop where they are raised, and back", async () => {
    const caret = await converted(bracket, "caret");
    assert.equal(caret.split("\n")[0], "Uptake^1^ and uses,^2,3^ or all.^1–3^ Hazawa et al.^1^ agree.");
    assert.equal((await converted(caret, "bracket")).split("\n")[0], bracket.split("\n")[0]);
  });

  it("writes every numeric notation, and means the same works in each", async () => {
    const works = await meaning(bracket);
    assert.deepEqual(works, ["Hazawa", "Luo,Zhu", "Hazawa,Luo,Zhu", "Hazawa"]);
    const lines: Readonly<Record<string, string>> = {
      parenthesis: "Uptake (1) and uses (2, 3), or all (1-3). Hazawa et al. (1) agree.",
      sup: "Uptake<sup>1</sup> and uses,<sup>2,3</sup> or all.<sup>1–3</sup> Hazawa et al.<sup>1</sup> agree.",
      unicode: "Uptake¹ and uses,²,³ or all.¹⁻³ Hazawa et al.¹ agree.",
    };
    for (const [to, line] of Object.entries(lines)) {
      const text = await converted(bracket, to as Notation);
      assert.equal(text.split("\n")[0], line);
      assert.deepEqual(await meaning(text), works, to);
      assert.equal(await converted(text, "bracket"), bracket, to);
    }
  });

  it("moves a numbered list to the front matter for keys, and back to a section", async () => {
    const keys = await converted(bracket, "key");
    assert.match(keys, /^---\nreferences:\n {2}- id: hazawa2014\n/);
    assert.match(
      keys,
      /\n\nUptake \[@hazawa2014\] and uses \[@zhu2018; @luo2019\], or all \[@hazawa2014; @zhu2018; @luo2019\]\./,
    );
    assert.doesNotMatch(keys, /1\. Hazawa/);
    assert.deepEqual(await meaning(keys), await meaning(bracket));

    const back = await converted(keys, "bracket");
    assert.match(back, /Uptake \[1\] and uses \[2, 3\], or all \[1-3\]\. Hazawa et al\. \[1\] agree\./);
    assert.match(
      back,
      /\n## References\n\n1\. Hazawa M, Tomiyama K\. Radiation increases the cellular uptake of exosomes\./,
    );
    assert.deepEqual(await meaning(back), await meaning(bracket));
  });

  for (const [before, after] of [
    ["---\ntitle: A\n---\n\n", "---\ntitle: A\nreferences:\n  - id: hazawa2014\n"],
    ["---\n---\n\n", "---\nreferences:\n  - id: hazawa2014\n"],
    ["", "---\nreferences:\n  - id: hazawa2014\n"],
  ] as const)
    it(`puts it behind ${JSON.stringify(before)} without an empty line`, async () => {
      const keys = await converted(before + bracket, "key");
      assert.ok(keys.startsWith(after), keys.slice(0, 80));
      assert.match(keys, /\S\n---\n\nUptake/);
    });

  it("keeps what an entry says of authors whom it does not name", async () => {
    const text = `Uptake [1].\n${section.replace("Tomiyama K.", "Tomiyama K, et al.")}`;
    const keys = await converted(text, "key");
    assert.match(keys, /given: K\n {6}- literal: others\n/);
    const { references } = await analyseText(keys, { quick: true });
    assert.equal(references.references[0]!.authorsTruncated, true);
    assert.match(await converted(keys, "bracket"), /1\. Hazawa M, Tomiyama K, et al\. Radiation/);
  });

  it("makes keys of author and year, with letters for more of one year, else of the number", async () => {
    const again =
      section.trimEnd() +
      "\n4. Luo B. Another title of a work. 2019.\n5. Title that nobody wrote.\n6. WHO Working Group. On vesicles of tumours. 2018.\n";
    assert.match(
      await converted(`Uptake [1, 3, 4], [6] and [5].\n${again}`, "key"),
      /Uptake \[@hazawa2014; @luo2019; @luo2019b\], \[@whoworkinggroup2018\] and \[@ref5\]\./,
    );
  });

  it("numbers the keys of a bibliography by first appearance, and says which list counts from then on", async () => {
    const text = "---\nbibliography: a.bib\n---\n\nUses [@zhu2018], uptake [@hazawa2014; @zhu2018].\n";
    assert.equal(
      await converted(text, "bracket", { files: { "a.bib": bib } }),
      "---\nbibliography: a.bib\nexoscribe:\n  references: document\n---\n\nUses [1], uptake [1, 2].\n\n## References\n\n" +
        "1. Zhu L. Targeting glioblastoma. 2018.\n2. Hazawa M, Tomiyama K. Radiation increases uptake. 2014.\n",
    );
  });

  it("cites the review by its keys where its list was asked for, and never unasked", async () => {
    const text = "Exosomes are taken up, as Hazawa et al. [49] saw; Luo et al. [15] agree.\n";
    assert.equal(
      await converted(text, "key", { references: "review" }),
      "Exosomes are taken up, as Hazawa et al. [@hazawa2014] saw; Luo et al. [@luo2019] agree.\n",
    );
    assert.match(await converted(text, "key"), /^refused: /);
  });

  it("refuses what numbers or the list cannot hold", async () => {
    const front = "---\nbibliography: a.bib\n---\n\n";
    const files = { "a.bib": bib };
    assert.equal(
      await converted(`${front}Uses [@zhu2018, p. 3].\n`, "bracket", { files }),
      "refused: [@zhu2018, p. 3] says more than numbers can: a locator, a prefix or a year alone.",
    );
    assert.equal(
      await converted(`${front}Zhu [-@zhu2018] agrees.\n`, "bracket", { files }),
      "refused: [-@zhu2018] says more than numbers can: a locator, a prefix or a year alone.",
    );
    assert.equal(
      await converted(`${front}Uses [@nobody2020].\n`, "bracket", { files }),
      "refused: [@nobody2020] cites what the list in force does not have: see to that first.",
    );
  });

  for (const [before, to, after] of [
    // The space before a raised number goes, and the stop behind it comes before it, but not a decimal point.
    ["Uptake  [1]. Uses\u00a0[2], or 5 [3].5.", "caret", "Uptake.^1^ Uses,^2^ or 5^3^.5."],
    ["Uptake [1].) And [2]?", "caret", "Uptake.^1^) And^2^?"],
    ["Uptake^1^. And^2^, too.", "sup", "Uptake<sup>1</sup>. And<sup>2</sup>, too."],
    // Raised, neighbours would run together.
    ["Uptake [1] [2], or [1], [2]; [3].", "caret", "Uptake,^1,2^ or.^1–3^"],
    ["Uptake [1]    [2]     [3] is it.", "caret", "Uptake^1–3^ is it."],
    ["Uptake [1] [2], or [1], [2]; [3].", "parenthesis", "Uptake (1) (2), or (1), (2); (3)."],
    [
      "Uptake [1] [2], or [1], [2]; [3].",
      "key",
      "Uptake [@hazawa2014] [@zhu2018], or [@hazawa2014], [@zhu2018]; [@luo2019].",
    ],
    // A stop that is no end of a sentence stays.
    [
      "Hazawa et al.^1^ saw it, e.g.^2^ it. Of 5.^3^ So A.^1^ And so.^2^",
      "bracket",
      "Hazawa et al. [1] saw it, e.g. [2] it. Of 5. [3] So A. [1] And so [2].",
    ],
    [
      "It is so (cf.^1^ i.e.^2^ vs.^3^) etc.^1^",
      "parenthesis",
      "It is so (cf. (1) i.e. (2) vs. (3)) etc. (1)",
    ],
    ["It is so. ^2^ And so, ^3^.", "bracket", "It is so. [2] And so, [3]."],
    // Words before the first number stay, a place in the work stays with its own, and a work is cited once.
    [
      "So [see 1], [e.g., 2, 3], and [cf. 3].",
      "key",
      "So [see @hazawa2014], [e.g., @zhu2018; @luo2019], and [cf. @luo2019].",
    ],
    ["So [1, 1], [1-3, 2].", "key", "So [@hazawa2014], [@hazawa2014; @zhu2018; @luo2019]."],
    ["So [1, p. 3], [2, p. 4; 3].", "key", "So [@hazawa2014, p. 3], [@zhu2018, p. 4; @luo2019]."],
    ["So \\[1\\] and \\[2, 3\\].", "caret", "So^1^ and.^2,3^"],
  ] as const)
    it(`makes ${after} of ${before}`, async () => {
      const text = await converted(`${before}\n${section}`, to);
      const body = text.startsWith("---") ? text.slice(text.indexOf("\n---\n\n") + 6) : text;
      assert.equal(body.split("\n")[0], after);
    });

  const linked = section.replace(/^(\d)\. /gm, '$1. <a id="r$1"></a>');
  for (const [line, to, expected] of [
    ["One [1], see [there](#r1).", "caret", "One,^1^ see [there](#r1)."],
    ["One [1](#r1), see [2](#r2).", "key", "One [@hazawa2014], see [@zhu2018]."],
    [
      "One [1](#r1), see [there](#r1), two [2](#r2).",
      "key",
      "refused: The text links to #r1 in the list, which moves: see to that first.",
    ],
    ["One [1](#r1), two [2](#r2).", "caret", "refused: [1](#r1) is a link, which would be lost."],
  ] as const)
    it(`heeds links to the list: ${line} ${to}`, async () => {
      const text = await converted(`${line}\n${linked}`, to);
      const body = text.startsWith("---") ? text.slice(text.indexOf("\n---\n\n") + 6) : text;
      assert.equal(body.split("\n")[0], expected);
    });

  it("lists the works below the last heading that is there for them", async () => {
    const text =
      "---\nbibliography: a.bib\n---\n\n# One\n\n## References\n\nSee below.\n\n# Two\n\nUses [@zhu2018].\n\n## References\n";
    assert.match(
      await converted(text, "bracket", { files: { "a.bib": bib } }),
      /\nSee below\.\n\n# Two\n\nUses \[1\]\.\n\n## References\n\n1\. Zhu L\. Targeting glioblastoma\. 2018\.\n$/,
    );
  });

  it("refuses words and places in a work that numbers have no room for", async () => {
    for (const cited of ["[see 1]", "[1, p. 3]"])
      assert.equal(
        await converted(`So ${cited}.\n${section}`, "caret"),
        `refused: ${cited} says more than numbers can: a locator, a prefix or a year alone.`,
      );
  });

  it("leaves a text alone that cites so already", async () => {
    const result = convert(await analyseText(bracket, { quick: true }), "bracket");
    assert.deepEqual(result, { edits: [], summary: "Every citation is written so already." });
  });

  it("makes keys of the letters and digits of names, or of the number where there are none", async () => {
    const list =
      "\n## References\n\n1. 王小明. 外泌体研究. 2019.\n2. O'Brien-Smith JB. Exosomes in cells. J Cells. 2018;1:2-3.\n";
    const text = await converted(`Known [1, 2].\n${list}`, "key");
    assert.match(text, /^Known \[@ref1; @obriensmith2018\]\.$/m);
  });

  it("says whether the list moves with the citations", async () => {
    const to = async (notation: Notation) => convert(await analyseText(bracket, { quick: true }), notation);
    const [keys, raised] = [await to("key"), await to("caret")];
    assert.ok("edits" in keys && "edits" in raised);
    assert.deepEqual([keys.bringsList, raised.bringsList], [true, undefined]);
    assert.equal(keys.summary, "4 citations change, and the list moves to the front matter.");
    assert.equal(raised.summary, "4 citations change.");
  });

  for (const sign of "⁰ ¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹ ⁺ ⁻ ⁿ ^a^ <sup>a</sup> <SUP>a</SUP> $x$ [^1]".split(" "))
    it(`puts no raised number beside what is raised, or a formula: ${sign}`, async () => {
      const notes = sign === "[^1]" ? "\n[^1]: A note.\n" : "";
      for (const text of [`Uptake [2] of cells${sign} [1].`, `Uptake [2] of cells [1]${sign} too.`])
        assert.equal(
          await converted(`${text}\n${notes}${section}`, "caret"),
          "refused: A raised number would run together with what stands beside it.",
          text,
        );
    });
});
