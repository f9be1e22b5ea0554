import { strict as assert } from "node:assert";
import { combineKnowledge } from "../../../src/knowledge/combine";
import { loadReview } from "../../../src/knowledge/review/review";
import { readProse } from "../../../src/markdown/prose";
import { recogniseMirnas } from "../../../src/mentions/mirna/mirnas";
import { withSpecies } from "../../../src/mentions/organisms/mentionSpecies";
import { createOrganismReader, ownWords } from "../../../src/mentions/organisms/organisms";
import type { Mention } from "../../../src/model/mention";
import { names } from "../mirna/names";

const knowledge = { ...combineKnowledge(loadReview()), mirnas: names };

/** The organism of each gene, written XYZ1, and miRNA of a text. */
const taxa = (text: string, preferred = 9606): readonly number[] =>
  read(text, preferred).map(({ taxon }) => taxon);

/** The species of each mention, with the words that tell it and the heading above them. */
const told = (text: string): readonly string[] =>
  read(text).map(({ taxon, sign }) => [taxon, sign?.text, sign?.section].filter(Boolean).join(" "));

function read(text: string, preferred = 9606): readonly Mention[] {
  const prose = readProse(text, { format: "markdown" });
  const genes = prose.blocks.flatMap((block, index) =>
    [...block.text.matchAll(/XYZ1/g)].map((match): Mention => {
      const from = match.index;
      const place = {
        block: index,
        from,
        to: from + 4,
        start: block.start + from,
        end: block.start + from + 4,
      };
      return { kind: "protein", text: "XYZ1", ...place, candidates: [], evidence: "name", taxon: preferred };
    }),
  );
  const mentions = [...genes, ...recogniseMirnas(prose, names)].sort((a, b) => a.start - b.start);
  const organismsIn = createOrganismReader(knowledge.normaliser);
  const words = ownWords(
    prose.blocks.map((block) => organismsIn(block.text, knowledge.normaliser.tokensOf(block.text))),
    prose.blocks,
    undefined,
  );
  return withSpecies(prose, mentions, words, knowledge, preferred);
}

describe("the organism of a mention", () => {
  it("is human where the document is silent", () => {
    assert.deepEqual(taxa("Exosomes carry XYZ1 and miR-155."), [9606, 9606]);
  });
  it("is the one of the setting where the document is silent", () => {
    assert.deepEqual(taxa("Exosomes carry XYZ1 and miR-155.", 10090), [10090, 10090]);
  });
  it("is human in patients, whatever the setting", () => {
    assert.deepEqual(taxa("Serum of 20 patients: XYZ1 in patients and human cells.", 10090), [9606]);
  });
  it("is mouse where the document speaks of mice alone", () => {
    assert.deepEqual(
      taxa("Exosomes of knockout mice carry XYZ1 and miR-155. Mouse cells lack it."),
      [10090, 10090],
    );
  });
  it("is rat where rats are spoken of", () => {
    assert.deepEqual(taxa("In Wistar rats XYZ1 rose. Rats were fed."), [10116]);
  });
  it("is human for human cells in mice", () => {
    assert.deepEqual(
      taxa("XYZ1 in exosomes of patients and human xenografts was raised in nude mice."),
      [9606],
    );
  });
  it("follows the word right before the name", () => {
    assert.deepEqual(
      taxa("Human cells and patients. The mouse XYZ1 and the human XYZ1 differ."),
      [10090, 9606],
    );
  });
  // Each weight decides one of these at least: half of it, twice or its opposite would give another organism.
  const weighed: readonly (readonly [text: string, preferred: number, taxon: number])[] = [
    ["# On rats\n\nA mouse strain. The human XYZ1 rose.", 9606, 9606],
    ["# On rats\n\nMice were fed. Rats were fed. In patients, XYZ1 rose.", 9606, 9606],
    ["Patients and patients. Patients and patients. The mouse XYZ1 rose.", 9606, 10090],
    [
      "Zebrafish swam. A mouse strain. Volunteers came. Tumours of donors.\n\nIn patients, XYZ1 rose.",
      10090,
      9606,
    ],
    [
      "# On XYZ9\n\nVolunteers came. Patients came. Tumours of donors. Volunteers came. In mice XYZ1 rose.",
      9606,
      9606,
    ],
    ["# On patients\n\nTumours of donors. The mouse XYZ1 rose.", 9606, 10090],
  ];
  for (const [text, preferred, taxon] of weighed)
    it(`weighs all that is said: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(taxa(text, preferred), [taxon]);
    });

  it("leaves a miRNA human where people are spoken of too, and one with a prefix as it is", () => {
    assert.deepEqual(taxa("Mice and mouse cells, and mice of a mouse strain. One patient: miR-155."), [9606]);
    assert.deepEqual(taxa("Mice and mouse cells have hsa-miR-155."), [9606]);
  });

  it("is told by the word that speaks of it, and where that stands", () => {
    const cases: readonly (readonly [text: string, told: readonly string[]])[] = [
      ["Exosomes carry XYZ1.", ["9606"]],
      ["# Exosomes\n\n## Methods\n\nC57BL/6J mice.\n\n## Results\n\nXYZ1 rose.", ["10090 C57BL/6J Methods"]],
      [
        "# Exosomes\n\n## Animals\n\nSprague-Dawley rats.\n\n## Results\n\nXYZ1.",
        ["10116 Sprague-Dawley Animals"],
      ],
      ["The Cd63−/− and the Tsc1fl/fl mice.\n\nXYZ1 fell.", ["10090 Cd63−/−"]],
      ["Mice bred. Mice fed. Patients came, and more patients. The human XYZ1 rose.", ["9606 human"]],
      ["We used mmu-miR-155.", ["10090 mmu-"]],
      ["They had mmu-miR-155 and mmu-miR-21.\n\nXYZ1 rose.", ["10090 mmu-", "10090 mmu-", "10090 mmu-"]],
      ["Mice bred. They had hsa-miR-155 and XYZ1.", ["9606 hsa-", "9606 hsa-"]],
      ["Serum of patients had XYZ1.", ["9606 patients"]],
    ];
    for (const [text, expected] of cases) assert.deepEqual(told(text), expected, text);
  });

  it("is little moved by a line of cells, and not at all by a reagent", () => {
    const cases: readonly (readonly [text: string, taxon: number])[] = [
      ["Mice were fed.\n\nHEK293T cells were there. HEK293 and HeLa, too.\n\nXYZ1 rose.", 10090],
      ["Exosomes of HEK293T cells, taken up by RAW264.7.\n\nXYZ1 rose.", 9606],
      [
        "Rabbit anti-mouse, mouse monoclonal and rat polyclonal antibodies; fetal bovine serum.\n\nXYZ1 rose.",
        9606,
      ],
      ["Bovine serum albumin and mouse IgG.\n\nXYZ1 rose.", 9606],
      [
        "Xenografts of patients’ tumours grew in nude mice. The nude mice lived. Mice died.\n\nXYZ1 rose.",
        9606,
      ],
      ["rno-miR-155 was the control.\n\nXYZ1 rose.", 9606],
    ];
    for (const [text, taxon] of cases) assert.equal(taxa(text).at(-1), taxon, text);
  });

  it("is that of the section where a document has both", () => {
    const text = `# Exosomes

## In patients

Sera of patients, of volunteers and of more patients. Patients and women.

XYZ1 rose.

## In mice

C57BL/6 mice. The mice, littermates of transgenic mice, were fed. Mice died.

XYZ1 rose.
`;
    assert.deepEqual(taxa(text), [9606, 10090]);
  });

  it("is the one that the front matter says, but right behind another", () => {
    const mice = "Mice were fed. C57BL/6 mice. XYZ1 and the mouse XYZ1, and the miR-155.";
    for (const species of ["human", "Homo sapiens", "9606", "'Human'"])
      assert.deepEqual(taxa(`---\nexoscribe:\n  species: ${species}\n---\n\n${mice}`), [9606, 10090, 9606]);
    assert.deepEqual(taxa("---\nexoscribe: { references: none, species: rat }\n---\n\nXYZ1."), [10116]);
    assert.deepEqual(told("---\nexoscribe: { species: rat }\n---\n\nXYZ1."), [
      "10116 species: rat the front matter",
    ]);
    for (const other of [
      "species: unicorn",
      "species:",
      "species: [rat]",
      "references: species",
      "species: {",
    ])
      assert.deepEqual(taxa(`---\nexoscribe:\n  ${other}\n---\n\nXYZ1.`), [9606], other);
  });
});
