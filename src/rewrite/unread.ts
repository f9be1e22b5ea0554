import { isOther } from "../citations/find/values";
import { isKnownNumbered } from "../knowledge/numberedNames";
import { findReferenceSection, isInList } from "../markdown/referenceSection";
import type { Analysis } from "../model/analysis";
import type { Block, Prose } from "../model/prose";
import type { Span } from "../model/span";
import { toSource } from "../text/offsets";

/** Numbers in brackets, with what parts them: `1, 3–5`, and what a slip makes of it, `24 26` or `2.3`. */
const bracketed = /[[［【]([\d\s,;.&，；、\-\u2010-\u2015−~]{1,120})等?[\]］】]/g;
const parenthesised = /[(（]([\d\s,;，；、\-\u2010-\u2015−]{1,120})[)）]/g;
/** Digits that run on from an English word. */
const glued =
  /(?<![\p{L}\p{N}_./-])(\p{Ll}{3,40})((\d{1,3})(?:[,–-]\d{1,3}){0,20})(?![\p{L}\p{N}_]|\.\p{Ll})/gu;

/** What a raised number is an exponent or a charge of, and the element behind a mass number. */
const power = /[\d(=×·^*/−+-]\s?$|(?:^|[\s(])[a-zA-Z]$/;

/** The notations in which numbers that are not read are looked for. */
export interface Sought {
  readonly bracket?: boolean;
  readonly parenthesis?: boolean;
  readonly superscript?: boolean;
  readonly glued?: boolean;
  /** `(1) to find, (2) to see`: what could be confused with citations, though it is sure to be none. */
  readonly enumerations?: boolean;
}

/**
 * Where numbers that may be those of a list, of which the largest is `last`, stand in a notation of citations without being
 * read as one: in the text, or in the front matter, where nothing is.
 */
export function unreadNumbers(
  { prose, citations, references }: Analysis,
  sought: Sought,
  last: number,
): readonly Span[] {
  const list = findReferenceSection(prose);
  const known: readonly Span[] = [
    ...citations,
    ...references.references.flatMap(({ place }) => (place && place.file === undefined ? [place] : [])),
  ].sort((a, b) => a.start - b.start);
  const areOfList = (text: string): boolean => {
    const numbers = (text.match(/\d+/g) ?? []).map(Number);
    return numbers.length > 0 && numbers.every((number) => number >= 1 && number <= last);
  };
  const found = prose.blocks.flatMap((block) =>
    isInList(block.start, list)
      ? []
      : unreadIn(block, sought, areOfList).map(({ start, end }) => toSource(block, start, end)),
  );
  const yaml = sought.bracket === true ? unreadInYaml(prose, areOfList) : [];
  let next = 0;
  return [...found, ...yaml]
    .sort((a, b) => a.start - b.start)
    .filter((span) => {
      while (next < known.length && known[next]!.end <= span.start) next++;
      return next >= known.length || known[next]!.start >= span.end;
    });
}

/** What is left unread in one block, by offsets of its text. */
function unreadIn(
  { text, marks }: Block,
  { bracket, parenthesis, superscript, glued: isGlued, enumerations }: Sought,
  areOfList: (text: string) => boolean,
): readonly Span[] {
  const ahead = (at: number): string => text.slice(Math.max(0, at - 24), at);
  const isNote = (at: number): boolean =>
    marks.some(({ kind, start, end }) => kind === "wikilink" && start <= at && at < end);
  const find = (pattern: RegExp): readonly Span[] =>
    [...text.matchAll(pattern)]
      .filter(
        ({ index, 0: all, 1: inner = "" }) =>
          areOfList(inner) && !isNote(index) && !isOther(text, index, index + all.length),
      )
      .map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
  const inParentheses = parenthesis ? find(parenthesised) : [];
  const isMeant = enumerations === true || !isEnumeration(inParentheses, text);
  const isSuperscript = ({ start, end }: Span): boolean => {
    const inner = text.slice(start, end);
    const isMore = /\D/.test(inner) || Number(inner) > 4;
    return /^\d[\d,–-]*$/.test(inner) && areOfList(inner) && isMore && !power.test(ahead(start));
  };
  return [
    ...(bracket ? find(bracketed) : []),
    ...(isMeant ? inParentheses : []),
    ...(isGlued ? gluedIn(text, areOfList) : []),
    ...(superscript ? marks.filter((mark) => mark.kind === "superscript" && isSuperscript(mark)) : []),
  ];
}

/** Numbers at the ends of words, without those of names that end in digits. */
const gluedIn = (text: string, areOfList: (text: string) => boolean): readonly Span[] =>
  [...text.matchAll(glued)]
    .filter(([, word, numbers, first]) => areOfList(numbers!) && !isKnownNumbered(word!, first!))
    .map(({ index, 0: all, 1: word }) => ({ start: index + word!.length, end: index + all.length }));

/** `(1) first, (2) then`: all numbers of a block count from one, each before what it counts. */
const isEnumeration = (found: readonly Span[], text: string): boolean =>
  found.length > 1 &&
  found.every(
    ({ start, end }, at) =>
      text.slice(start + 1, end - 1) === String(at + 1) && /^\s?\p{L}/u.test(text.slice(end, end + 3)),
  );

/** In an abstract that stands in the front matter, say; a list of YAML stands behind a colon, a dash or a comma. */
function unreadInYaml({ frontMatter }: Prose, areOfList: (text: string) => boolean): readonly Span[] {
  const { text, start } = frontMatter ?? { text: "", start: 0 };
  return [...text.matchAll(bracketed)]
    .filter(({ index, 1: inner = "" }) => {
      const isValue = /(?:^|[:,[-])\s*$/.test(text.slice(Math.max(0, index - 24), index));
      return areOfList(inner) && !isValue;
    })
    .map(({ index, 0: all }) => ({ start: start + index, end: start + index + all.length }));
}
