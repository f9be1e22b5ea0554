import type { Place } from "../../model/reference";

/** How far in an item of a list in YAML stands; undefined where it is written without a dash of its own. */
export const indentOfItem = (source: string, { start }: Place): string | undefined =>
  /^(\s*)-/.exec(source.slice(source.lastIndexOf("\n", start - 1) + 1, start + 1))?.[1];

/**
 * A further line of a numbered section, `by` numbers behind its last entry, with its number written as that one's is, which
 * `1. 1. 1.` keeps; undefined where that one does not begin with its number.
 */
export function nextInSection(
  source: string,
  place: Place,
  last: number,
  by: number,
  entry: string,
): string | undefined {
  const from = source.lastIndexOf("\n", place.start - 1) + 1;
  const marker =
    /^([ \t>*+-]{0,6}(?:\*\*)?(?:\\?\[|\(|\^|<sup>)?)(\d+)((?:\\?[\].):]|\^|<\/sup>){0,2}(?:\*\*)?[ \t]+)/.exec(
      source.slice(from, place.end),
    );
  if (marker === null) return undefined;
  const number = Number(marker[2]) === last ? last + by : marker[2]!;
  const blank = /\n[ \t]*\r?\n$/.test(source.slice(0, from)) ? "\n" : "";
  return `\n${blank}${marker[1]!}${number}${marker[3]!}${entry}`;
}
