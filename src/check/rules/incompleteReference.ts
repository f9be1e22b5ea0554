import type { Reference, ReferenceList } from "../../model/reference";
import { derivation } from "../../text/caches";
import { listed, quoted } from "../../text/quote";
import { standingAt, type Rule } from "../rule";
import { citedBy } from "../support/cited";
import { gapsInFields, type Gaps, type Part } from "../support/wholeEntry";
import { gapsInPrint } from "../support/wholePrinted";
import { withWork } from "../support/words";

const entries = (pages: string): string =>
  [
    "Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. Biochem Biophys Res Commun. 2014;446(4):1165-71.",
    "Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. Mol Cancer. 2019;18(1):12-20.",
    "Mo LJ, Song M. Exosome-packaged miR-1246 contributes to damage. Cancer Lett. 2018;431:1-9.",
    "Mutschelknaus L, Peters C. Exosomes derived from squamous cells. PLoS One. 2016;11(3):e0152213.",
    `Dutta S, Warshall C. Interactions between exosomes and cells. PLoS One. 2014;9(5)${pages}.`,
  ]
    .map((entry, at) => `${at + 1}. ${entry}\n`)
    .join("");
const section = (pages: string): string => `Known [1-5].\n\n## References\n\n${entries(pages)}`;

/** A cited entry by which its work is found less surely than it could be: the list is not as it will be printed. */
export const incompleteReference: Rule = {
  code: "citation/incomplete-reference",
  severity: "info",
  says:
    "A cited entry lacks what its type needs (authors, title, year, journal or book, pages or an article number, publisher), or has “in press” or “e000–e000” in its place. " +
    "What most entries of the list do without is not missed, nor are pages of preprints.",
  good: [
    { text: section(":e97580"), reported: [] },
    {
      text: "---\nreferences:\n- id: cao2020\n  type: article-journal\n  title: The MCC-F1 curve\n  author: [{family: Cao}]\n  issued: 2020\n  container-title: arXiv\n---\n\nKnown [@cao2020].\n",
      reported: [],
    },
  ],
  bad: [
    {
      text: section(""),
      reported: ["5. Dutta S, Warshall C. Interactions between exosomes and cells. PLoS One. 2014;9(5)."],
    },
    {
      text: section(":e000-e000"),
      reported: [
        "5. Dutta S, Warshall C. Interactions between exosomes and cells. PLoS One. 2014;9(5):e000-e000.",
      ],
    },
  ],
  check: ({ references, citations, memo }) => {
    if (references.kind === "review") return [];
    const cited = citedBy(citations);
    const gaps = memo(references, gapsOf);
    return references.references.flatMap((reference) => {
      const { key, place, status } = reference;
      const said = status === "unresolved" ? [] : saidOf(gaps.get(reference)!, reference);
      if (place === undefined || said.length === 0 || !cited.has(reference)) return [];
      const message = `Entry ${withWork(key, reference)} ${listed(said)}.`;
      return [{ ...standingAt(place), message, suggestions: [], related: [] }];
    });
  },
};

/** Entry by entry; those that are printed for people are judged by themselves. */
const gapsOf = derivation(({ references }: ReferenceList): ReadonlyMap<Reference, Gaps> => {
  const printed = references.filter(({ raw }) => raw !== undefined);
  const kept = references.filter(({ raw }) => raw === undefined);
  const gaps = [...gapsInPrint(printed), ...gapsInFields(kept)];
  return new Map([...printed, ...kept].map((reference, at) => [reference, gaps[at]!]));
});

const saidOf = ({ lacking, placeholders }: Gaps, { csl, raw }: Reference): readonly string[] => [
  ...(lacking.length > 0
    ? [`lacks ${listed(lacking.map((part) => named(part, csl.type, raw !== undefined)))}`]
    : []),
  ...placeholders.map((text) => `has “${quoted(text)}” in place of what was not known yet`),
];

const containers: Readonly<Record<string, string>> = { chapter: "book", "paper-conference": "proceedings" };
const publishers: Readonly<Record<string, string>> = { thesis: "university", report: "institution" };

/** What a part is called of an entry of a type. */
function named(part: Part, type: string, isPrinted: boolean): string {
  switch (part) {
    case "author":
      return "its authors";
    case "title":
      return isPrinted ? "its title or its journal" : "its title";
    case "year":
      return "its year";
    case "container":
      return `its ${containers[type] ?? "journal"}`;
    case "pages":
      return "pages or an article number";
    case "publisher":
      return `its ${publishers[type] ?? "publisher"}`;
  }
}
