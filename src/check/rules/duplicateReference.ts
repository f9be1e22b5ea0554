import type { Suggestion } from "../../model/finding";
import type { Reference } from "../../model/reference";
import type { Edit } from "../../model/span";
import { indexDuplicates, type Duplicate } from "../../references/find/duplicates";
import { takeOver, takeOverWork } from "../../rewrite/takeOver";
import { inOrder } from "../../text/edits";
import { quoted } from "../../text/quote";
import { removal } from "../fixes/deleteEntry";
import { standingAt, type CheckInput, type Report, type Rule } from "../rule";
import { citedBy } from "../support/cited";
import { withWork } from "../support/words";

/**
 * Two entries of the user's own list are one work. Of a bibliography that serves many documents, only what this one
 * cites is its matter.
 */
export const duplicateReference: Rule = {
  code: "citation/duplicate-reference",
  severity: "warning",
  says: "Two entries of the list have one key, DOI or PMID, or nearly one title.",
  good: [
    {
      text: section(
        "Radiation increases uptake: part 1. 2014. doi:10.1000/a",
        "Radiation increases uptake: part 2. 2014. doi:10.1000/b",
      ),
      reported: [],
    },
  ],
  bad: [
    {
      text: section(
        "Radiation increases uptake. 2014. doi:10.1000/a",
        "Radiation raises uptake. 2014. doi:10.1000/A",
      ),
      reported: ["2. Hazawa M, Luo A. Radiation raises uptake. 2014. doi:10.1000/A"],
    },
  ],
  check: (input) => {
    const { references, citations, memo } = input;
    const own = references.kind === "document" || references.kind === "front-matter";
    const matter = own ? references.references : citedBy(citations);
    return memo(
      references,
      indexDuplicates,
    )(matter).flatMap((duplicate, at) => report(duplicate, input, at < mostMerges));
  },
};

/** So many duplicates have a fix at a time: each moves all numbers behind its entry, in the list and in the text. */
const mostMerges = 20;

function report({ later, earlier, why }: Duplicate, input: CheckInput, isMerged: boolean): readonly Report[] {
  const { place } = later;
  if (place === undefined) return [];
  return [
    {
      ...standingAt(place),
      message:
        why === "key"
          ? `Two entries are called ${quoted(later.key)}: citations mean ${withWork("the first", earlier)}.`
          : `Entry ${quoted(later.key)} has the ${why} of entry ${withWork(earlier.key, earlier)}.`,
      related: earlier.place ? [{ ...earlier.place, message: "The same work stands here." }] : [],
      suggestions: why === "key" || !isMerged ? [] : merge(later, earlier, input),
    },
  ];
}

/** Cites the earlier entry wherever the document cites the later one, and deletes that. */
function merge(later: Reference, earlier: Reference, input: CheckInput): Report["suggestions"] {
  const { citations, prose, references } = input;
  const title = `Merge into entry ${quoted(earlier.key)}`;
  if (later.appeared !== undefined) {
    // What other files cite by author and year is not seen.
    if (input.parts.length > 0) return [];
    const years = takeOverWork(citations, references.references, later, earlier);
    return years ? withEdits(removal(title, later, input), years) : [];
  }
  if (later.number !== undefined) return removal(title, later, input, earlier.number);
  // Of two entries of one key citations mean the first, which another document may cite.
  const isAmbiguous = references.references.some((other) => other !== later && other.key === later.key);
  if (isAmbiguous) return [];
  const edits = takeOver(citations, prose.source, (reference) => reference === later, earlier);
  return withEdits(removal(title, later, input), edits).map((suggestion) => ({
    ...suggestion,
    ...(later.place?.file !== undefined && { takeOver: { gone: later, by: earlier } }),
  }));
}

const withEdits = (suggestions: readonly Suggestion[], others: readonly Edit[]): readonly Suggestion[] =>
  suggestions.map((suggestion) => ({ ...suggestion, edits: inOrder([...others, ...suggestion.edits]) }));

function section(one: string, two: string): string {
  return `Known [1, 2].\n\n## References\n\n1. Hazawa M, Luo A. ${one}\n2. Hazawa M, Luo A. ${two}\n`;
}
