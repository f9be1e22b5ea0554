import type { Prose } from "../model/prose";
import type { Reference } from "../model/reference";
import type { Edit } from "../model/span";

/**
 * Moves entries that stand one after the other in the document's own list, from index `from` up to index `to`, before another entry, or behind all
 * others where that is undefined. Undefined where entries are not parted alike: what stands between them may belong to one of them.
 */
export function moveEntries(
  entries: readonly Reference[],
  from: number,
  to: number,
  before: Reference | undefined,
  { source }: Prose,
): readonly Edit[] | undefined {
  const places = entries.flatMap(({ place }) => (place?.file === undefined && place ? [place] : []));
  const gaps = new Set(places.slice(1).map(({ start }, at) => source.slice(places[at]!.end, start)));
  const [gap = ""] = gaps;
  if (places.length < entries.length || gaps.size > 1 || !/^[ \t]*\r?\n[\s>*+-]*$/.test(gap))
    return undefined;
  const { start } = places[from]!;
  const { end } = places[to - 1]!;
  const moved = source.slice(start, end);
  const gone = from > 0 ? { start: places[from - 1]!.end, end } : { start, end: places[to]!.start };
  const target = before ? before.place!.start : places.at(-1)!.end;
  const added = { start: target, end: target, text: before ? moved + gap : gap + moved };
  const deletion = { ...gone, text: "" };
  return target < start ? [added, deletion] : [deletion, added];
}
