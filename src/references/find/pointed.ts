import type { Analysis, LinkedCitation } from "../../model/analysis";
import type { CitationItem } from "../../model/citation";
import type { Reference } from "../../model/reference";
import type { Span } from "../../model/span";
import { addTo } from "../../text/groupBy";

/** Entries of the list in force that a place in a document means; the span is the place. */
export interface Pointed extends Span {
  readonly references: readonly Reference[];
  /** The member of a citation; undefined where the place is the key or number of the entry itself. */
  readonly item: CitationItem | undefined;
}

/** What a caret points at: a member of a citation, or the key or number of an entry in the document. Ends count too. */
export function pointedAt({ citations, references }: Analysis, caret: number): Pointed | undefined {
  const at = ({ start, end }: Span): boolean => start <= caret && caret <= end;
  for (const citation of citations) {
    const item = citation.items.find(at);
    const found = item?.targets.flatMap((target) => citation.resolved.get(target) ?? []) ?? [];
    if (item && found.length > 0) return { start: item.start, end: item.end, references: found, item };
  }
  const entry = references.references.find(
    ({ place }) => place?.file === undefined && place?.key && at(place.key),
  );
  return entry && { ...entry.place!.key!, references: [entry], item: undefined };
}

/** A member of a citation that cites an entry; of a range, the whole range. */
export interface Occurrence extends Span {
  readonly citation: LinkedCitation;
  readonly item: CitationItem;
  /** As which key or number. */
  readonly target: string;
}

/** Where entries are cited, in the order of the document. */
export function occurrencesOf(
  citations: readonly LinkedCitation[],
  isWanted: (reference: Reference) => boolean,
): readonly Occurrence[] {
  return citations.flatMap((citation) =>
    citation.items.flatMap((item) => {
      const target = item.targets.find((one) => {
        const reference = citation.resolved.get(one);
        return reference !== undefined && isWanted(reference);
      });
      return target === undefined ? [] : [{ start: item.start, end: item.end, citation, item, target }];
    }),
  );
}

/** Where each entry of the list is cited. */
export function citedPlaces(citations: readonly LinkedCitation[]): ReadonlyMap<Reference, readonly Span[]> {
  const places = new Map<Reference, Span[]>();
  for (const { items, resolved } of citations) {
    for (const { targets, start, end } of items) {
      for (const reference of new Set(targets.map((target) => resolved.get(target)))) {
        if (reference !== undefined) addTo(places, reference, { start, end });
      }
    }
  }
  return places;
}
