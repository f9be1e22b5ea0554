import type { LinkedCitation } from "../../model/analysis";
import type { NamedAuthors } from "../../model/citation";
import type { CslName, Reference } from "../../model/reference";
import { shortReference } from "../../present/reference";
import {
  fitsAuthors,
  followsAtOnce,
  isKnown,
  membersOf,
  namesFirst,
  nameText,
} from "../../references/authors";
import { indexReferences } from "../../references/find/index";
import { displayName } from "../../references/personNames";
import { placeOf, sliceOf } from "../../rewrite/numeric";
import { listed, quoted } from "../../text/quote";
import { citeInstead } from "../fixes/citeInstead";
import type { CheckInput, Report, Rule } from "../rule";
import { citedAs, listName, withWork } from "../support/words";

const references = `

## References

1. Hazawa M, Tomiyama K, Saotome-Nakamura A. Radiation increases the cellular uptake of exosomes. 2014.
2. Zhu L, Kalimuthu S, Gangadaran P. Targeting and therapy of glioblastoma in a mouse model. 2018.
`;

/**
 * The text names authors and cites the work of others. Speaks where it is sure: every member of the group is known and
 * none fits; and a name without "et al.", or one that does not stand right before the citation, only if the list has a
 * work by that author, for else it may be no author's name, or not meant for this citation.
 */
export const authorMismatch: Rule = {
  code: "citation/author-mismatch",
  severity: "warning",
  says: "The authors whom the text names are not those of the reference it cites.",
  good: [
    { text: `Hazawa et al. [1] found more uptake.${references}`, reported: [] },
    { text: `Gangadaran and colleagues [2] used natural killer cells.${references}`, reported: [] },
    { text: `Hazawa et al. [1, 2] and others found more uptake.${references}`, reported: [] },
  ],
  bad: [{ text: `Hazawa et al. [2] found more uptake.${references}`, reported: ["2"] }],
  check: (input) => input.citations.flatMap((citation) => report(citation, input)),
};

function report(citation: LinkedCitation, input: CheckInput): readonly Report[] {
  const { authors, style, items } = citation;
  const members = membersOf(citation);
  if (style === "author" || authors === undefined || members?.every(isKnown) !== true) return [];
  const name = nameText(authors, input.prose);
  if (members.some((reference) => fitsAuthors(authors, name, reference))) return [];

  const index = input.memo(input.references, indexReferences);
  const meant = [...new Set(authors.families.flatMap((family) => index.withFirstAuthor(family)))].filter(
    (reference) => isKnown(reference) && fitsAuthors(authors, name, reference),
  );
  const certain = namesFirst(name) && members.every(({ csl }) => csl.author![0]!.family !== undefined);
  if (meant.length === 0 && !certain) return [];
  if (!followsAtOnce(authors, citation, input.prose) && !isOnlyOne(citation, meant, input)) return [];

  const cite = (reference: Reference): string => citedAs(citation, reference);
  const first = members[0]!.csl.author![0]!;
  const [item] = citation.targets.length === 1 ? items : [];
  return [
    {
      ...placeOf(citation),
      message:
        `“${quoted(name)}” stands with ${listed(members.slice(0, 4).map((one) => withWork(cite(one), one)))}. ` +
        (meant.length > 0
          ? `${listed(meant.slice(0, 3).map((one) => `${shortReference(one)} is ${cite(one)}`))}.`
          : `No entry of ${listName(input.references)} has that first author.`),
      related: members.flatMap(({ place }) =>
        place ? [{ ...place, message: "The entry that is cited." }] : [],
      ),
      suggestions: item
        ? [
            ...meant.slice(0, 3).flatMap((reference) => citeInstead(citation, item, reference, input)),
            ...renamed(authors, first, input),
          ]
        : [],
    },
  ];
}

/** For a name further off: the one citation of its paragraph to which it can belong, and none there is by that author. */
function isOnlyOne(citation: LinkedCitation, meant: readonly Reference[], input: CheckInput): boolean {
  if (citation.targets.length !== 1 || meant.length === 0) return false;
  return !input.citations.some(
    ({ block, resolved }) =>
      block === citation.block && [...resolved.values()].some((one) => meant.includes(one)),
  );
}

/** The other cure, where the number is right and the name is not: one name, written as the source has it; an organisation stands alone. */
function renamed(authors: NamedAuthors, by: CslName, { prose }: CheckInput): Report["suggestions"] {
  const [family, ...others] = authors.families;
  const text = sliceOf(prose, authors);
  if (family === undefined || others.length > 0 || !namesFirst(text) || !text.startsWith(family)) return [];
  const name = displayName(by);
  const { start, end } = authors;
  return by.family === undefined
    ? [{ title: `Name ${quoted(name)}`, edits: [{ start, end, text: name }] }]
    : [{ title: `Name ${quoted(name)} et al.`, edits: [{ start, end: start + family.length, text: name }] }];
}
