import { strict as assert } from "node:assert";
import { genePreviousSymbol } from "../../../src/check/rules/genePreviousSymbol";
import { mouse } from "../../../src/model/species";
import { saysOfMeanings, type Meaning } from "../meant";
import { says } from "../said";

const message = "HGNC has replaced the symbol PTRF by CAVIN1 (caveolae associated protein 1).";

/** Places of `PTRF` that are reported, each with the same cure. */
const ptrf = (line: string, ...places: readonly number[]): readonly [string, readonly string[]] => [
  line,
  places.flatMap((at) => [
    `${at} «PTRF» ${message}`,
    `- Write “CAVIN1”: ${line.slice(0, at)}CAVIN1${line.slice(at + 4)}`,
  ]),
];

says(
  "nomenclature/gene-previous-symbol",
  [
    // A symbol without a digit is a gene's where the text says so.
    ptrf("It holds PTRF and the others."),
    ...[
      "gene",
      "genes",
      "protein",
      "proteins",
      "mRNA",
      "mRNAs",
      "expression",
      "transcript",
      "transcripts",
    ].map((word) => ptrf(`It holds PTRF ${word}.`, 9)),
    ...["level", "levels", "knockdown", "promoter", "silencing"].map((word) =>
      ptrf(`It holds PTRF ${word}.`, 9),
    ),
    ptrf("Patients have a PTRF knockout.", 16),
    ptrf("It holds PTRF-protein and PTRF  silencing.", 9, 26),
    ptrf("It holds PTRF proteome."),
    ptrf("It holds gene PTRF, genes PTRF, protein PTRF, mRNA PTRF.", 14, 26, 40, 51),
    ptrf("The expression of the PTRF fell; levels of PTRF fell.", 22, 43),
    ptrf("The level of PTRF fell."),
    ptrf("gene PTRF", 5),
    // Today's symbol beside it says the same.
    ptrf("It holds PTRF (CAVIN1) protein."),
    ptrf("CAVIN1, once the PTRF protein."),
    ptrf("The CAVIN1 gene, once called PTRF protein.", 29),
    ptrf("The PTRF protein is CAVIN1."),
    ptrf("The PTRF protein is now called CAVIN1.", 4),
    ptrf("In mice, the PTRF protein rises."),
    [
      "It holds **SEP**T2 and C9orf100.",
      [
        "11 «SEP**T2» HGNC has replaced the symbol SEPT2 by SEPTIN2 (septin 2).",
        "23 «C9orf100» HGNC has replaced the symbol C9orf100 by ARHGEF39 (Rho guanine nucleotide exchange factor 39).",
        "- Write “ARHGEF39”: It holds **SEP**T2 and ARHGEF39.",
      ],
    ],
    ["It holds Sept2, sept2 and CD133.", []],
  ],
  { references: "none", quick: false },
);

describe("nomenclature/gene-previous-symbol, by what the symbol may mean", () => {
  const now: Meaning = { symbol: "NEW1", previous: ["OLD1"], score: 0.4 };
  const other: Meaning = { symbol: "OTHER1", score: 0.1 };
  const cases: readonly (readonly [
    why: string,
    name: string,
    meanings: readonly Meaning[],
    speaks: boolean,
  ])[] = [
    ["nothing", "OLD1", [], false],
    ["one gene", "OLD1", [now], true],
    ["another, a quarter as likely", "OLD1", [now, other], true],
    ["another, more than a quarter as likely", "OLD1", [now, { ...other, score: 0.11 }], false],
    [
      "another that has it as an alias, half as likely",
      "OLD1",
      [now, { ...other, synonyms: ["OLD1"], score: 0.2 }],
      true,
    ],
    ["one more likely than that", "OLD1", [now, { ...other, synonyms: ["OLD1"], score: 0.21 }], false],
    ["a family", "OLD1", [{ ...now, type: "family" }], false],
    ["a gene that has it as an alias, too", "OLD1", [{ ...now, synonyms: ["OLD1"] }], false],
    ["a gene that never was called so", "OLD2", [now], false],
    ["a gene of that symbol in other letters", "NEw1", [{ ...now, previous: ["NEw1"] }], false],
    [
      "a gene of that symbol in capitals",
      "C1ORF9",
      [{ ...now, symbol: "C1orf9", previous: ["C1ORF9"] }],
      false,
    ],
    ["a former name in words", "Old-1 protein", [{ ...now, previous: ["Old-1 protein"] }], false],
    ["a former symbol with an open reading frame", "C1orf1A", [{ ...now, previous: ["C1orf1A"] }], true],
    ["a former symbol with a hyphen", "HLA-6", [{ ...now, previous: ["HLA-6"] }], true],
    ["a former symbol that begins with a digit", "1OLD", [{ ...now, previous: ["1OLD"] }], false],
    ["a former symbol of one letter", "T-1", [{ ...now, previous: ["T-1"] }], true],
    ["a former symbol that ends in a sign", "HOX1@", [{ ...now, previous: ["HOX1@"] }], true],
    ["a cluster of differentiation", "CD10", [{ ...now, previous: ["CD10"] }], false],
    ["one with a letter", "CD10a", [{ ...now, previous: ["CD10a"] }], false],
    ["a symbol that only begins like one", "CD10A1", [{ ...now, previous: ["CD10A1"] }], true],
  ];
  for (const [why, name, meanings, speaks] of cases)
    it(`${speaks ? "speaks" : "says nothing"} of ${why}`, () => {
      const text = `It holds ${name} there.`;
      assert.deepEqual(
        saysOfMeanings(genePreviousSymbol, text, name, meanings),
        speaks ? [`HGNC has replaced the symbol ${name} by NEW1.`, "Write “NEW1”: It holds NEW1 there."] : [],
      );
    });

  for (const [text, speaks] of [
    ["It holds OLD - transcripts.", true],
    ["It holds OLD -- transcripts.", false],
    ["It holds OLD - expressionism.", false],
    ["It holds OLD -- expressionism.", false],
    ["It holds xgene OLD.", false],
    ["It holds gene  OLD.", false],
    ["OLD gene.", true],
  ] as const)
    it(`${speaks ? "takes" : "does not take"} it for a gene's: “${text}”`, () => {
      const said = saysOfMeanings(genePreviousSymbol, text, "OLD", [{ ...now, previous: ["OLD"] }]);
      assert.equal(said.length, speaks ? 2 : 0);
    });

  it("says nothing of the genes of other animals", () => {
    assert.deepEqual(
      saysOfMeanings(genePreviousSymbol, "It holds OLD1.", "OLD1", [now], { taxon: mouse }),
      [],
    );
  });
});
