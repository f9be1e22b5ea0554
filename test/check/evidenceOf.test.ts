import { strict as assert } from "node:assert";
import { createSession, type Manuscript, type Session } from "../../src/analyse";
import type { Analysis } from "../../src/model/analysis";
import type { CitationEvidence, WorkEvidence } from "../../src/model/evidence";
import type { Span } from "../../src/model/span";
import { defaultSettings } from "../../src/model/settings";
import { loadKnowledge } from "../evaluate/knowledge";

interface Entry {
  readonly title?: string;
  readonly abstract?: string;
}

interface Read {
  readonly session: Session;
  readonly analysis: Analysis;
  readonly manuscript: Manuscript;
}

/** A document that cites works as `[@a; @b]`, which stand in a file beside it. */
async function read(text: string, entries: Readonly<Record<string, Entry>>): Promise<Read> {
  const list = JSON.stringify(Object.entries(entries).map(([id, entry]) => ({ id, ...entry })));
  const manuscript: Manuscript = {
    path: "main.md",
    text: `---\nbibliography: list.json\n---\n\n${text}\n`,
    format: "markdown",
    settings: defaultSettings,
  };
  const session = createSession(await loadKnowledge(), (path) => Promise.resolve({ path, text: list }));
  return { session, analysis: await session.analyse(manuscript), manuscript };
}

async function evidenceIn(
  text: string,
  entries: Readonly<Record<string, Entry>>,
): Promise<readonly CitationEvidence[]> {
  const { session, analysis } = await read(text, entries);
  return analysis.citations.map((citation) => session.evidence(analysis, citation));
}

const isWithin = (one: Span, other: Span): boolean => other.start <= one.start && one.end <= other.end;

/** What is found with its sentences, whose marked names stand between brackets: `CD63: The [CD63] …`; what is not with a minus. */
function shown({ supported, unsupported }: WorkEvidence): readonly string[] {
  return [
    ...supported.map(({ name, quote: { text, names } }) => {
      const marked = names
        .filter((one) => !names.some((other) => other !== one && isWithin(one, other)))
        .reverse()
        .reduce(
          (whole, { start, end }) =>
            `${whole.slice(0, start)}[${whole.slice(start, end)}]${whole.slice(end)}`,
          text,
        );
      return `${name}: ${marked}`;
    }),
    ...unsupported.map(({ name }) => `-${name}`),
  ];
}

describe("evidence in the cited work", () => {
  const cases: readonly (readonly [string, string, Entry, readonly string[]])[] = [
    [
      "a name of the abstract, and one that is not there",
      "Exosomes carry CD63 and TP53 [@a].",
      { title: "A study", abstract: "Exosomes were isolated. They were positive for CD63. So were cells." },
      ["CD63: They were positive for [CD63].", "-TP53"],
    ],
    [
      "the title where there is no abstract",
      "Exosomes carry CD63 [@a].",
      { title: "CD63 marks exosomes" },
      ["CD63: [CD63] marks exosomes"],
    ],
    [
      "names of one entity that are written otherwise",
      "Loss of caveolin-1 and TP53 [@a].",
      { title: "A study", abstract: "CAV1 was low in p53-null cells." },
      ["caveolin-1: [CAV1] was low in [p53]-null cells.", "TP53: [CAV1] was low in [p53]-null cells."],
    ],
    [
      "a miRNA without its arm by one with, and the other way round",
      "They carry miR-21 and miR-155-5p [@a].",
      { title: "A study", abstract: "We found miR-21-5p. We found miR-155 too." },
      ["miR-21: We found [miR-21-5p].", "miR-155-5p: We found [miR-155] too."],
    ],
    [
      "not the other arm",
      "They carry miR-21-3p [@a].",
      { title: "A study", abstract: "We found miR-21-5p." },
      ["-miR-21-3p"],
    ],
    [
      "not another miRNA of like number",
      "They carry miR-21 [@a].",
      { title: "A study", abstract: "We found miR-210 and miR-221." },
      ["-miR-21"],
    ],
    [
      "a member of a miRNA family, and the miRNA of another species",
      "They carry miR-200c and miR-34a [@a].",
      { title: "A study", abstract: "The miR-200 family was low. So was mmu-miR-34a." },
      ["miR-200c: The [miR-200] family was low.", "miR-34a: So was [mmu-miR-34a]."],
    ],
    [
      "a member of a gene family",
      "Activation of AKT1 in tumours [@a].",
      { title: "A study", abstract: "The kinase AKT was active." },
      ["AKT1: The kinase [AKT] was active."],
    ],
    [
      "not the sister of a gene",
      "Activation of AKT1 in tumours [@a].",
      { title: "A study", abstract: "The kinase AKT2 was active." },
      ["-AKT1"],
    ],
    [
      "the gene of another species",
      "Mutation of TP53 in patients [@a].",
      { title: "A study of mice", abstract: "Trp53-null mice had tumours." },
      ["TP53: [Trp53]-null mice had tumours."],
    ],
    [
      "a further member of a coordination by the name of its entity",
      "They carry miR-221/222 [@a].",
      { title: "A study", abstract: "We found miR-222." },
      ["hsa-mir-222: We found [miR-222].", "-miR-221"],
    ],
    [
      "members of coordinations by the names of their entities",
      "They carry miR-200b, -200c, miR-27a/b-3p, ITGA6/B4 and Smad2/3 [@a].",
      { title: "A study" },
      [
        ...["-miR-200b", "-hsa-mir-200c", "-miR-27a", "-hsa-miR-27b-3p"],
        ...["-ITGA6", "-ITGB4", "-Smad2", "-SMAD3"],
      ],
    ],
    [
      "not another copy, the other strand, another stem or a member of a cluster that is not named",
      "They carry miR-9-1, miR-21-as and let-7 [@a].",
      { title: "A study", abstract: "We found miR-9-2, miR-21 and miR-7." },
      ["-miR-9-1", "-miR-21-as", "-let-7"],
    ],
    [
      "a miRNA by one whose copy, letter and arm it leaves open",
      "They carry miR-9 and let-7a-1 [@a].",
      { title: "A study", abstract: "We found miR-9-2-5p. We found let-7a." },
      ["miR-9: We found [miR-9-2-5p].", "let-7a-1: We found [let-7a]."],
    ],
    [
      "families of families, from above and from below",
      "Of MAPK1, and of integrin [@a].",
      { title: "A study", abstract: "The kinase MAPK. We saw ITGA6." },
      ["MAPK1: The kinase [MAPK].", "integrin: We saw [ITGA6]."],
    ],
    [
      "names in two cells of a row as two",
      "| MAPK pathway | MAPK | [@a] |\n|--|--|--|",
      { title: "A study", abstract: "Cells grew." },
      ["-MAPK pathway", "-MAPK"],
    ],
    [
      "the name of a pathway, and no part of it beside",
      "They activate the MAPK pathway [@a].",
      { title: "The MAPK pathway" },
      ["MAPK pathway: The [MAPK pathway]"],
    ],
    [
      "names that mean no entity each by itself",
      "They activate the KRAS pathway and the LIG4 pathway [@a].",
      { title: "The KRAS pathway" },
      ["KRAS pathway: The [KRAS pathway]", "-LIG4 pathway"],
    ],
    [
      "a gene of two species as one",
      "Loss of Trp53 in mice and of TP53 [@a].",
      { title: "A study" },
      ["-Trp53"],
    ],
    [
      "what stands between the ends of a range",
      "They carry SMAD2-4 [@a].",
      { title: "A study" },
      ["-SMAD2", "-SMAD3", "-SMAD4"],
    ],
    [
      "a pathway as one name",
      "They activate the MAPK pathway [@a].",
      { title: "A study", abstract: "Cells grew." },
      ["-MAPK pathway"],
    ],
    [
      "a part of a pathway’s name where the work has that alone",
      "They activate the KRAS pathway [@a].",
      { title: "A study", abstract: "Mutant KRAS was found." },
      ["KRAS: Mutant [KRAS] was found.", "-KRAS pathway"],
    ],
    [
      "the sentence that has the most of the names, and of two that have as many the one that says the like",
      "Exosomal CD63 and CD9 promote the growth of melanoma [@a].",
      {
        title: "CD63",
        abstract: "CD9 is a tetraspanin. CD63 and CD9 were bought. CD63 and CD9 promote growth. CD63 is one.",
      },
      ["CD63: [CD63] and [CD9] promote growth.", "CD9: [CD63] and [CD9] promote growth."],
    ],
    [
      "text without tags, whose paragraphs stay apart",
      "They carry CD63 [@a].",
      {
        title: "A <i>study</i>",
        abstract: "<jats:title>Abstract</jats:title><jats:p>CD63<sup>+</sup> ones.</jats:p>",
      },
      ["CD63: Abstract [CD63]+ ones."],
    ],
    ["nothing of a sentence without names", "It is so [@a].", { title: "CD63 marks exosomes" }, []],
    ["nothing of a work of which nothing is known", "They carry CD63 [@a].", {}, []],
  ];
  for (const [name, text, entry, expected] of cases)
    it(`finds ${name}`, async () => {
      const found = await evidenceIn(text, { a: entry });
      assert.deepEqual(
        found.flatMap(({ works }) => works.flatMap(shown)),
        expected,
      );
    });

  it("takes each citation with its own sentence, and each work by itself", async () => {
    const found = await evidenceIn("CD63 is one [@a; @b]. Another is CD9 [@b; @c].", {
      a: { title: "CD63" },
      b: { title: "Of both", abstract: "CD63 and CD9." },
    });
    assert.deepEqual(
      found.map(({ sentence, works }) => [
        sentence,
        ...works.map((work) => [work.reference.key, work.read, ...shown(work)]),
      ]),
      [
        ["CD63 is one [@a; @b].", ["a", "title", "CD63: [CD63]"], ["b", "abstract", "CD63: [CD63] and CD9."]],
        ["Another is CD9 [@b; @c].", ["b", "abstract", "CD9: CD63 and [CD9]."]],
      ],
    );
  });

  it("says the sentence on one line, and what its names mean", async () => {
    const [found] = await evidenceIn("They  carry\nCD63 and\nMAPK [@a].", { a: { title: "CD63" } });
    assert.equal(found?.sentence, "They carry CD63 and MAPK [@a].");
    const [work] = found.works;
    assert.deepEqual(
      [...work!.supported, ...work!.unsupported].map(({ name, id }) => [name, id]),
      [
        ["CD63", "hgnc:1692"],
        ["MAPK", "fplx:MAPK"],
      ],
    );
  });

  it("takes the row of a table as the sentence", async () => {
    const text = "| name | source |\n| --- | --- |\n| CD9 | [@a] |\n| CD63 | [@a] |";
    const found = await evidenceIn(text, { a: { title: "CD63" } });
    assert.deepEqual(
      found.map(({ works }) => works.flatMap(shown)),
      [["-CD9"], ["CD63: [CD63]"]],
    );
  });

  it("reads no abstract before it is asked for, and then once", async () => {
    const { session, analysis, manuscript } = await read("They carry CD63 [@a]; so they do [@a].", {
      a: { title: "A study", abstract: "CD63 was found." },
    });
    let reads = 0;
    const [entry] = analysis.references.references;
    Object.defineProperty(entry, "abstract", {
      get: () => {
        reads++;
        return "CD63 was found.";
      },
    });
    const again = await session.analyse({ ...manuscript, text: `${manuscript.text}More.\n` });
    assert.equal(again.references.references[0], entry);
    assert.equal(reads, 0);
    for (const citation of again.citations) session.evidence(again, citation);
    assert.equal(reads, 1);
  });

  it("reads no more of an abstract than the longest have", async () => {
    const found = await evidenceIn("They carry CD63 [@a].", {
      a: { title: "A study", abstract: `${"It is so. ".repeat(2_000)}CD63 was found.` },
    });
    assert.deepEqual(
      found.flatMap(({ works }) => works.flatMap(shown)),
      ["-CD63"],
    );
  });
});
