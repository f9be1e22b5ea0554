import { strict as assert } from "node:assert";
import fc from "fast-check";
import type { Span } from "../../../src/model/span";
import { formatOf, readerOf } from "../../../src/references/read/formats";
import { finish } from "../../../src/references/read/source";
import { runs } from "../../runs";

interface Format {
  readonly file: string;
  /** What opens a record, and what follows it, up to its last line break. */
  readonly head: (n: number) => string;
  readonly body: (n: number) => string;
  readonly whole?: (records: readonly string[]) => string;
  /** What its syntax is made of. */
  readonly signs: readonly string[];
}

const formats: readonly Format[] = [
  {
    file: "a.bib",
    head: (n) => `@article{key${n},`,
    body: (n) =>
      `\n  author = {Luo, A{\\"o} and Zhu, "B"},\n  title = "Work {No} ${n}",\n  year = 2018,\n  doi = {10.1000/w${n}}\n}`,
    signs: [
      "{",
      "}",
      "(",
      ")",
      '"',
      "\\",
      "=",
      ",",
      "#",
      "%",
      "@",
      "@string{",
      "@comment{",
      "$",
      "~",
      " and ",
      "\\`{",
      "{}",
    ],
  },
  {
    file: "a.json",
    head: (n) => `{ "id": "key${n}"`,
    body: (n) =>
      `, "title": "Work No ${n}", "DOI": "10.1000/w${n}", "author": [{ "family": "Luo" }], "issued": { "date-parts": [[2018]] } }`,
    whole: (records) => `[\n${records.join(",\n")}\n]`,
    signs: [
      "{",
      "}",
      "[",
      "]",
      '"',
      "\\",
      ":",
      ",",
      "null",
      "1e999",
      "\\u00",
      '"__proto__": {}',
      "[[null]]",
      "//",
    ],
  },
  {
    file: "a.yaml",
    head: (n) => `- id: key${n}\n  `,
    body: (n) => `title: Work No ${n}\n  DOI: 10.1000/w${n}\n  author:\n  - family: Luo`,
    whole: (records) => `references:\n${records.join("")}`,
    signs: [
      ":",
      "- ",
      "? ",
      "&a ",
      "*a",
      "<<: *a",
      "!!set ",
      "|\n",
      ">\n",
      "{",
      "}",
      "[",
      "]",
      '"',
      "'",
      "%",
      "#",
      "\t",
      "id:",
    ],
  },
  {
    file: "a.ris",
    head: () => "TY  - JOUR\n",
    body: (n) => `ID  - key${n}\nAU  - Luo, A\nTI  - Work No ${n}\nPY  - 2018\nDO  - 10.1000/w${n}\nER  - \n`,
    signs: ["TY  - ", "ER  - ", "ID  - ", "DO  - ", "AU  - ,", "-", "  ", "A1  -\n"],
  },
  {
    file: "a.nbib",
    head: (n) => `PMID- ${1000 + n}\n`,
    body: (n) => `DP  - 2018 Apr\nTI  - Work No ${n}.\nFAU - Luo, An\nAID - 10.1000/w${n} [doi]\n`,
    signs: [
      "AID -  [doi]\n",
      "AID- [doi]\n",
      "LID - [doi]\n",
      "[doi]",
      " [pii]",
      "FAU - ,\n",
      "DP  - \n",
      "-",
      "PMID-",
      "      ",
    ],
  },
  {
    file: "a.xml",
    head: () => "<record>",
    body: (n) =>
      `<ref-type name="Journal Article">17</ref-type><contributors><authors><author><style face="normal">Luo, A</style></author></authors></contributors><titles><title>Work No ${n}</title></titles><electronic-resource-num>10.1000/w${n}</electronic-resource-num><label>key${n}</label></record>`,
    whole: (records) => `<xml><records>${records.join("")}</records></xml>`,
    signs: [
      "<",
      ">",
      "</",
      "/>",
      "&",
      "&#0;",
      "&x;",
      "<![CDATA[",
      "<!--",
      "]]>",
      "<!DOCTYPE a [",
      '"',
      "'",
      "<?",
      "</record>",
      "xmlns:a",
    ],
  },
  {
    file: "a.md",
    head: (n) => `${n}. L`,
    body: (n) => `uo A. Work No ${n}. J Cells. 2018;1:2. doi:10.1000/w${n}`,
    signs: ["[", "]", "(", ")", "<", ">", "`", "*", "|", "doi:", "https://doi.org/", ".", " ", "&#0;"],
  },
];

const space = ["\n", "\r", "\r\n", " ", "\t", "\u0000", "\u2028", "\uFEFF", "\uD800"];

/** The body of a record with some stretches of it replaced by what the syntax is made of. */
const broken = ({ body, signs }: Format): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.integer({ min: 0, max: 12 }),
        put: fc.array(fc.constantFrom(...signs, ...space), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((edits) =>
      edits.reduce((text, { at, cut, put }) => {
        const from = Math.floor(at * text.length);
        return text.slice(0, from) + put.join("") + text.slice(from + cut);
      }, body(2)),
    );

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;

describe("a broken record among good ones", () => {
  for (const format of formats) {
    it(`loses only itself: ${format.file}`, () => {
      const { file, head, body, whole = (records: readonly string[]) => records.join("") } = format;
      fc.assert(
        fc.property(broken(format), (text) => {
          const source = whole(
            [1, 2, 3].map(
              (n) => `${head(n)}${n === 2 ? text : body(n)}
`,
            ),
          );
          const { references, problems } = finish(readerOf(formatOf(file, source))(source, file));
          const all = { start: 0, end: source.length };
          for (const { place } of references) {
            assert.ok(place && isWithin(place, all));
            for (const part of [place.key, place.doi])
              assert.ok(!part || isWithin(part, place), JSON.stringify([place, source]));
          }
          for (const problem of problems) assert.ok(isWithin(problem, all), problem.message);
          for (const n of [1, 3])
            assert.ok(
              references.some(({ csl }) => csl.DOI === `10.1000/w${n}` && csl.title?.includes(`No ${n}`)),
              `record ${n} is lost: ${JSON.stringify(source)}`,
            );
        }),
        { numRuns: runs(200) },
      );
    });
  }
});
