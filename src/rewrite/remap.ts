import type { LinkedCitation } from "../model/analysis";
import type { Prose } from "../model/prose";
import type { Reference } from "../model/reference";
import type { Edit } from "../model/span";
import { writeNumbers } from "../references/numerals";
import { isNumeric, numeralStyle, sliceOf } from "./numeric";

/**
 * The edits that give numbers other numbers, wherever the text cites them: each group is written anew, in order and
 * with ranges, in the way in which it was written. `to` answers undefined for a number that goes. Undefined where a
 * group cannot be written so: it holds more than numbers, or would be left with none.
 */
export function remapCitations(
  citations: readonly LinkedCitation[],
  prose: Prose,
  to: (number: number) => number | undefined,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const citation of citations.filter(isNumeric)) {
    const old = citation.targets.map(Number);
    const now = old.map(to);
    if (now.every((number, at) => number === old[at])) continue;
    const style = numeralStyle(citation, citations, prose);
    const numbers = now.filter((number) => number !== undefined);
    if (style === undefined || numbers.length === 0) return undefined;
    const collapse = old.length < 3 || citation.items.some(({ targets }) => targets.length > 1);
    const start = citation.items[0]!.start;
    const end = citation.items.at(-1)!.end;
    edits.push({ start, end, text: writeNumbers(numbers, style, collapse) });
  }
  return edits;
}

/** Gives an entry of a numbered section its new number. Undefined where the number is not written in the document. */
export function renumberEntry({ place }: Reference, number: number, prose: Prose): Edit | undefined {
  const digits = place?.file === undefined ? place?.key : undefined;
  if (digits === undefined || !/^\d+$/.test(sliceOf(prose, digits))) return undefined;
  return { start: digits.start, end: digits.end, text: String(number) };
}

/** Takes an entry of the document away with the lines on which it stands. */
export function deleteEntry({ place }: Reference, { source }: Prose): Edit | undefined {
  if (place?.file !== undefined || place === undefined) return undefined;
  const from = source.lastIndexOf("\n", place.start - 1) + 1;
  const alone = /^[\s>*+-]*(?:\[?\d{0,4}[\].)]{0,2}\s*)$/.test(source.slice(from, place.start));
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(source.slice(place.end))?.[0];
  if (!alone || rest === undefined) return { start: place.start, end: place.end, text: "" };
  const blank = /\n[ \t]*\r?\n$/.test(source.slice(0, from))
    ? (/^(?:[ \t]*\r?\n)*/.exec(source.slice(place.end + rest.length))?.[0].length ?? 0)
    : 0;
  return { start: from, end: place.end + rest.length + blank, text: "" };
}
