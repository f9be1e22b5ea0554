import { strict as assert } from "node:assert";
import { readBibtex } from "../../../../src/references/read/bibtex/read";
import { finish } from "../../../../src/references/read/source";
import { analyseText } from "../../../check/engine";

/** What stands between two good entries; each was tried on Pandoc 2.17. */
const taken = [
  ...[
    "a'b",
    "a(b)",
    "a=b",
    "a[b]",
    "a@b",
    "a:b/c.d+e_f-g",
    "a*b",
    "a&b",
    "a$b",
    "a!b?",
    "a`b",
    "a;b",
    "müller",
    "王2019",
  ].map((key) => `@article{${key}, title={T}}`),
  ...["2019a", "a²", "aⅣ", " k1 ", "\nk1\n", " % c\nk1"].map((key) => `@article{${key}, title={T}}`),
  "@article{k1,}",
  "@article {k1, title={T}}",
  "@ARTICLE{k1, TITLE={T},}",
  "@article{k1, title={T}}}",
  "@article{k1, title={T}} text @article{k2, title={T}}",
  "@article{k1, title={T}, title={U}, journal=nature, month=jan}",
  '@article{k1, title="a" # {b} # nat, year=2019a, volume=-5, issue=ü}',
  "@article{k1, title=, year=2019}",
  "@article{k1, date-added={x}, a:b={x}, 1a={x}, ü={x}, a+b={x}}",
  "@article{k1, title={T}, % note, x\n year=2019}",
  "@article{k1, title={50% of}}",
  '@article{k1, title={a \\{ b}, note="a {\\"o} \\"b"}',
  "@article{k1, title={a $x # b & c_d \\input{x}}}",
  "@article{k1, author={{}}, editor={,}, crossref={zz}}",
  '@article{k1, title="A } B", note="}", year=2019}',
  '@article{k1, title="A }" # {B}, year="2019"}',
  '@string{x = "A } B"}',
  "@article{k1,\r\n title={T}\r\n}\r\n",
  "@string{x = {Y}} @STRING { y = x # {z} }",
  '@preamble{"\\x" # "y"}',
  "@comment{a@b {c}}",
  "@comment a line",
  "@Comment(foo)",
  "free text {brace",
  "% @article{x y, title={T}} and a@b.org",
];

const refused: readonly (readonly [string, string, string])[] = [
  ["@article{de Jong2019, title={T}}", "de Jong2019", "A key can have no space in it."],
  ["@article{a\u00a0b, title={T}}", "a\u00a0b", "A key can have no space in it."],
  ...["#", "~", "|", "\\", "<", "^", "–", "’", "😀"].map(
    (sign) => [`@article{a${sign}b, title={T}}`, `a${sign}b`, `A key cannot have “${sign}” in it.`] as const,
  ),
  ["@article{a%b, title={T}}", "a%b", "A key cannot have “%” in it."],
  ["@article{a\u200bb, title={T}}", "a\u200bb", "A key cannot have U+200B in it."],
  ["@article{mu\u0308ller, title={T}}", "mu\u0308ller", "A key cannot have “\u0308” in it."],
  ["@article{k1}", "}", "“,” is expected here, not “}”."],
  ["@article{k1, title={T},, year=2019}", ",", "Something else is expected here, not “,”."],
  ["@article{k1, title={T}; year=2019}", ";", "“}” is expected here, not “;”."],
  ["@article(k1, title={T})", "@article(", "This entry is in parentheses, not in braces."],
  ["@article{k1, a.b={x}}", ".", "“=” is expected here, not “.”."],
  ["@article{k1, pages=1/2}", "/", "A field name is expected here."],
  ["@string(x = {Y})", "@string(", "This entry is in parentheses, not in braces."],
  ["mail me @ home", "@", "This “@” begins no entry."],
  ["mail me@example.org", ".", "“{” is expected here, not “.”."],
  ["@art-icle{k1, title={T}}", "-", "“{” is expected here, not “-”."],
  ['@article{k1, title="A { B", year=2019}', '"', "What opens here is never closed."],
  ['@article{k1, title="A }{ B", year=2019}', '"', "What opens here is never closed."],
  ["@comment{never closed", "{", "What opens here is never closed."],
];

const good = (key: string): string => `@article{${key}, author={Ok, A}, title={Fine}, year={2021}}\n`;
const around = (text: string): string => `${good("ok2021")}${text}\n${good("ok2022")}`;

describe("what Pandoc takes of a BibTeX file", () => {
  for (const text of taken) {
    it(`is no problem: ${text}`, () => {
      assert.deepEqual(finish(readBibtex(around(text), "a.bib")).problems, []);
    });
  }

  for (const [text, place, message] of refused) {
    it(`is not this, and the rest of the file is read: ${text}`, () => {
      const source = around(text);
      const { problems, references } = finish(readBibtex(source, "a.bib"));
      assert.deepEqual(
        problems.map(({ start, end, message }) => [source.slice(start, end), message]),
        [[place, `${message} Pandoc refuses the whole file.`]],
      );
      const keys = references.map(({ key }) => key);
      assert.ok(keys.includes("ok2021") && keys.includes("ok2022"));
    });
  }

  it("is not what ends before an entry does, which is said at the last character", () => {
    const source = "text @article";
    const { problems } = finish(readBibtex(source, "a.bib"));
    assert.deepEqual(
      problems.map(({ start, end, message }) => [source.slice(start), end, message]),
      [["e", source.length, "This entry is not closed. Pandoc refuses the whole file."]],
    );
  });

  it("leaves no key that could be offered for another", async () => {
    for (const key of ["de Jong2019", "deJong#2019", "deJong|2019"]) {
      const { findings } = await analyseText("---\nbibliography: a.bib\n---\n\nKnown [@deJong2019].\n", {
        files: { "a.bib": `@article{${key}, author={de Jong, O}, title={Sp}, year=2019}\n` },
        quick: true,
      });
      assert.deepEqual(
        findings.map(({ code, suggestions }) => [
          code,
          suggestions.filter(({ title }) => title.includes(key)),
        ]),
        [
          ["citation/unknown-reference", []],
          ["citation/unreadable-source", []],
        ],
      );
    }
  });
});
