import { strict as assert } from "node:assert";
import type { Reference } from "../../../src/model/reference";
import { citeAt } from "../../../src/rewrite/insert/cite";
import { applyEdits } from "../../../src/text/edits";
import { analyseText } from "../../check/engine";

const bib = ["a2014", "b2018", "c2019", "d2020", "e2021"]
  .map(
    (key) =>
      `@article{${key}, author = {${key[0]!.toUpperCase()}mann, M.}, title = {Title ${key}}, year = ${key.slice(1)}}\n`,
  )
  .join("");
const section = `\n## References\n\n${[1, 2, 3, 4, 5, 6, 7, 8]
  .map((n) => `${n}. Mann${n} M, Frau K. Uptake of exosomes number ${n}. J Cells. 2014;${n}:2-3.`)
  .join("\n")}\n`;

/** The line with the caret `|`, once the works of these keys or numbers are cited there. */
async function cited(marked: string, ...keys: readonly (string | number)[]): Promise<string> {
  const isKeyed = typeof keys[0] === "string";
  const text = isKeyed ? `---\nbibliography: x.bib\n---\n\n${marked}\n` : `${marked}\n${section}`;
  const caret = text.indexOf("|");
  const source = text.replace("|", "");
  const analysis = await analyseText(source, { quick: true, files: { "x.bib": bib } });
  const works = keys.map((key): Reference =>
    analysis.references.references.find((one) => one.key === String(key))!,
  );
  const edit = citeAt(analysis, caret, works);
  if ("refused" in edit) return edit.refused;
  const after = applyEdits(source, [edit]);
  // What was written is read as a citation of these works.
  const { citations } = await analyseText(after, { quick: true, files: { "x.bib": bib } });
  const now = citations.flatMap(({ targets, start, end }) =>
    start <= edit.start + edit.text.length && edit.start <= end ? targets : [],
  );
  for (const key of keys) assert.ok(now.includes(String(key)), `${after} does not cite ${key}`);
  return after.split("\n").find((line) => /^(?!\d+\.).*(?:know|grow)/i.test(line))!;
}

interface Case {
  readonly marked: string;
  readonly keys: readonly (string | number)[];
  readonly expected: string;
}
const cases: readonly Case[] = [
  { marked: "Known|.", keys: ["b2018"], expected: "Known [@b2018]." },
  { marked: "Known |.", keys: ["b2018", "a2014"], expected: "Known [@b2018; @a2014]." },
  { marked: "Known (|).", keys: ["b2018"], expected: "Known ([@b2018])." },
  { marked: "|known.", keys: ["b2018"], expected: "[@b2018] known." },
  { marked: "Known [see @a2014, p. 3|].", keys: ["b2018"], expected: "Known [see @a2014, p. 3; @b2018]." },
  { marked: "Known [@a2014|; @c2019].", keys: ["b2018"], expected: "Known [@a2014; @c2019; @b2018]." },
  { marked: "Known |[@a2014].", keys: ["b2018"], expected: "Known [@a2014; @b2018]." },
  { marked: "Known [@a2014]|.", keys: ["b2018"], expected: "Known [@a2014; @b2018]." },
  { marked: "As @a2014| know.", keys: ["b2018"], expected: "As @a2014 [@b2018] know." },
  { marked: "As @a2014 [p. 3|] know.", keys: ["b2018"], expected: "As @a2014 [p. 3; @b2018] know." },
  { marked: "Known [@a2014|].", keys: ["a2014", "b2018"], expected: "Known [@a2014; @b2018]." },
  { marked: "Known [@a2014|].", keys: ["a2014"], expected: "Known [@a2014]." },
  { marked: "Known|.", keys: [2], expected: "Known [2]." },
  { marked: "Known|. Seen [1].", keys: [3, 2], expected: "Known [2, 3]. Seen [1]." },
  {
    marked: "Known|. Seen [1,2], [3,4] and [6, 7].",
    keys: [5, 3],
    expected: "Known [3,5]. Seen [1,2], [3,4] and [6, 7].",
  },
  {
    marked: "Known |. Uptake (1) and uses (2, 3), or all (1–4). Mann1 et al. (1) agree.",
    keys: [5, 3, 4],
    expected: "Known (3–5). Uptake (1) and uses (2, 3), or all (1–4). Mann1 et al. (1) agree.",
  },
  { marked: "Known|. Seen [1-3] and [4].", keys: [5], expected: "Known [5]. Seen [1-3] and [4]." },
  { marked: "Known [1, 4|]. Seen [2].", keys: [2], expected: "Known [1, 2, 4]. Seen [2]." },
  { marked: "Known [1, 3|]. Seen [4].", keys: [2], expected: "Known [1-3]. Seen [4]." },
  { marked: "Known [1, 2, 3|]. Seen [4].", keys: [4], expected: "Known [1, 2, 3, 4]. Seen [4]." },
  { marked: "Known [1–3|, 7]. Seen [4].", keys: [4], expected: "Known [1–4, 7]. Seen [4]." },
  { marked: "Known| and seen.^1^ Told.^2,3^", keys: [4], expected: "Known^4^ and seen.^1^ Told.^2,3^" },
  {
    marked: "Known|. And seen.^1^ Told.^2,3^",
    keys: [4, 5],
    expected: "Known.^4,5^ And seen.^1^ Told.^2,3^",
  },
  { marked: "Known |. And seen^1^. Told^2,3^.", keys: [4], expected: "Known^4^. And seen^1^. Told^2,3^." },
  { marked: "Known |and seen^1^. Told^2,3^.", keys: [4], expected: "Known^4^ and seen^1^. Told^2,3^." },
  {
    marked: "Known|. Seen<sup>1</sup> and told<sup>2,3</sup>.",
    keys: [4],
    expected: "Known<sup>4</sup>. Seen<sup>1</sup> and told<sup>2,3</sup>.",
  },
  { marked: "Known¹|. Seen² and told³.", keys: [4], expected: "Known¹,⁴. Seen² and told³." },
  { marked: "Known|. Seen² and told³.", keys: [4, 5, 6], expected: "Known⁴⁻⁶. Seen² and told³." },
  {
    marked: "Known|. Seen$^{2}$ and told$^{3}$.",
    keys: [4],
    expected: "Known$^{4}$. Seen$^{2}$ and told$^{3}$.",
  },
  {
    marked: "Known|. Seen 【2】 and told【3】 or【1】.",
    keys: [4],
    expected: "Known【4】. Seen 【2】 and told【3】 or【1】.",
  },
  {
    marked: "Known|. Seen \\[2\\] and told \\[3\\].",
    keys: [4],
    expected: "Known \\[4\\]. Seen \\[2\\] and told \\[3\\].",
  },
  { marked: "Known [2, p. 4|]. Seen [3].", keys: [4], expected: "Known [2, p. 4] [4]. Seen [3]." },
  // A place in the work is more than a notation can tell.
  {
    marked: "Known|. Seen[1, p. 3; 2] and told[3], so[1].",
    keys: [4],
    expected: "Known[4]. Seen[1, p. 3; 2] and told[3], so[1].",
  },
  {
    marked: "Known|. Seen[1], told[2] and so [3].",
    keys: [4],
    expected: "Known[4]. Seen[1], told[2] and so [3].",
  },
  { marked: "Known|. Seen[1], told [2].", keys: [4], expected: "Known [4]. Seen[1], told [2]." },
  {
    marked: "Known|, and seen.^1^ Told,^2^ so^3^ it.",
    keys: [4],
    expected: "Known,^4^ and seen.^1^ Told,^2^ so^3^ it.",
  },
  { marked: "Known|. Seen [@a2014].", keys: ["b2018"], expected: "Known [@b2018]. Seen [@a2014]." },
];

describe("citing works at the caret", () => {
  for (const { marked, keys, expected } of cases) {
    it(`${marked} + ${keys.join(", ")}`, async () => {
      assert.equal(await cited(marked, ...keys), expected);
    });
  }
});
