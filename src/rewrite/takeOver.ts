import type { LinkedCitation } from "../model/analysis";
import type { CitationItem, CitedWork } from "../model/citation";
import type { Reference } from "../model/reference";
import type { Edit } from "../model/span";
import { indexAuthorYears } from "../references/find/authorYear";
import { citationKey } from "../references/keys";
import { writeWhen } from "../references/workYear";
import { withKey } from "./renameKey";

/**
 * The edits of a document that cites by key, for an entry to be cited wherever another one is, which goes. A group that then
 * would cite it twice, and says nothing more of the second, cites it once.
 */
export function takeOver(
  citations: readonly LinkedCitation[],
  source: string,
  isGone: (reference: Reference) => boolean,
  by: Reference,
): readonly Edit[] {
  return citations
    .filter(({ style }) => style === "key")
    .flatMap((citation) => inGroup(citation, source, isGone, by));
}

/**
 * The edits of a document that cites by author and year, for an entry of its list to be cited wherever another one is, which goes: its year, where
 * what is written would no longer mean it. Undefined where that would not do either, or where a group cites both.
 */
export function takeOverWork(
  citations: readonly LinkedCitation[],
  entries: readonly Reference[],
  gone: Reference,
  by: Reference,
): readonly Edit[] | undefined {
  const { appeared } = by;
  if (appeared === undefined) return undefined;
  const find = indexAuthorYears(entries.filter((entry) => entry !== gone));
  const edits: Edit[] = [];
  for (const { items, resolved } of citations) {
    const meant = new Set(resolved.values());
    if (meant.has(gone) && meant.has(by)) return undefined;
    for (const { work, targets } of items) {
      if (work === undefined || !targets.some((target) => resolved.get(target) === gone)) continue;
      const isBy = (one: CitedWork): boolean => {
        const found = find(one);
        return found.by === "entry" && found.references[0] === by;
      };
      if (isBy(work)) continue;
      if (!isBy({ ...work, ...appeared })) return undefined;
      edits.push({ start: work.when.start, end: work.when.end, text: writeWhen(appeared) });
    }
  }
  return edits;
}

function inGroup(
  citation: LinkedCitation,
  source: string,
  isGone: (reference: Reference) => boolean,
  by: Reference,
): readonly Edit[] {
  const { items, resolved } = citation;
  const means = (item: CitationItem, is: (reference: Reference) => boolean): boolean =>
    item.targets.some((target) => {
      const reference = resolved.get(target);
      return reference !== undefined && is(reference);
    });
  const isPlain = (at: number): boolean =>
    items[at]!.suppressAuthor !== true &&
    /^(?:\[|;)$/.test(gap(citation, source, at)) &&
    /^(?:\]|;)$/.test(gap(citation, source, at + 1));
  let isCited = items.some((item, at) => isPlain(at) && means(item, ({ key }) => key === by.key));
  const edits: Edit[] = [];
  items.forEach((item, at) => {
    if (!means(item, isGone)) return;
    if (!isCited || !isPlain(at)) {
      edits.push(withKey(item, source, citationKey(by)));
      isCited ||= isPlain(at);
      return;
    }
    const { start, end } = item;
    // The first one goes with the separator behind it; so does what follows it, for the one before is gone.
    const before = items[at - 1];
    const from = before && edits.at(-1)?.end !== start ? before.end : start;
    edits.push({ start: from, end: from === start ? items[at + 1]!.start : end, text: "" });
  });
  return edits;
}

/** What stands between two members, or between one and the brackets around the group, without white space. */
function gap({ items, start, end }: LinkedCitation, source: string, at: number): string {
  return source.slice(items[at - 1]?.end ?? start, items[at]?.start ?? end).trim();
}
