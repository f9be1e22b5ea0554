import type { Mention } from "../model/mention";
import type { Block, Prose } from "../model/prose";
import type { Span } from "../model/span";

/** Without names in what a note is called, `[[PTRF plan]]`; where that is nothing but a name, `[[CD63]]`, it reads as one. */
export function withoutNotes({ blocks, source }: Prose, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ block, from, to }) => {
    const own = blocks[block]!;
    return !own.marks.some(
      (mark) =>
        mark.kind === "wikilink" &&
        mark.start <= from &&
        from < mark.end &&
        (mark.start < from || to < mark.end) &&
        !hasAlias(own, mark.outer, source),
    );
  });
}

/** In `[[note|alias]]` the alias is prose. */
const hasAlias = ({ start }: Block, outer: Span, source: string): boolean =>
  source.slice(start + outer.start, start + outer.end).includes("|");
