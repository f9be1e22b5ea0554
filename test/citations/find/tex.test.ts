import { strict as assert } from "node:assert";
import { recogniseCitations } from "../../../src/citations/citations";
import { readProse } from "../../../src/markdown/prose";

function found(source: string): readonly string[] {
  return recogniseCitations(readProse(source, { format: "markdown" }), { isName: () => false }).map(
    ({ text, style, items }) =>
      `${style} ${text} ${items.map(({ start, end, targets }) => `${source.slice(start, end)}=${targets.join()}`).join(" ")}`,
  );
}

const company = "Tumours$^{1-3}$ grow. The mechanism$^{4}$ is known.\n\n";
const behind = (text: string): readonly string[] => found(company + text).slice(2);

describe("citations: superscripts of TeX", () => {
  const cases: readonly (readonly [text: string, expected: string])[] = [
    ["Cells$^{1}$ are.", "superscript $^{1}$ 1=1"],
    ["Cells.$^{1,2}$ Then", "superscript $^{1,2}$ 1=1 2=2"],
    ["Cells$^{1-3}$ are.", "superscript $^{1-3}$ 1-3=1,2,3"],
    ["Cells$^{1--3}$ are.", "superscript $^{1--3}$ 1--3=1,2,3"],
    ["Cells$^1$ are.", "superscript $^1$ 1=1"],
    ["Cells$^{\\text{1,2}}$ are.", "superscript $^{\\text{1,2}}$ 1=1 2=2"],
    ["Cells$^{\\mathrm{1, 2}}$ are.", "superscript $^{\\mathrm{1, 2}}$ 1=1 2=2"],
    ["Cells${}^{5}$ are.", "superscript ${}^{5}$ 5=5"],
    ["Cells $^{12}$.", "superscript $^{12}$ 12=12"],
    ["Cells\\textsuperscript{1,2} are.", "superscript \\textsuperscript{1,2} 1=1 2=2"],
    ["Cells\\textsuperscript{1--3} are.", "superscript \\textsuperscript{1--3} 1--3=1,2,3"],
    ["Cells$^{[1,2]}$ are.", "bracket [1,2] 1=1 2=2"],
    ["TSGA10$^{63}$ too.", "superscript $^{63}$ 63=63"],
    ["Exosomal miR-21$^{12}$ too.", "superscript $^{12}$ 12=12"],
    ["Exosomal miR-221/222^12^ too.", "superscript ^12^ 12=12"],
    ["It activates ERK1/2^5^ again.", "superscript ^5^ 5=5"],
    ["Exosomes carry 14-3-3^5^ too.", "superscript ^5^ 5=5"],
    ["It needs RAB27A^3^ too.", "superscript ^3^ 3=3"],
    ["Signals of PI3K^2^ and let-7.", "superscript ^2^ 2=2"],
    ["Exosomes carry let-7g^4^ too.", "superscript ^4^ 4=4"],
    ["Levels of IL-6^3^ rose.", "superscript ^3^ 3=3"],
    ["Levels of Co$^{5}$ rose.", "superscript $^{5}$ 5=5"],
    ["SAR131$^{12}$ too.", "superscript $^{12}$ 12=12"],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(behind(text), [expected]);
    });
  }

  const quiet: readonly string[] = [
    "With $^{137}$Cs, $^{131}$ I, $^{18}$F-FDG and $^{60}$ Co, and ^125^ I.",
    "Ca$^{2+}$, SO$_4^{2-}$, CD8$^{+}$ and Fe$^{3}$+.",
    "10$^{6}$ cells, 10^5^-10^6^, 1–10$^{7}$, particles/10^6^ cells, 5 $\\times$ 10$^6$, 2.5 × 10$^{8}$ and 10$^{-3}$.",
    "m$^{2}$, 5m^2^, 0.5cm^3^, cm$^{-1}$, kg/m$^2$, mm$^{3}$, s$^{-2}$, R$^2$, k$^{2}$, $\\mu$$^{2}$",
    "$x^{2}$, $10^{6}$, x$^{n}$, 5$^{th}$, a$^{*}$, cells$^{012}$, cells$^12$, cells$^{a,b}$",
    "H3K36me$^{3}$ marks",
    "3$\\times$10$^{10}$ particles, and $\\sim$10$^{9}$ of them",
    "Co$^{60}$, Cs^137^ and Ir$^{192}$ sources, I$^{125}$-labelled, a Cr^51^ release, C^13^ breath tests",
    "Jane van der Berg$^{1}$, Jan de Vries$^{2}$ and María del Río^3,4^",
    "J. Doe^1^, K. von Bohlen^2,\\*^ and L. Wang^2^",
    "Jane Doe^1^ and John Smith^2^",
    "$^1$University of Oslo, $^2$ MIT and $^3$ Inserm, Paris",
    "$^{1}$ Department of Biology, $^{2}$ Institute of Physics; $^{3}$ Clinic of Oncology",
    "Chao He$^{1}$, Li Wang$^{2}$, Gang Zhu$^{1,2}$",
    "A. Mishra, $^{1, *}$ Sharat Chandra, $^{1}$ Salke, $^{3}$ Achary, $^{3}$ Tyagi, $^{3}$ and Rekha Rao $^{2}$",
    "5 $\\mu$m$^2$, 3 $\\cdot$m$^{3}$ and 96.1 \\AA$^{3}$",
    "$$^{1}$$ and `$^{1}$`",
  ];
  for (const text of quiet) {
    it(`are none in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(behind(text), []);
    });
  }

  it("count behind names of molecules, which no byline has, and in the cells of a table, which is none", () => {
    const expected = ["superscript $^{4}$ 4=4", "superscript $^{5}$ 5=5"];
    assert.deepEqual(behind("CD63$^{4}$, TSG101$^{5}$"), expected);
    assert.deepEqual(behind("| a | b |\n| --- | --- |\n| Alix$^{4}$, Flotillin$^{5}$ | c |"), expected);
  });

  it("need company", () => {
    assert.deepEqual(found("The only one$^{12}$ here."), []);
    assert.deepEqual(found("Luo et al.$^{12}$ found it."), ["superscript $^{12}$ 12=12"]);
  });
});
