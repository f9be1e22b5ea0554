import { firstYear, longestRange } from "../weights";
import type { CandidateItem } from "./candidate";

/** A range has one dash, or the two that TeX sets as one; in East Asia a tilde, too. */
const member = /(\d{1,4})(?:\s{0,2}(?:--|[-\u2010\u2011\u2012–—−~])\s{0,2}(\d{1,4}))?/y;
/** Words between the last two numbers, of languages that write a space around them, and of others. */
const and = "(?:and|und|et|y|en|och|og|и|&)";
const eastern = "[和与與及と]";
export const conjunction = `(?:${and}|${eastern})`;
const separator = new RegExp(
  `\\s{0,2}[,;\\u02D2\\u201A]\\s{0,2}(?:${and}\\s)?|\\s{1,2}${and}\\s|\\s?${eastern}\\s?`,
  "y",
);

function isNumber(digits: string): boolean {
  return !digits.startsWith("0");
}

/** All numbers from the first to the last, downwards where the first is the larger. */
function expand(first: number, last: number): readonly string[] {
  const step = first <= last ? 1 : -1;
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, index) => String(first + index * step));
}

/** The item of a number or a range at its place; undefined where the range is too long. */
export function rangeItem(from: number, to: number, first: number, last: number): CandidateItem | undefined {
  if (Math.abs(last - first) >= longestRange) return undefined;
  const item = { from, to, targets: expand(first, last) };
  return last < first ? { ...item, reversed: true } : item;
}

/**
 * Reads a list of numbers and ranges (`1, 3-5`) that fills [from, to) of a text but for white space. Undefined where it is
 * anything else, has a zero, or a range that is too long. Items have their own places; a range is one item.
 */
export function readNumbers(text: string, from: number, to: number): readonly CandidateItem[] | undefined {
  const items: CandidateItem[] = [];
  const end = from + text.slice(from, to).trimEnd().length;
  let at = end - text.slice(from, end).trimStart().length;
  for (;;) {
    member.lastIndex = at;
    const match = member.exec(text);
    if (!match || !isNumber(match[1]!) || (match[2] !== undefined && !isNumber(match[2]))) return undefined;
    const behind = at + match[0].length;
    const item = rangeItem(at, behind, Number(match[1]), Number(match[2] ?? match[1]));
    if (item === undefined) return undefined;
    items.push(item);
    at = behind;
    separator.lastIndex = at;
    const next = separator.exec(text);
    if (!next || at >= end) return at === end ? items : undefined;
    at += next[0].length;
  }
}

/**
 * Reads numbers that nothing but white space parts (`24 26`), or of which the last has a comma or a full stop behind it
 * (`131, 132.`), as slips of the hand are. Undefined where they do not rise.
 */
export function readSpaced(text: string, from: number, to: number): readonly CandidateItem[] | undefined {
  const end = from + text.slice(from, to).replace(/[\s.,;]{1,3}$/, "").length;
  if (end < to) return readNumbers(text, from, end);
  if (!/^\s?[1-9]\d{0,2}(?:\s[1-9]\d{0,2}){1,9}\s?$/.test(text.slice(from, to))) return undefined;
  const items = [...text.slice(from, to).matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    from: from + index,
    to: from + index + digits.length,
    targets: [digits],
  }));
  const isRising = items.every(
    ({ targets: [number] }, at) => at === 0 || Number(number) > Number(items[at - 1]!.targets[0]),
  );
  return isRising ? items : undefined;
}

/** Reads numbers that rise, not from 1, and of which full stops part some, a slip for commas: `38.42-43`. */
export function readDotted(text: string, from: number, to: number): readonly CandidateItem[] | undefined {
  const inner = text.slice(from, to);
  const items = inner.includes(".")
    ? readNumbers(inner.replace(/(?<=\d)\.(?=\d)/g, ","), 0, inner.length)
    : undefined;
  const numbers = items?.flatMap(({ targets }) => targets.map(Number)) ?? [];
  const isRising = numbers.every((number, at) => number > (numbers[at - 1] ?? 1));
  return isRising
    ? items?.map((item) => ({ ...item, from: from + item.from, to: from + item.to }))
    : undefined;
}

/** A year, which no reference list is long enough for. */
export function isYear(items: readonly CandidateItem[]): boolean {
  return items.every((item) => item.targets.every((target) => Number(target) >= firstYear));
}
