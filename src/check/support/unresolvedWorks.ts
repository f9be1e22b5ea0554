import type { CitationItem } from "../../model/citation";
import type { Suggestion } from "../../model/finding";
import type { Reference } from "../../model/reference";
import type { Meant } from "../../references/find/authorYear";
import { indexReferences, type ReferenceIndex } from "../../references/find/index";
import { nameWork, writeWhen } from "../../references/workYear";
import { derivation } from "../../text/caches";
import { quoted } from "../../text/quote";
import type { CheckInput } from "../rule";
import { unknownEntries } from "../weights";

/** A member of a citation by author and year that is no entry of the document's own list. */
export interface UnresolvedWork {
  readonly item: CitationItem & { readonly work: NonNullable<CitationItem["work"]> };
  readonly target: string;
  /** How near the list comes to it. */
  readonly meant: Meant;
  /** Entries of about that name and of that year, the likeliest first. */
  readonly near: readonly Reference[];
}

/** Members of citations by author and year that the list lacks, where it is the document's own, in the order of the text. */
export const unresolvedWorks = (input: CheckInput): readonly UnresolvedWork[] =>
  input.memo(input, unresolvedIn);

/** Several rules ask for them. */
const unresolvedIn = derivation(({ citations, references, memo }: CheckInput): readonly UnresolvedWork[] => {
  if (references.kind !== "document") return [];
  return citations
    .filter(({ checked }) => checked)
    .flatMap(({ items, resolved }) =>
      items.flatMap((item) => {
        const [target] = item.targets;
        const { work } = item;
        if (work === undefined || target === undefined || resolved.has(target)) return [];
        const index = memo(references, indexReferences);
        const meant = index.withWork(work);
        return [
          { item: { ...item, work }, target, meant, near: meant.by === "nobody" ? nearTo(work, index) : [] },
        ];
      }),
    );
});

function nearTo(work: UnresolvedWork["item"]["work"], index: ReferenceIndex): readonly Reference[] {
  const [family] = work.families;
  if (family === undefined) return [];
  return index
    .nearKey(nameWork(family, work))
    .filter(
      ({ reference: { appeared }, distance }) =>
        appeared?.year === work.year && distance <= unknownEntries.nearName,
    )
    .map(({ reference }) => reference);
}

/** When entries of a list without numbers appeared, each once. */
export const yearsOf = (references: readonly Reference[]): readonly string[] => [
  ...new Set(references.map(({ appeared }) => writeWhen(appeared!))),
];

/** Writes another year for a work, the first few of these. */
export const writeYears = (
  { item: { work } }: UnresolvedWork,
  years: readonly string[],
): readonly Suggestion[] =>
  years.slice(0, 3).map((year) => ({
    title: `Write ${quoted(year)}`,
    edits: [{ start: work.when.start, end: work.when.end, text: year }],
  }));
