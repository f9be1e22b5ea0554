import type { Prose } from "../../model/prose";
import type { Reference } from "../../model/reference";
import type { Edit } from "../../model/span";
import { byAlphabet, firstName, sortedBy, sortings, withParticle } from "../../references/alphabet";
import { displayName } from "../../references/personNames";
import { moveEntries } from "../../rewrite/moveEntry";
import { nameLetters, nameWords } from "../../text/fold";
import { quoted } from "../../text/quote";
import { standingAt, type CheckInput, type Report } from "../rule";
import { badOrder } from "../weights";

/**
 * Entries of the document's own list without numbers that do not stand where their first author would have them, by whichever way of sorting the
 * most of them do, nor where any other way, or the words with which they begin, would have them; silent where a list has another order than that
 * of the alphabet. The order of works by one author is left alone.
 */
export function misplacedEntries({ references: { kind, references }, prose }: CheckInput): readonly Report[] {
  const all = references.filter(({ appeared }) => appeared);
  if (kind !== "document" || all.length < badOrder.fewestEntries) return [];
  const entries = all.filter((entry, at) => at === 0 || firstOf(entry) !== firstOf(all[at - 1]!));
  const { names, strays } = sortedBy(entries);
  const misplaced = [...strays]
    .filter((at) => !standsRight(at, entries[at]!, names, strays))
    .sort((a, b) => a - b);
  if (misplaced.length > Math.max(1, entries.length * badOrder.strayEntries)) return [];
  return misplaced.flatMap((at) => {
    const follower = entries.find(
      (_, other) => !strays.has(other) && byAlphabet(names[other]!, names[at]!) > 0,
    );
    // Another work by the same author may belong before this one.
    const isAlone = names.filter((name) => name === names[at]).length === 1;
    return report(entries[at]!, follower, isAlone ? moved(all, entries, at, follower, prose) : undefined);
  });
}

const firstOf = (entry: Reference): string => withParticle(firstName(entry));

/** Whether an entry stands between its neighbours by another way of sorting, or by its first words, articles and all. */
function standsRight(
  at: number,
  entry: Reference,
  names: readonly string[],
  strays: ReadonlySet<number>,
): boolean {
  const settled = (place: number): boolean => !strays.has(place);
  const before = names.findLast((_, place) => place < at && settled(place));
  const after = names.find((_, place) => place > at && settled(place));
  const words = (entry.raw ?? "").slice(0, 80);
  return [
    ...sortings.map((sorting) => sorting(firstName(entry))),
    nameLetters(words),
    nameWords(words).join(" "),
  ].some(
    (name) =>
      (before === undefined || byAlphabet(before, name) <= 0) &&
      (after === undefined || byAlphabet(name, after) <= 0),
  );
}

/** Puts an entry, and those by the same author behind it, where it belongs. */
function moved(
  all: readonly Reference[],
  firsts: readonly Reference[],
  at: number,
  follower: Reference | undefined,
  prose: Prose,
): readonly Edit[] | undefined {
  const next = firsts[at + 1];
  return moveEntries(all, all.indexOf(firsts[at]!), next ? all.indexOf(next) : all.length, follower, prose);
}

const called = ({ csl, key }: Reference): string =>
  quoted(csl.author?.[0] ? displayName(csl.author[0]) : key);

function report(
  entry: Reference,
  follower: Reference | undefined,
  edits: readonly Edit[] | undefined,
): readonly Report[] {
  if (entry.place === undefined) return [];
  const where = follower ? `before ${called(follower)}` : "at the end";
  return [
    {
      ...standingAt(entry.place),
      message: `${called(entry)} stands elsewhere than the alphabet has it: ${where}.`,
      related: follower?.place ? [{ ...follower.place, message: "It belongs before this entry." }] : [],
      suggestions: edits ? [{ title: follower ? `Move it ${where}` : "Move it to the end", edits }] : [],
    },
  ];
}
