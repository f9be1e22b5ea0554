import type { LinkedCitation } from "../model/analysis";
import { isNumeric } from "../model/citation";
import type { Prose } from "../model/prose";
import type { Edit } from "../model/span";
import { isSuperscript, writeNumber, writeNumbers } from "../references/numerals";
import { numeralStyles, sliceOf } from "./numeric";

/**
 * The edits that give numbers other numbers, wherever the text cites them: each group that changes is written anew, in
 * order and, if it was collapsed or `collapse` is asked for, with ranges. `to` answers undefined for a number that goes.
 * Undefined where a group cannot be written so: it holds more than numbers in a way that cannot be kept, or would be
 * left empty.
 */
export function remapCitations(
  citations: readonly LinkedCitation[],
  prose: Prose,
  to: (number: number) => number | undefined,
  collapse = false,
): readonly Edit[] | undefined {
  const styleOf = numeralStyles(citations, prose);
  const edits: Edit[] = [];
  for (const citation of citations.filter(isNumeric)) {
    const old = citation.targets.map(Number);
    const now = old.map(to);
    const numbers = now.filter((number) => number !== undefined);
    const style = styleOf(citation);
    if (style !== undefined && numbers.length > 0) {
      const collapsed =
        collapse || old.length < 3 || citation.items.some(({ targets }) => targets.length > 1);
      const start = citation.items[0]!.start;
      const end = citation.items.at(-1)!.end;
      const text = writeNumbers(numbers, style, collapsed);
      const same = now.every((number, at) => number === old[at]);
      if ((collapse || !same) && text !== sliceOf(prose, { start, end })) edits.push({ start, end, text });
    } else {
      const single = oneByOne(citation, to, prose);
      if (single === undefined) return undefined;
      edits.push(...single);
    }
  }
  return edits;
}

/** Where a group cannot be sorted, for there is more in it than numbers, each number stays in its place. */
function oneByOne(
  { items }: LinkedCitation,
  to: (number: number) => number | undefined,
  prose: Prose,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const { targets, start, end } of items) {
    const now = targets.map((target) => to(Number(target)));
    if (now.every((number, at) => number === Number(targets[at]))) continue;
    if (now.length !== 1 || now[0] === undefined) return undefined;
    edits.push({ start, end, text: writeNumber(now[0], isSuperscript(sliceOf(prose, { start, end }))) });
  }
  return edits;
}
