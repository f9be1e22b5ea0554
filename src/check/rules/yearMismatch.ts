import type { LinkedCitation } from "../../model/analysis";
import type { NamedAuthors } from "../../model/citation";
import type { Reference } from "../../model/reference";
import { shortReference } from "../../present/reference";
import { fitsAuthors, followsAtOnce, isKnown, membersOf, nameText } from "../../references/authors";
import { indexReferences } from "../../references/find/index";
import { nameWork } from "../../references/workYear";
import { placeOf, sliceOf } from "../../rewrite/numeric";
import { listed, quoted } from "../../text/quote";
import { yearOf } from "../../text/year";
import { citeInstead } from "../fixes/citeInstead";
import type { CheckInput, Report, Rule } from "../rule";
import { unresolvedWorks, writeYears, yearsOf } from "../support/unresolvedWorks";
import { citedAs, listName, withWork } from "../support/words";

const references = `

## References

1. Luo A, Zhou X, Shi X. Exosome-derived miR-339-5p mediates radiosensitivity. 2019.
2. Raposo G, Nijman HW. B lymphocytes secrete antigen-presenting vesicles. 1996.
`;

const byAuthor = `

## References

Luo, A., Zhou, X., & Shi, X. (2019). Exosome-derived miR-339-5p mediates radiosensitivity. *Journal*, *3*, 1–9.

Raposo, G., & Nijman, H. W. (1996). B lymphocytes secrete antigen-presenting vesicles. *Journal*, *183*, 1161–1172.
`;

/** The names fit the entry that is cited, the year that stands with them does not. Silent where an entry has no year. */
export const yearMismatch: Rule = {
  code: "citation/year-mismatch",
  severity: "warning",
  says: "The year that the text gives is not that of the reference it cites.",
  good: [
    { text: `Luo et al. (2019) [1] found a miRNA.${references}`, reported: [] },
    {
      text: `Luo et al. (2015–2019) [1] and Raposo et al. (1996, 1998) [2] went on.${references}`,
      reported: [],
    },
    { text: `Luo et al. (2019) and Raposo et al. (1996) [1, 2] agree.${references}`, reported: [] },
    { text: `Luo et al. (2019) agree (Raposo & Nijman, 1996).${byAuthor}`, reported: [] },
  ],
  bad: [
    { text: `Luo et al. (2018) [1] found a miRNA.${references}`, reported: ["1"] },
    { text: `Luo et al. (2014–2018) [1] found a miRNA.${references}`, reported: ["1"] },
    { text: `Luo et al. (2018) agree (Raposo & Nijman, 1996).${byAuthor}`, reported: ["2018"] },
  ],
  check: (input) => [...input.citations.flatMap((citation) => report(citation, input)), ...works(input)],
};

type Year = NonNullable<NamedAuthors["year"]>;

const isIn = ({ value, last = value }: Year, year = NaN): boolean => value <= year && year <= last;

function report(citation: LinkedCitation, input: CheckInput): readonly Report[] {
  const { authors } = citation;
  const year = authors?.year;
  if (authors === undefined || year === undefined) return [];
  const name = nameText(authors, input.prose);
  const byThem = (reference: Reference): boolean =>
    isKnown(reference) && fitsAuthors(authors, name, reference);
  const own = input
    .memo(input.references, indexReferences)
    .withFirstAuthor(authors.families[0]!)
    .filter(byThem);

  const cited =
    citation.style !== "author" ? membersOf(citation)?.filter(byThem) : citation.checked ? own : [];
  if (cited === undefined || cited.length === 0) return [];
  if (cited.some(({ csl }) => isIn(year, yearOf(csl) ?? year.value))) return [];
  if (citation.style !== "author" && !followsAtOnce(authors, citation, input.prose)) return [];

  const item = citation.items.find(({ targets }) =>
    targets.some((target) => citation.resolved.get(target) === cited[0]),
  );
  const inYear = own.filter(({ csl }) => isIn(year, yearOf(csl)));
  return [
    {
      ...(citation.style === "author" ? year : (item ?? placeOf(citation))),
      message:
        `The text says ${sliceOf(input.prose, year)}; ` +
        `${listed(cited.slice(0, 3).map((one) => `${citedAs(citation, one)} is ${shortReference(one)}`))}.`,
      related: [{ start: year.start, end: year.end, file: undefined, message: "The year in the text." }],
      suggestions: [...cures(year, cited), ...(item?.targets.length === 1 ? others(inYear) : [])],
    },
  ];

  function others(references: readonly Reference[]): Report["suggestions"] {
    return references.slice(0, 3).flatMap((reference) => citeInstead(citation, item!, reference, input));
  }
}

/** Works by author and year, of which the list has others by that author. */
function works(input: CheckInput): readonly Report[] {
  return unresolvedWorks(input).flatMap((one) => {
    const { work } = one.item;
    if (one.meant.by !== "year") return [];
    const others = one.meant.references.slice(0, 3);
    return [
      {
        ...work.when,
        message: `There is no ${quoted(nameWork(work.names, work))} in ${listName(input.references)}; it has ${listed(others.map((other) => withWork(other.key, other)))}.`,
        related: others.flatMap(({ place }) =>
          place ? [{ ...place, message: "A work by that author." }] : [],
        ),
        suggestions: writeYears(one, yearsOf(others)),
      },
    ];
  });
}

const cures = (year: Year, cited: readonly Reference[]): Report["suggestions"] =>
  year.last !== undefined
    ? []
    : [...new Set(cited.slice(0, 3).map(({ csl }) => yearOf(csl)!))].map((right) => ({
        title: `Write ${right}`,
        edits: [{ start: year.start, end: year.end, text: String(right) }],
      }));
