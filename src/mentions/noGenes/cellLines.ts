import { namesIn, wordsIn, wordsPattern } from "../../text/wordLists";
import lists from "../lists/cellLines.json";
import { cellsOfLine } from "../weights";
import type { IsOtherThing, NamedDocument } from "./document";

/** Lines are spelled with and without hyphens, in capitals or not: U87, U-87, THP-1, thp1. */
const folded = (name: string): string => name.replace(/[-\s.\u2010-\u2015]/gu, "").toUpperCase();
const alsoSymbols: ReadonlySet<string> = new Set(wordsIn(lists.alsoSymbols));
const known: ReadonlySet<string> = new Set([...namesIn(lists.lines).values()].flat().map(folded));

/** So many characters before or behind a name say that it is a line. */
const reach = 80;
const one = "[\\p{L}\\p{N}][\\p{L}\\p{N}./-]{0,14}";
const list = `(?:${one}(?:,?\\s(?:and|or)\\s|,\\s|\\s?/\\s?)){0,8}`;
/** "the cell line MT1", "cell lines, namely, MT1 and MT2", "cell lines used here were MT1"; but "in both cell lines p53 rose". */
const behindLine = new RegExp(
  `\\bcell\\s(?:line\\s|lines?(?:\\s${wordsPattern(lists.used)}){0,3}(?:\\s?[:(]\\s?|,?\\s${wordsPattern(lists.examples)}[:,]?\\s))${list}$`,
  "u",
);
/** "MT1 and MT2 cell lines". */
const beforeLine = new RegExp(
  `^(?:(?:,\\s|,?\\s(?:and|or)\\s|/)${list}(?<=\\s|/)${one})?\\scell\\slines?\\b`,
  "u",
);
const beforeCells = /^\scells\b/u;
/** A capital and a digit: in small letters, "p53 cells" are cells with a protein. */
const numbered = /^\p{Lu}[\p{L}-]*\d/u;
const marker = /^CD\d/;
const continued = /^[-\u2010-\u2013\p{L}\p{N}]/u;

/**
 * Tells the cell lines of a document: those of the table, and those that it calls so itself. A name that means nothing else than a gene
 * is none, nor is the marker of "CD4 cells".
 */
export function createCellLines({ prose, names, certain }: NamedDocument): IsOtherThing {
  const called = new Set<string>();
  // How often each name stands there, and how often as "MT1 cells", which may be cells with or without a protein.
  const counts = new Map<string, { all: number; cells: number }>();
  for (const [block, { spans }] of names.entries()) {
    const { text } = prose.blocks[block]!;
    for (const { from, to, name } of spans) {
      const { surface } = name;
      if (continued.test(text.slice(to, to + 1)) || /\p{L}/u.test(text.charAt(from - 1))) continue;
      if (isCalledLine(text, from, to)) called.add(surface);
      const count = counts.get(surface) ?? { all: 0, cells: 0 };
      count.all++;
      if (beforeCells.test(text.slice(to, to + 7))) count.cells++;
      counts.set(surface, count);
    }
  }
  const isOfCells = (name: string): boolean => {
    const { all, cells } = counts.get(name) ?? { all: 1, cells: 0 };
    return cells >= all * cellsOfLine && numbered.test(name) && !marker.test(name);
  };
  return ({ block, from, to }) => {
    const name = prose.blocks[block]!.text.slice(from, to);
    if (certain.has(name)) return false;
    return isKnownLine(name) || called.has(name) || isOfCells(name);
  };
}

const isKnownLine = (name: string): boolean => !alsoSymbols.has(name) && known.has(folded(name));

const isCalledLine = (text: string, from: number, to: number): boolean =>
  behindLine.test(text.slice(Math.max(0, from - reach), from)) || beforeLine.test(text.slice(to, to + reach));
