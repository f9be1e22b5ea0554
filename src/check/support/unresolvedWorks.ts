import type { LinkedCitation } from "../../model/analysis";
import type { CitationItem } from "../../model/citation";
import type { Reference } from "../../model/reference";
import type { Meant } from "../../references/find/authorYear";
import { indexReferences } from "../../references/find/index";
import { nameWork } from "../../references/workYear";
import { derivation } from "../../text/caches";
import type { CheckInput } from "../rule";
import { unknownEntries } from "../weights";

/** A member of a citation by author and year that is no entry of the document's own list. */
export interface UnresolvedWork {
  readonly citation: LinkedCitation;
  readonly item: CitationItem & { readonly work: NonNullable<CitationItem["work"]> };
  readonly target: string;
  /** How near the list comes to it. */
  readonly meant: Meant;
  /** Entries of about that name and of that year, the likeliest first. */
  readonly near: readonly Reference[];
}

/** Members of citations by author and year that the list lacks, where it is the document's own, in the order of the text. */
export function unresolvedWorks({ citations, references, memo }: CheckInput): readonly UnresolvedWork[] {
  if (references.kind !== "document") return [];
  return memo(citations, worksOf).flatMap(({ citation, item, target }) => {
    const index = memo(references, indexReferences);
    const meant = index.withWork(item.work);
    const [family] = item.work.families;
    const near =
      meant.by !== "nobody" || family === undefined
        ? []
        : index
            .nearKey(nameWork(family, item.work))
            .filter(
              ({ reference: { appeared }, distance }) =>
                appeared?.year === item.work.year && distance <= unknownEntries.nearName,
            );
    return [{ citation, item, target, meant, near: near.map(({ reference }) => reference) }];
  });
}

const worksOf = derivation((citations: readonly LinkedCitation[]) =>
  citations.flatMap((citation) =>
    citation.checked
      ? citation.items.flatMap((item) => {
          const [target] = item.targets;
          const { work } = item;
          return work === undefined || target === undefined || citation.resolved.has(target)
            ? []
            : [{ citation, item: { ...item, work }, target }];
        })
      : [],
  ),
);
