import { pointersOf } from "../../markdown/anchors";
import { findReferenceSection, isInList } from "../../markdown/referenceSection";
import type { Mention } from "../../model/mention";
import type { Block, Prose } from "../../model/prose";
import { looksLikeEntry } from "../../references/read/entryLike";
import { derivation, once, remembering } from "../../text/caches";
import { percentDecoded } from "../../text/encoding";
import { lettersAndDigits } from "../../text/fold";
import type { Stretch } from "../../text/sentences";
import { wordsPattern } from "../../text/wordLists";
import titleColumns from "../lists/titleColumns.json";
import works from "../lists/works.json";
import { quotations } from "./quotations";

/**
 * Tells which names are not the author's to write otherwise: those in quotations, in the titles of cited works (in a list of references,
 * on a line that reads like an entry of one, in italics beside a citation or a year, in a link to the work), in wiki links, and in headings whose words are the anchor of a link.
 * They are mentions like all others, but nothing is reported of how they are written.
 */
export const othersWords = derivation(
  (prose: Prose, memo): ((mention: Pick<Mention, "block" | "start" | "from">) => boolean) => {
    const { blocks, source } = prose;
    const list = memo(prose, findReferenceSection);
    const anchors = once(() => anchorsIn(prose));
    const headings = once(() => headingsOf(prose));
    const wordsOf = remembering(othersIn, (block: Block) => block);
    return ({ block: index, start, from }) => {
      const block = blocks[index]!;
      if (
        block.quoted === true ||
        isTitleColumn(block) ||
        isInList(start, list) ||
        isLinked(block, from) ||
        isTitle(block, from)
      )
        return true;
      if (block.kind === "heading") return spellings(block.text).some((name) => anchors().has(name));
      const { isEntry, quoted } = wordsOf(block);
      return (
        isEntry ||
        quoted.some((one) => one.from <= from && from < one.to) ||
        looksLikeEntry(lineAround(source, start)) ||
        headings().has(bracketAround(block.text, from))
      );
    };
  },
);

const othersIn = ({ text }: Block): { readonly isEntry: boolean; readonly quoted: readonly Stretch[] } => ({
  isEntry: looksLikeEntry(text),
  quoted: quotations(text),
});

/** In a column of a table that lists works by their titles. */
const isTitleColumn = ({ column }: Block): boolean => column !== undefined && titleColumn.test(column);
const titleColumn = new RegExp(
  `^[\\s*_]*(?:${wordsPattern(titleColumns.before)}\\s)?(?:${wordsPattern(titleColumns.heads)}|${wordsPattern(titleColumns.explained)}\\s?\\([^()]{1,40}\\))[\\s*_:：]*$`,
  "iu",
);

/** In the name of a note, or in a link of so many words that they are the title of what it leads to. */
const isLinked = ({ marks, text }: Block, from: number): boolean =>
  marks.some(
    ({ kind, start, end, fragment }) =>
      start <= from &&
      from < end &&
      (kind === "wikilink" || (kind === "link" && !fragment && titleLike.test(text.slice(start, end)))),
  );

/** What a title stands behind: what a work is called, its authors or its year; or what it stands before: its year, or a citation. */
const beforeTitle = new RegExp(
  `(?:\\b${wordsPattern(works)}[,:]?|\\bet\\sal\\.?[,:]?|\\(?(?:19|20)\\d\\d[a-z]?\\)?[.,:]?)\\s$`,
  "i",
);
const behindTitle = /^[.,;]?\s?(?:[[(]{1,2}(?:-?@|\d|see\s-?@)|(?:19|20)\d\d)/;

/** In the title of a work, as running text gives it: three words or more in italics, where such things stand around them. */
const isTitle = ({ marks, text }: Block, from: number): boolean =>
  marks.some(
    ({ kind, start, end }) =>
      kind === "emphasis" &&
      start <= from &&
      from < end &&
      /(?:\s\S+){2}/.test(text.slice(start, end)) &&
      (beforeTitle.test(text.slice(Math.max(0, start - 24), start)) ||
        behindTitle.test(text.slice(end, end + 12))),
  );

const titleLike = /(?:\s\S+){4}/;

/** The longest name of a heading, and the longest line, that are looked at, in UTF-16 code units. */
const longestName = 200;
const longestLine = 1500;

/** The letters of what stands in square brackets around an offset, which leads to a heading of that name in Pandoc; else empty. */
function bracketAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestName), at);
  const after = text.slice(at, at + longestName);
  const [open, close] = [before.lastIndexOf("["), after.indexOf("]")];
  return open < 0 || close < 0 ? "" : lettersAndDigits(before.slice(open) + after.slice(0, close));
}

const headingsOf = ({ blocks }: Prose): ReadonlySet<string> =>
  new Set(blocks.flatMap(({ kind, text }) => (kind === "heading" ? lettersAndDigits(text) || [] : [])));

/** The line around an offset; of a longer one, more than an entry of a list can have. */
function lineAround(source: string, offset: number): string {
  const before = source.slice(Math.max(0, offset - longestLine), offset);
  const after = source.slice(offset, offset + longestLine);
  return before.slice(before.lastIndexOf("\n") + 1) + after.split("\n", 1)[0]!;
}

const noteLink = /\[\[[^[\]|#\n]{0,200}#([^[\]|\n]{1,200})/g;
const bracketed = /\[([^[\]\n]{1,200})\](?![(:{])/g;

/**
 * What links inside the document lead to, as `spellings` of headings: `](#mir-21-in-blood)`, Obsidian's `[[#miR-21 in blood]]`, and
 * Pandoc's `[miR-21 in blood]`.
 */
function anchorsIn(prose: Prose): ReadonlySet<string> {
  const { source } = prose;
  const names = [
    ...pointersOf(prose).map(({ name }) => name),
    ...[...source.matchAll(noteLink), ...source.matchAll(bracketed)].map((match) => match[1]!),
  ];
  return new Set(names.map((name) => lettersAndDigits(percentDecoded(name.replace(/^user-content-/, "")))));
}

/**
 * A heading by its letters and digits, in which the anchors that GitHub, Pandoc and Obsidian make of it do not differ, and without the
 * number before it, as Pandoc has it.
 */
const spellings = (heading: string): readonly string[] => [
  lettersAndDigits(heading),
  lettersAndDigits(heading.replace(/^\P{L}+/u, "")),
];
