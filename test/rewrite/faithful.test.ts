import { strict as assert } from "node:assert";
import fc from "fast-check";
import type { Analysis } from "../../src/model/analysis";
import { convert } from "../../src/rewrite/convert";
import { faithful } from "../../src/rewrite/faithful";
import type { Notation } from "../../src/rewrite/notation";
import { renumber } from "../../src/rewrite/renumber";
import type { Refusal, Rewrite } from "../../src/rewrite/rewrite";
import { applyEdits } from "../../src/text/edits";
import { analyseText } from "../check/engine";
import { runs } from "../runs";
import { section } from "./section";

const read = (text: string): Promise<Analysis> => analyseText(text, { quick: true });

describe("faithful", () => {
  const text = `Known [2], then [1].\n${section(1, 2, 3)}`;
  const places = async (rewrite: Rewrite): Promise<readonly string[]> => {
    const result = await faithful(await read(text), rewrite, read);
    return "refused" in result ? result.places.map(({ start, end }) => text.slice(start, end)) : [];
  };
  const edit = (what: string, by: string): Rewrite["edits"][number] => {
    const start = text.indexOf(what);
    return { start, end: start + what.length, text: by };
  };

  const cases: readonly (readonly [string, Rewrite["edits"], readonly string[]])[] = [
    ["another number", [edit("[2]", "[1]")], ["[2]"]],
    ["a number of no entry", [edit("[2]", "[4]")], ["[2]"]],
    ["what is no citation any longer", [edit("[1]", "1")], ["[1]"]],
    ["a new citation", [edit("then", "then [2]")], ["then"]],
    ["two for one", [edit("[2]", "[2] [2]")], ["[2]"]],
    ["the same in other signs", [edit("[2]", "[ 2 ]")], []],
    ["two that become one", [edit("[2], then [1]", "[1, 2]")], []],
  ];
  for (const [title, edits, expected] of cases)
    it(`${expected.length > 0 ? "refuses" : "lets pass"} ${title}`, async () => {
      assert.deepEqual(await places({ edits, summary: "" }), expected);
    });

  it("refuses to lose an entry of the document's own list, cited or not", async () => {
    const start = text.indexOf("3. ");
    const entry = text.slice(start).split("\n")[0]!;
    const result = await faithful(
      await read(text),
      { edits: [{ start, end: start + entry.length, text: "" }], summary: "" },
      read,
    );
    assert.ok("refused" in result);
    assert.equal(result.refused, "Entries of the list would not be read again.");
    assert.deepEqual(
      result.places.map(({ start, end }) => text.slice(start, end)),
      [entry],
    );
  });
});

describe("a change of notation", () => {
  const list = section(1, 2, 3);
  const cases: readonly (readonly [title: string, text: string, to: Notation, places: readonly string[]])[] =
    [
      ["merges neighbours", "Known [1], [2]; so [2][3].", "sup", []],
      ["keeps a raised neighbour apart", "By Ca^2+^ [1], seen [2].", "sup", [" [1],"]],
      ["keeps the mark of a footnote apart", "Seen[^1] [1], seen [2].\n\n[^1]: x.", "caret", [" [1],"]],
      ["keeps a formula apart", "Of $x$ [3], seen [2].", "unicode", [" [3],"]],
      ["minds a number before it", "Of 2.5 [3] seen [2], known [1, 2].", "sup", [" [3]"]],
      ["raises a number behind a year", "In 2019 [3] seen [2].", "sup", []],
      ["minds a letter behind it", "Seen [3]A, seen [2].", "sup", ["[3]"]],
      ["minds an enumeration", "(1) to see [1], (2) to know [2] of [3].", "parenthesis", ["(1)", "(2)"]],
      ["minds numbers that are not read", "Seen [1.3], then [2].", "sup", ["[1.3]"]],
      ["minds the front matter", "---\nnote: Seen [2].\n---\n\nSeen [1], then [2].", "key", ["[2]"]],
      ["reads an abstract", "---\nabstract: Seen [2].\n---\n\nSeen [1], then [2].", "key", []],
      [
        "minds links to a heading",
        "# On cells [2]\n\nSeen [1] [there](#on-cells-2).",
        "key",
        ["# On cells [2]"],
      ],
      ["minds columns", "+-----+\n| [1] |\n+-----+\n\nSeen [2].", "caret", [" [1]"]],
      ["keeps the works of a list a chapter", `Seen [1].\n${list}\n# Two\n\nSeen [2].`, "key", []],
      [
        "minds glued numbers beside others",
        "A screen1 of cells2 and of assays3 [1].",
        "key",
        ["1", "2", "3"],
      ],
      [
        "minds glued numbers that are not read",
        "It is known2 that energy3 rises1 by bowtie2. The synthesis1 of hormones2 and of tumours3 goes on.",
        "bracket",
        ["2", "1", "3"],
      ],
    ];
  for (const [title, start, to, expected] of cases)
    it(title, async () => {
      const whole = `${start}\n${list}`;
      const analysis = await read(whole);
      const result = await faithful(analysis, convert(analysis, to), read);
      const places = "refused" in result ? result.places.map((one) => whole.slice(one.start, one.end)) : [];
      assert.deepEqual(places, expected, JSON.stringify(result));
    });
});

const notations: readonly Notation[] = ["bracket", "parenthesis", "caret", "sup", "unicode"];
const superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const written: Readonly<Record<string, (number: number) => string>> = {
  bracket: (number) => ` [${number}]`,
  parenthesis: (number) => ` (${number})`,
  caret: (number) => `^${number}^`,
  sup: (number) => `<sup>${number}</sup>`,
  unicode: (number) => String(number).replace(/\d/g, (digit) => superscript[Number(digit)]!),
};
/** What stands before and behind a citation, the plain and the odd. */
const before = [
  "exosomes",
  "of `bwa`",
  "of $x$",
  "5 cm",
  "in 2019",
  "Ca^2+^",
  "CD63",
  "note[^1]",
  "**cells**",
  "Luo et al.",
  "(as in",
];
const behind = [".", ",", " too", ")", "-like", "A", "[^1]", "^a^", " [4 5]", "; (1) to see, (2) to know"];
const frames = [
  "#s.",
  "## Results #s",
  "| a | b |\n|---|---|\n| #s | x |",
  "- an item #s",
  "> quoted #s",
  "![A caption #s](a.png)",
  "[a link #s](https://x.org)",
  "<div>#s</div>",
];

const piece = fc.record({
  frame: fc.oneof({ weight: 6, arbitrary: fc.constant("#s.") }, fc.constantFrom(...frames)),
  before: fc.oneof({ weight: 4, arbitrary: fc.constant("exosomes") }, fc.constantFrom(...before)),
  numbers: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }),
  behind: fc.oneof({ weight: 6, arbitrary: fc.constant(" too") }, fc.constantFrom(...behind)),
});

/** The works that each paragraph cites, by their first authors. */
async function worksByBlock(text: string): Promise<readonly string[]> {
  const works = new Map<number, Set<string>>();
  for (const { block, resolved, style } of (await read(text)).citations)
    for (const { csl } of style === "author" ? [] : resolved.values())
      works.set(block, (works.get(block) ?? new Set()).add(csl.author?.[0]?.family ?? "?"));
  return [...works.values()].map((authors) => [...authors].sort().join());
}

/** The text without its list, front matter, numbers, and the signs around numbers. */
const rest = (text: string): string =>
  text
    .replace(/\n## References[^]*$/, "")
    .replace(/^---\n[^]*?\n---\n/, "")
    .replace(/@\w+/g, "")
    .replace(/<\/?sup>|[⁰¹²³⁴⁵⁶⁷⁸⁹⁻\d^()[\],.;\s–-]/g, "");

describe("random documents in every notation", function () {
  this.timeout(120_000);

  it("cite the same works after every change that is not refused, and are the same but for their citations", async () => {
    const counts = { changed: 0, refused: 0, same: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...notations),
        fc.constantFrom<Notation | "renumber">(...notations, "key", "renumber"),
        fc.array(piece, { minLength: 4, maxLength: 7 }),
        async (from, to, pieces) => {
          const lines = pieces.map(({ frame, before, numbers, behind }) =>
            frame.replace("#s", () => before + numbers.map(written[from]!).join("") + behind),
          );
          const text = `${lines.join("\n\n")}\n\n[^1]: A note.\n${section(1, 2, 3)}`;
          const analysis = await read(text);
          const proposed: Rewrite | Refusal = to === "renumber" ? renumber(analysis) : convert(analysis, to);
          const result = await faithful(analysis, proposed, read);
          if ("refused" in result) {
            counts.refused++;
            return;
          }
          counts[result.edits.length > 0 ? "changed" : "same"]++;
          const now = applyEdits(text, result.edits);
          assert.deepEqual(await worksByBlock(now), await worksByBlock(text), now);
          assert.equal(rest(now), rest(text));
        },
      ),
      { numRuns: runs(90) },
    );
    console.log(`      ${JSON.stringify(counts)}`);
    assert.ok(counts.changed > 10 && counts.refused > 10, JSON.stringify(counts));
  });
});
