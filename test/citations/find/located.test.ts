import { strict as assert } from "node:assert";
import { recogniseCitations } from "../../../src/citations/citations";
import { readProse } from "../../../src/markdown/prose";

/** Each citation as its text and its members, with their places in the work. */
function found(source: string): readonly string[] {
  return recogniseCitations(readProse(source, { format: "markdown" }), { isName: () => false }).map(
    ({ text, items }) => {
      const members = items.map(
        ({ start, end, locator }) =>
          source.slice(start, end) + (locator === undefined ? "" : ` (${locator})`),
      );
      return `${text} ${members.join(", ")}`;
    },
  );
}

const company = "Known [1], and well [2]. ";
const behind = (text: string): readonly string[] => found(company + text).slice(2);

describe("citations: numbers with a place in the work", () => {
  const cases: readonly (readonly [text: string, expected: string])[] = [
    ["So [4, p. 3].", "[4, p. 3] 4 (p. 3)"],
    ["So [4, pp. 3-5].", "[4, pp. 3-5] 4 (pp. 3-5)"],
    ["So [4 p. 3].", "[4 p. 3] 4 (p. 3)"],
    ["So [12, Fig. 2].", "[12, Fig. 2] 12 (Fig. 2)"],
    ["So [4, 7, p. 12].", "[4, 7, p. 12] 4, 7 (p. 12)"],
    ["So [4–6, Figs. 2 and 3].", "[4–6, Figs. 2 and 3] 4–6 (Figs. 2 and 3)"],
    ["So [4, p. 3; 7, p. 12; 9].", "[4, p. 3; 7, p. 12; 9] 4 (p. 3), 7 (p. 12), 9"],
    ["So ([4, Fig. 2 and Sec. 4.3]).", "[4, Fig. 2 and Sec. 4.3] 4 (Fig. 2 and Sec. 4.3)"],
    ["So [4, Eqs. (5), (6)].", "[4, Eqs. (5), (6)] 4 (Eqs. (5), (6))"],
    ["So [12, pp. 31ff].", "[12, pp. 31ff] 12 (pp. 31ff)"],
    ["So [4, Table 1].", "[4, Table 1] 4 (Table 1)"],
    ["So [4, Supplementary Fig. S2a].", "[4, Supplementary Fig. S2a] 4 (Supplementary Fig. S2a)"],
    ["So [4, Chapter 3].", "[4, Chapter 3] 4 (Chapter 3)"],
    ["So [4, Theorem 1.2].", "[4, Theorem 1.2] 4 (Theorem 1.2)"],
    ["So [4, Appendix B].", "[4, Appendix B] 4 (Appendix B)"],
    ["So [4, §3].", "[4, §3] 4 (§3)"],
    ["So \\[4, p. 3\\].", "\\[4, p. 3\\] 4 (p. 3)"],
    ["So [4 and references therein].", "[4 and references therein] 4 (and references therein)"],
    ["So [4, 7, and refs. cited therein].", "[4, 7, and refs. cited therein] 4, 7 (and refs. cited therein)"],
    ["So [see 4].", "[see 4] 4"],
    ["So [see also 4, 5].", "[see also 4, 5] 4, 5"],
    ["So [cf. 4, Sect. 2.1].", "[cf. 4, Sect. 2.1] 4 (Sect. 2.1)"],
    ["So [reviewed in 4-6].", "[reviewed in 4-6] 4-6"],
    ["So [refs. 4, 5].", "[refs. 4, 5] 4, 5"],
    ["So [e.g. 4, 5].", "[e.g. 4, 5] 4, 5"],
    ["So [for review, see 4].", "[for review, see 4] 4"],
    ["So [but see 4].", "[but see 4] 4"],
    ["So [as in 4].", "[as in 4] 4"],
    ["So [adapted from 4].", "[adapted from 4] 4"],
    ["So [4, p. 3 and Fig. 2].", "[4, p. 3 and Fig. 2] 4 (p. 3 and Fig. 2)"],
    ["So [4, p. 3 & Fig. 2].", "[4, p. 3 & Fig. 2] 4 (p. 3 & Fig. 2)"],
    ["So [ 4 , p. 3 ].", "[ 4 , p. 3 ] 4 (p. 3)"],
    ["So [4, §§ 3–5].", "[4, §§ 3–5] 4 (§§ 3–5)"],
    ["So [4, Part IV].", "[4, Part IV] 4 (Part IV)"],
    ["So [4, Suppl. Fig. S2].", "[4, Suppl. Fig. S2] 4 (Suppl. Fig. S2)"],
    [
      "So [4, the references given therein].",
      "[4, the references given therein] 4 (the references given therein)",
    ],
    ["So [see, e.g., 4; 5, p. 6].", "[see, e.g., 4; 5, p. 6] 4, 5 (p. 6)"],
    ["So [See also 4].", "[See also 4] 4"],
    ["So [for a review see 4].", "[for a review see 4] 4"],
    ["So [4 and 5, p. 6].", "[4 and 5, p. 6] 4, 5 (p. 6)"],
    ["So [4,p.3].", "[4,p.3] 4 (p.3)"],
    ["So [[4](#r4), p. 3].", "[[4](#r4), p. 3] 4 (p. 3)"],
    ["So [see [4](#r4)].", "[see [4](#r4)] 4"],
    ["张三[4等]人", "[4等] 4 (等)"],
    ["张三[4,5等]人", "[4,5等] 4, 5 (等)"],
    ["张三［4等］人", "［4等］ 4 (等)"],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(behind(text), [expected]);
    });
  }

  it("are none where something else stands behind the number, or before it", () => {
    const texts = [
      "[4, n = 3], [4, p = 0.03], [4, p 0.03], [4, p < 5], [4, 5 Gy], [4 patients], [4, IV], [0, p. 3]",
      "[e.g. 5 days], [e.g., 4 °C], [1,2-b], [3,p-nitrophenyl], [4,p<0.05], [as in Fig. 4], [2,ex vivo]",
      "[see Fig. 4], [see below], [see 4.2], [p. 3], [Fig. 2], [Table 1], [see 4 of them], [2014, p. 3]",
      "[[note［4, p. 3］]], [5, ex vivo], [5, note that], [1, part of it], [1, Box], [3, figure], [4, p. 3](https://x.org)",
    ];
    for (const text of texts) assert.deepEqual(behind(text), [], text);
  });

  it("need company", () => {
    assert.deepEqual(found("So [4, p. 3], and [see 5]."), []);
    assert.deepEqual(found("So [4, p. 3].\n\n## References\n\n1. Hazawa M. Radiation. 2014.\n"), [
      "[4, p. 3] 4 (p. 3)",
    ]);
  });
});
