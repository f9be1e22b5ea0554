import assert from "node:assert/strict";
import { decodeTex } from "../../../../src/references/read/bibtex/tex";

const cases: readonly (readonly [string, string])[] = [
  ["Th{\\'e}ry, B{\\\"o}ing, S{\\o}ren, Wa{\\l}{\\c e}sa", "Théry, Böing, Søren, Wałȩsa"],
  [
    "\\v{S}\\'ara {\\v z} \\H{o} \\k{a} \\r a \\u{g} \\.{z} \\={a} \\d{s} \\~n \\^{\\i} \\\"{\\j}",
    "Šára ž ő ą å ğ ż ā ṣ ñ î j̈",
  ],
  ["Universities\\textendash Industry", "Universities–Industry"],
  ["The {{CRISPR}} of {\\textit{E. coli}} \\emph{in vivo}", "The CRISPR of E. coli in vivo"],
  ["TNF-$\\alpha$ and TGF-$\\beta$1, Ca$^{2+}$, $\\mu$m, \\textalpha", "TNF-α and TGF-β1, Ca2+, μm, α"],
  ["10 \\% of \\$5 \\& \\#1, miR\\_21 and miR_21", "10 % of $5 & #1, miR_21 and miR_21"],
  ["``quoted'' -- and --- `so' ~ on", "“quoted” – and — ‘so' on"],
  ["a\n   b\\\\c", "a b c"],
  ["\\unknown{kept} \\LaTeX", "kept LaTeX"],
  ["unbalanced } and {", "unbalanced and"],
  ["\\Gamma\\nu\\Theta\\textbeta{} and \\alpha~\\Omega", "ΓνΘβ and α Ω"],
  ["Stra\\ss e, \\AA{}, \\textquotedblleft a\\textquotedblright, \\lq b\\rq", "Straße, Å, “a”, ‘b’"],
  ["5 \\pm 1 \\textdegree, \\textregistered, \\guillemotleft x\\guillemotright", "5 ±1 °, ®, «x»"],
  ["\\textasciitilde\\textbackslash\\textbraceleft\\pounds\\textcent\\S\\textonehalf", "~\\{£¢§½"],
  ["A\\rightarrow B \\leq C \\approx D \\infty \\prime", "A→B ≤C ≈D ∞′"],
  ["\\TeX{} and \\BibTeX", "TeX and BibTeX"],
  ["\\'{\\i} \\t{oo} \\c{c} \\~{n} {\\aa}", "í o͡o ç ñ å"],
  ["a\\,b\\;c\\:d\\/e\\-f\\!g\\@h", "a b c defgh"],
  ["x $a^{2}_{i}$ and a^2_i", "x a2i and a^2_i"],
  ["{\\bf a} \\textbf{b} \\emph*{c}", "a b c"],
  ['\\"', ""],
  ["\\", ""],
  ["\\'", ""],
];

describe("decodeTex", () => {
  for (const [tex, text] of cases) {
    it(`reads ${JSON.stringify(tex)}`, () => {
      assert.equal(decodeTex(tex), text.normalize("NFC"));
    });
  }

  it("bears groups as deep as someone cares to nest them", () => {
    assert.equal(decodeTex(`${"{".repeat(20_000)}x${"}".repeat(20_000)}`).length <= 1, true);
    assert.equal(decodeTex("\\'{".repeat(20_000)).length <= 1, true);
  });
});
