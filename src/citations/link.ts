import type { LinkedCitation } from "../model/analysis";
import { isNumeric, type Citation } from "../model/citation";
import type { Reference, ReferenceList } from "../model/reference";
import type { Meant } from "../references/find/authorYear";
import { indexReferences, type ReferenceIndex } from "../references/find/index";
import type { Memo } from "../text/caches";

/**
 * Finds the entry of each target in the list in force: a number by number, a key as a key, and a key that is an
 * identifier (`doi:10.…`, `pmid:…`) by that identifier. A list that is in force unasked answers to numbers alone.
 */
export function linkCitations(
  citations: readonly Citation[],
  list: ReferenceList,
  memo: Memo,
): readonly LinkedCitation[] {
  const index = memo(list, indexReferences);
  const keys = list.kind !== "review" || list.asked;
  const byAuthor = list.kind !== "review" && index.authored;
  const isUnread = list.problems.some(({ whole }) => whole);
  return citations.map((citation) => {
    const { style } = citation;
    const answers = isNumeric(citation)
      ? index.last !== undefined
      : style === "key"
        ? keys && (index.keyed || isEmpty(list))
        : byAuthor;
    return { ...citation, resolved: resolve(citation, index, keys), checked: answers && !isUnread };
  });
}

/** A list that was asked for and has nothing in it has no key; one of which a part could not be read may have had it. */
const isEmpty = ({ asked, kind, references, problems }: ReferenceList): boolean =>
  asked && kind !== "none" && kind !== "document" && references.length + problems.length === 0;

function resolve(citation: Citation, index: ReferenceIndex, keys: boolean): ReadonlyMap<string, Reference> {
  const resolved = new Map<string, Reference>();
  if (citation.style === "key" && !keys) return resolved;
  for (const { targets, work } of citation.items) {
    const reference = work && entryOf(index.withWork(work));
    if (reference) for (const target of targets) resolved.set(target, reference);
  }
  if (citation.style === "author") return resolved;
  for (const target of citation.targets) {
    const reference =
      citation.style === "key" ? index.withKey(target) : index.withNumber(Number(target), citation.start);
    if (reference !== undefined) resolved.set(target, reference);
  }
  return resolved;
}

const entryOf = ({ by, references: [first] }: Meant): Reference | undefined =>
  by === "entry" ? first : undefined;
