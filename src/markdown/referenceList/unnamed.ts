import type { Prose } from "../../model/prose";
import { fewestCited, fewestUnnamed } from "../weights";
import { findEntries, type NumberedEntry } from "./entries";
import { findMarkers } from "./markers";
import { looksPrinted } from "./order";

/** So much of the end of a text is looked through for a list, in UTF-16 code units. */
const longestList = 1_000_000;
const longestEntry = 1_500;
/** An author or a group, or a title in quotes or in a script without capitals. */
const author =
  /^[*_“"']{0,3}(?:\p{Lu}[\p{L}'’-]{1,30},? (?:\p{Lu}[\p{L}.]{0,3}\b|et al)|\p{Lu}\. ?\p{Lu}|\p{Lo}{2})/u;
const cited =
  /\[(\d{1,3})(?:[,;–-]\s?\d{1,3}){0,20}\](?![(:[])|\^(\d{1,3})(?:[,–-]\d{1,3}){0,20}\^|<sup>(\d{1,3})/g;

/**
 * A list without a name: the numbers from 1 on, each with one paragraph that reads like a reference, and nothing behind
 * them. Where these are not in brackets, the text must cite numbers of the list.
 */
export function findUnnamed({ source }: Prose): readonly NumberedEntry[] {
  const from = Math.max(0, source.length - longestList);
  const last = findMarkers(source, { start: from, end: source.length }).findLast(
    ({ number, style }) => number === 1 && ["[", ".", ")", "(", "^"].includes(style),
  );
  if (last === undefined) return [];
  const entries = findEntries(source, { start: last.start, end: source.length });
  const isBracketed = last.style === "[";
  if (entries.length < (isBracketed ? fewestUnnamed.bracketed : fewestUnnamed.other)) return [];
  const isList = entries.every(({ number, start, text, end }, at) => {
    const next = entries[at + 1]?.start ?? source.length;
    const isWhole = next - start < longestEntry && source.slice(end, next).trim() === "";
    const isOwn = isBracketed || author.test(source.slice(text, text + 80));
    return number === at + 1 && isWhole && isOwn && looksPrinted(source, text, end);
  });
  return isList && (isBracketed || isCited(source.slice(0, last.start), entries.length)) ? entries : [];
}

/** Whether a text cites at least two numbers of a list, and none beyond it. */
function isCited(text: string, count: number): boolean {
  const numbers = [...text.matchAll(cited)].map(([, ...digits]) => Number(digits.find(Boolean)));
  return new Set(numbers).size >= fewestCited && numbers.every((number) => number <= count);
}
