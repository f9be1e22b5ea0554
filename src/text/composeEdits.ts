import type { Edit, Span } from "../model/span";
import { applyEdits, inOrder } from "./edits";

/** What two rounds of edits change together, in the text between them; `grown` is by how much the first has made it longer. */
interface Changed extends Span {
  readonly grown: number;
}

/**
 * The edits of a text that do at once what edits of it do and then edits of the text that they make; offsets of the former count in `text`, of
 * the latter in the new one. Neither overlap among themselves.
 */
export function composeEdits(text: string, first: readonly Edit[], then: readonly Edit[]): readonly Edit[] {
  const between = applyEdits(text, first);
  let grown = 0;
  return together([...regionsOf(first), ...then.map(({ start, end }) => ({ start, end, grown: 0 }))]).map(
    (changed) => {
      const own = then
        .filter(({ start, end }) => changed.start <= start && end <= changed.end)
        .map((edit) => ({ ...edit, start: edit.start - changed.start, end: edit.end - changed.start }));
      const start = changed.start - grown;
      grown += changed.grown;
      return {
        start,
        end: changed.end - grown,
        text: applyEdits(between.slice(changed.start, changed.end), own),
      };
    },
  );
}

/** Where the texts of edits stand once they are made. */
function regionsOf(edits: readonly Edit[]): readonly Changed[] {
  let sum = 0;
  return inOrder(edits).map(({ start, end, text }) => {
    const grown = text.length - (end - start);
    const region = { start: start + sum, end: start + sum + text.length, grown };
    sum += grown;
    return region;
  });
}

/** Regions that overlap or touch made one, in order. */
function together(regions: readonly Changed[]): readonly Changed[] {
  const merged: Changed[] = [];
  for (const next of [...regions].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || next.start > last.end) merged.push(next);
    else
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, next.end),
        grown: last.grown + next.grown,
      };
  }
  return merged;
}
