import { strict as assert } from "node:assert";
import { recogniseCitations } from "../../../src/citations/citations";
import { readProse } from "../../../src/markdown/prose";

const list = `\n\n## References\n\n${Array.from({ length: 30 }, (_, at) => `${at + 1}. Abel A. Title ${at + 1}. 2001.`).join("\n")}\n`;

/** The citations of a text that has a list of thirty entries. */
function found(text: string): readonly string[] {
  const knowledge = { isName: (name: string) => ["STAT3", "TH"].includes(name) };
  return recogniseCitations(readProse(text + list, { format: "markdown" }), knowledge).map(
    ({ text }) => text,
  );
}

/** Citations that show how a document cites, in front of the text in question. */
const company = {
  bracket: "Known [1] and well [2], as others say [3].\n\n",
  tight: "Known[1] and well[2], as others say[3].\n\n",
  parenthesis: "Known (1) and well (2), as others say (3).\n\n",
  superscript: "Known^1^ and well^2^, as others say^3^.\n\n",
  glued: "Growth is known1 in cancers2,3. The synthesis4 of energy is stable5 in tumours6.\n\n",
};

type Case = readonly [style: keyof typeof company, text: string, expected: readonly string[]];

const groups: Readonly<Record<string, readonly Case[]>> = {
  "ranges of values": [
    ["bracket", "The age was 45 [30–60] years, the dose 4 Gy [2–8], in 120 [80-150] nm.", []],
    ["bracket", "Follow-up was 12 months [6–24], the mean (range) 5 [4-6], a score [1-5].", []],
    ["bracket", "HR 2 [1–4]; 3 (95% CI) [1–5]; 5 ± 2 [1–9]; median (IQR) 7 [4–9]; 10% [5-12].", []],
    ["bracket", "For x in [1, 5] and x ∈ [1, 2], scaled to [1, 10], on [1, 2] × [3, 4].", []],
    ["bracket", "Aged [8-12] years, at doses [2–8] Gy, a pain scale [1-10].", []],
    [
      "bracket",
      "Of 12 patients [2-4], by IL-6 [5-7], p53 [4-6] and in 2019 [4–6].",
      ["[2-4]", "[5-7]", "[4-6]", "[4–6]"],
    ],
    [
      "bracket",
      "In the range [7], a score [8], 322 nm [18], (n = 12) [7], V600E [3].",
      ["[7]", "[8]", "[18]", "[7]", "[3]"],
    ],
    ["bracket", "Patients were 45 years old [30–60].", []],
    [
      "parenthesis",
      "At 45 (30–60) years, 2 h (1-3), 4 Gy (2–8), a score (1-5), of 12 patients (2-4).",
      ["(2-4)"],
    ],
    ["bracket", "In 5 studies [4-6].", ["[4-6]"]],
    ["bracket", "中位年龄45[30–60]岁，剂量4 Gy[2–8]，评分[1-5]，随访[6–24]个月。", []],
    ["bracket", "共12例[4-6]，分别[7,8]，已有报道[5-7]分析。", ["[4-6]", "[7,8]", "[5-7]"]],
    ["bracket", "Opening hours [9–17], on pages [20–30]; within 24 hours [4-6].", ["[4-6]"]],
  ],
  "ranges of values in other languages": [
    ["bracket", "Das Alter betrug 4 Jahre [3–6], der Bereich [2-8], das Konfidenzintervall [2–5].", []],
    ["bracket", "El promedio fue de 5 años [3-6]; IC 95% [2–5]. L'âge médian était de 5 ans [3–6].", []],
    ["bracket", "Возраст составил 5 лет [3–6]. 年齢は5歳［3–6］、나이는 5세[3–6], 置信区间[2–5]。", []],
    ["bracket", "Scores ranged [1-5] on a scale from [1-4], at 3 µg/mL [2–5].", []],
    ["bracket", "Das zeigten 5 Gruppen [4-6] seit 2010 [5,6].", ["[4-6]", "[5,6]"]],
    ["bracket", "A diameter of 100 nm[18] and 100 nm [19].", ["[18]", "[19]"]],
  ],
  "groups written in other ways": [
    [
      "bracket",
      "So [4 and 5], [4 & 5], [4, 5, and 6], [4 und 5].",
      ["[4 and 5]", "[4 & 5]", "[4, 5, and 6]", "[4 und 5]"],
    ],
    ["bracket", "研究[4～6]、[4〜6]、[4~6]、[4和5]。", ["[4～6]", "[4〜6]", "[4~6]", "[4和5]"]],
  ],
  "parts of documents in other languages": [
    ["bracket", "See Data file [4], Multimedia Appendix [5], Dataset [4], Film [5], Hypothesis [4].", []],
    [
      "bracket",
      "Figura [4], Рис. [4], Fichier supplémentaire [4], Zusatzdatei [4], archivo adicional [4].",
      [],
    ],
    ["bracket", "如补充材料[4]、视频[5]、付録[4]、그림 [5]。", []],
    ["bracket", "In a film [4] and for two groups [5].", ["[4]", "[5]"]],
  ],
  "statistics behind values": [
    ["bracket", "We saw n [%] 5 [12] and 8 [20] in mice [4].", ["[4]"]],
    ["bracket", "| Variable | Cases, n [%] |\n|---|---|\n| Smokers, by others [4] | 5 [12] |", ["[4]"]],
    [
      "bracket",
      "| Study | Mean [SD] |\n|---|---|\n| Abel [4] | 45.3 [12] |\n| Abel [5] | 4 [6] |",
      ["[4]", "[5]"],
    ],
    ["bracket", "Data are median [IQR].\n\nThe age was 45 [12] years [4].", ["[4]"]],
    ["bracket", "| Sensitivity | 85 |\n|---|---|\n| A | 85 [4] |", ["[4]"]],
    ["bracket", "| Age, mean [SD] | By Abel et al. |\n|---|---|\n| 5 [9] | IL-6 [4] |", ["[4]"]],
  ],
  "brackets that are not closed": [
    ["bracket", "而且Jacquin[4等人发现[5]，以及[6，但是[7]。", ["[4", "[5]", "[6", "[7]"]],
    ["bracket", "共有[3个样本]，但是[44等人没有报道。", []],
  ],
  "formulas and units": [
    ["superscript", "Of CO^2^, H2O^2^, SO^4^, O^2^, TiO^2^ and NO^4^.", ["^4^"]],
    ["superscript", "At 5 m^2^, 3 cells/cm^2^, J/m^2^ with Ca^2+^, ^18^F, Co^60^ in CD63^4^.", ["^4^"]],
  ],
  "numbered parts": [
    ["bracket", "See Additional file [1], Supplementary Table [5], Movie [6] and Table [1].", []],
    ["bracket", "As in section [3], Equation [5], step [2] and (Fig. [6]); 如图[1]，见表[2]。", []],
    ["bracket", "In Additional files [4] and [6], Tables [1] and [5]; 见附录[4]、图[5]和[6]。", []],
    ["bracket", "By others [4] and [6].", ["[4]", "[6]"]],
    ["bracket", "For example [5], in part [6], a cell line [7]; 发表[8]。", ["[5]", "[6]", "[7]", "[8]"]],
    ["bracket", "A rate-limiting step [4].", ["[4]"]],
    ["parenthesis", "By Section 3 (2), § 4 (1), Art. 5 (3) and Equation (3).", []],
  ],
  enumerations: [
    ["bracket", "We ask [1] whether cells die, [2] how they die, and [3] when.", []],
    ["bracket", "Two aims: [1] to find it; [2] to test it.", []],
    [
      "bracket",
      "[12] showed it. As [1] shows and [2] confirms, by [3] and [4].",
      ["[12]", "[1]", "[2]", "[3]", "[4]"],
    ],
    ["parenthesis", "We (1) irradiate, (2) wait and (3) count.", []],
    ["parenthesis", "> (1). Members pay.\n> (2). Members vote.", []],
    ["parenthesis", "Known in mice (4) and in rats (5).", ["(4)", "(5)"]],
  ],
  "indices of arrays": [
    ["bracket", "Take x[1], df[2], my_list[3], m[1][2], data[4] and self.items[3].", []],
    ["tight", "In mice[4], and by data[2] and results[3].", ["[4]", "[2]", "[3]"]],
    ["bracket", "田中 ら[1] and 王 [2].", ["[1]", "[2]"]],
  ],
  "odd places and forms": [
    [
      "bracket",
      "By ［4］, 【5】, 〔6〕, ［７，８] and [9，10].",
      ["［4］", "【5】", "〔6〕", "［７，８]", "[9，10]"],
    ],
    ["bracket", "A group [4 6], [7, 8.].", ["[4 6]", "[7, 8.]"]],
    [
      "bracket",
      "A slip [4.5], [6.8-9], [4.18-20]; a value [2.3], a section [7.1] and a version [12.4].",
      ["[4.5]", "[6.8-9]", "[4.18-20]"],
    ],
    [
      "parenthesis",
      "Cre [stock no. 018968 (6); a firm]. By Way et al. 2018 (9) in 2019 (4).",
      ["(6)", "(9)", "(4)"],
    ],
    ["parenthesis", "There were 34 (12) and 40 (15) mice.", []],
    [
      "superscript",
      "Of 1mm^3^^4^, BRAF^V600E^^5^, NKX2-1^6^, Way et al. 2018^7^ and 2019^8^.",
      ["^4^", "^5^", "^6^", "^7^", "^8^"],
    ],
    ["superscript", "Marks such as me^3^ at 10-100^2^.", []],
  ],
  "names that end in digits": [
    ["glued", "With bowtie2, minimap2, DESeq2, hg19, GRCh38, mm10, IgG1, HEK293 and fig1.png.", []],
    ["glued", "In Th17, M2, C2C12, siRNA1, control2 and control1 by mapper2 and newtool3.", []],
    ["glued", "A new kinase7 acts8–10.", ["7", "8–10"]],
    ["bracket", "Reads were mapped with bowtie2, mapper2, finder3 and counter4 by counter5.", []],
  ],
};

describe("citations: what a number means", () => {
  for (const [name, cases] of Object.entries(groups)) {
    describe(name, () => {
      for (const [style, text, expected] of cases) {
        it(`${style}: ${JSON.stringify(text)}`, () => {
          const own = found(company[style]).length;
          assert.ok(own >= 3);
          assert.deepEqual(found(company[style] + text).slice(own), expected);
        });
      }
    });
  }

  it("numbers behind the names of a title page are those of affiliations", () => {
    const names = "# Title\n\nChao He [1], Li Wang [2], Gang Zhu [1,2]\n\n[1] Department of Oncology\n\n";
    assert.deepEqual(found(`${names}Known [1].`), ["[1]"]);
  });
  it("one word that is counted is no citation, nor is a number behind a full stop within a name", () => {
    assert.deepEqual(found("Data.4 was read.\n\nData.5\n\nData.6"), []);
    assert.deepEqual(found("Cells1 and cells2 and cells3 and cells4."), []);
  });
  it("leaves the cross-references that a document declares", () => {
    const yaml = "---\ncrossref:\n  custom:\n    - kind: float\n      key: vid\n---\n\n";
    const text = "See @vid-a, @box:b, [@eqn:c; @smith], @my-chunk and @smith-jones.";
    const declared = "\n\n[B]{#box:b} \\label{eqn:c}\n\n```{r my-chunk, echo=FALSE}\n```\n";
    assert.deepEqual(
      recogniseCitations(readProse(yaml + text + declared, { format: "markdown" }), {
        isName: () => false,
      }).map(({ targets }) => targets.join()),
      ["smith", "smith-jones"],
    );
  });
});
