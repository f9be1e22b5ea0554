/**
 * What the model looks at when it judges whether a name of the lexicon, where it stands, names a gene or protein.
 * Every feature is an index into one table of weights, made by hashing numbers, so that nothing is allocated per
 * feature and training and prediction cannot disagree on what a feature is.
 */
import { MatchFlag } from "../../knowledge/lexicon/match";
import { tableBits } from "../../knowledge/lexicon/model";

/** How the letters of the text relate to the name of the lexicon. */
export type Likeness = 0 | 1 | 2 | 3; // the same; but for case; but for hyphens, spaces or Greek; not compared

/** What the lexicon knows of a name, apart from where it stands. */
export interface NameFacts {
  /** Bits: in which sources, and as what, the name stands. */
  readonly classes: number;
  readonly likeness: Likeness;
  /** How many genes, families and complexes share the name. */
  readonly meanings: number;
  /** The name is also an English word or a common abbreviation. */
  readonly common: boolean;
  /** Bits of `MatchFlag`: how the match is written. */
  readonly flags: number;
}

const enum Kind {
  Bias,
  Shape,
  Likeness,
  LikenessShape,
  Class,
  ClassLikeness,
  Classes,
  ClassesLikeness,
  Meanings,
  Common,
  CommonShape,
  Length,
  Words,
  Surface,
  Folded,
  FirstWord,
  LastWord,
  Word,
  Suffix3,
  Suffix4,
  Flag,
  FlagLikeness,
  Flags,
  /** And the five numbers after it: one for each of three tokens before and three after. */
  Neighbour = 32,
  /** The six of `Neighbour`, each joined with the case of the name. */
  NeighbourCase = 40,
  Before2 = 48,
  After2,
  Around,
  ShapeBefore,
  ShapeAfter,
  Brackets,
  GluedBefore,
  GluedAfter,
  Inside,
  InsideCase,
}

/** The index of the feature of a kind and a value. */
function indexOf(kind: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> (32 - tableBits);
}

const isUpper = (c: number) => c >= 65 && c <= 90;
const isLower = (c: number) => c >= 97 && c <= 122;
const isDigit = (c: number) => c >= 48 && c <= 57;
/** Letters outside ASCII: Greek, accented Latin and the like; dashes and quotes are none. */
const isOtherLetter = (c: number) => (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7) || c === 0xb5;
const isLetter = (c: number) => isUpper(c) || isLower(c) || isOtherLetter(c);
const isSpace = (c: number) => c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x2009 || c === 0x202f;
const fold = (c: number) => (isUpper(c) ? c + 32 : c);

const seed = 0x811c9dc5;
const step = (hash: number, c: number) => Math.imul(hash ^ c, 0x01000193);

function hashOf(text: string, from: number, to: number, folded: boolean): number {
  let h = seed;
  for (let i = from; i < to; i++) h = step(h, folded ? fold(text.charCodeAt(i)) : text.charCodeAt(i));
  return h;
}

/** The outline of a stretch of text: runs of capitals, small letters and digits, at most eight of them. */
function shapeOf(text: string, from: number, to: number): number {
  let upper = 0;
  let lower = 0;
  let space = 0;
  let outline = seed;
  let last = 0;
  let runs = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    const kind = isUpper(c) ? 1 : isLower(c) ? 2 : isDigit(c) ? 3 : isSpace(c) ? 4 : isOtherLetter(c) ? 5 : 6;
    if (kind === 1) upper++;
    else if (kind === 2) lower++;
    else if (kind === 4) space++;
    if (kind !== last && runs < 8) {
      outline = step(outline, kind);
      runs++;
      last = kind;
    }
  }
  const length = to - from;
  if (upper === length) return 16 + Math.min(length, 6);
  if (lower === length) return 32 + Math.min(length, 4);
  if (upper === 1 && lower === length - 1 && isUpper(text.charCodeAt(from))) return 48 + Math.min(length, 4);
  if (upper === 0 && space > 0) return 64;
  return outline;
}

/** Coarse case of a name: capitals, small letters, capitalised, mixed. */
function caseOf(text: string, from: number, to: number): number {
  let upper = 0;
  let lower = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (isUpper(c)) upper++;
    else if (isLower(c)) lower++;
  }
  if (lower === 0) return upper === to - from ? 0 : 1;
  if (upper === 0) return lower === to - from ? 2 : 3;
  return upper === 1 && isUpper(text.charCodeAt(from)) ? 4 : 5;
}

/** The features of a name that depend on its own characters and on the lexicon alone. */
export function nameFeatures(text: string, start: number, to: number, facts: NameFacts): number[] {
  const out: number[] = [];
  // "hNanog" is judged as Nanog, "rhVEGF" as VEGF; that it has a prefix stands in the flags.
  let from = start;
  if (facts.flags & MatchFlag.Prefix) while (isLower(text.charCodeAt(from))) from++;
  const add = (kind: Kind, value: number) => out.push(indexOf(kind, value));
  const { classes, likeness } = facts;
  const shape = shapeOf(text, from, to);
  add(Kind.Bias, 0);
  add(Kind.Shape, shape);
  add(Kind.Likeness, likeness);
  add(Kind.LikenessShape, shape * 4 + likeness);
  for (let bit = 0; bit < 31; bit++) {
    if ((classes >>> bit) & 1) {
      add(Kind.Class, bit);
      add(Kind.ClassLikeness, bit * 4 + likeness);
    }
  }
  add(Kind.Classes, classes);
  add(Kind.ClassesLikeness, classes * 4 + likeness);
  for (let bit = 0; bit < 13; bit++) {
    if ((facts.flags >>> bit) & 1) {
      add(Kind.Flag, bit);
      add(Kind.FlagLikeness, bit * 4 + likeness);
    }
  }
  add(Kind.Flags, facts.flags);
  add(Kind.Meanings, Math.min(facts.meanings, 4));
  if (facts.common) {
    add(Kind.Common, 0);
    add(Kind.CommonShape, shape);
  }
  add(Kind.Length, Math.min(to - from, 14));
  add(Kind.Surface, hashOf(text, from, to, false));
  add(Kind.Folded, hashOf(text, from, to, true));
  let words = 0;
  let at = from;
  let word = seed;
  while (at < to) {
    let end = at;
    while (end < to && !isSpace(text.charCodeAt(end)) && text.charCodeAt(end) !== 45) end++;
    if (end > at) {
      word = hashOf(text, at, end, true);
      add(Kind.Word, word);
      if (words === 0) add(Kind.FirstWord, word);
      words++;
    }
    at = end + 1;
  }
  add(Kind.LastWord, word);
  add(Kind.Words, Math.min(words, 6));
  if (to - from > 4) {
    add(Kind.Suffix3, hashOf(text, to - 3, to, true));
    add(Kind.Suffix4, hashOf(text, to - 4, to, true));
  }
  return out;
}

const edge = 7;

/** No word and no number of a text is longer. Of a run without end, in which many names may stand, each looks so far and no further. */
const longestToken = 64;

/*
 * The tokens beside a name: a run of letters, a number, or one other character. Spaces are skipped. Each function takes the
 * offset at which the one before it ended.
 */
function skipBack(text: string, at: number): number {
  let to = at;
  while (to > 0 && isSpace(text.charCodeAt(to - 1))) to--;
  return to;
}

function startOfToken(text: string, to: number): number {
  if (to === 0) return 0;
  let from = to - 1;
  const first = Math.max(0, to - longestToken);
  const c = text.charCodeAt(from);
  if (isLetter(c)) while (from > first && isLetter(text.charCodeAt(from - 1))) from--;
  else if (isDigit(c)) while (from > first && isDigit(text.charCodeAt(from - 1))) from--;
  return from;
}

function skipAhead(text: string, at: number): number {
  let from = at;
  while (from < text.length && isSpace(text.charCodeAt(from))) from++;
  return from;
}

function endOfToken(text: string, from: number): number {
  if (from >= text.length) return from;
  let to = from + 1;
  const last = Math.min(text.length, from + longestToken);
  const c = text.charCodeAt(from);
  if (isLetter(c)) while (to < last && isLetter(text.charCodeAt(to))) to++;
  else if (isDigit(c)) while (to < last && isDigit(text.charCodeAt(to))) to++;
  return to;
}

/** What stands for a token: all numbers are one. `none`: what stands for the edge of the text. */
function tokenOf(text: string, from: number, to: number, none: number): number {
  if (from === to) return none;
  return isDigit(text.charCodeAt(from)) ? 48 : hashOf(text, from, to, true);
}

const OPEN = 40;
const CLOSE = 41;

/** Calls `visit` with each feature of the words around a name. `inside`: a longer name of the lexicon covers it. */
export function contextFeatures(
  text: string,
  from: number,
  to: number,
  inside: boolean,
  visit: (index: number) => void,
): void {
  const letterCase = caseOf(text, from, to);
  const neighbour = (position: number, token: number) => {
    visit(indexOf(Kind.Neighbour + position, token));
    visit(indexOf(Kind.NeighbourCase + position, Math.imul(token, 8) + letterCase));
  };
  const before1To = skipBack(text, from);
  const before1From = startOfToken(text, before1To);
  const before2To = skipBack(text, before1From);
  const before2From = startOfToken(text, before2To);
  const before3To = skipBack(text, before2From);
  const after1From = skipAhead(text, to);
  const after1To = endOfToken(text, after1From);
  const after2From = skipAhead(text, after1To);
  const after2To = endOfToken(text, after2From);
  const after3From = skipAhead(text, after2To);
  const before1 = tokenOf(text, before1From, before1To, edge);
  const before2 = tokenOf(text, before2From, before2To, edge);
  const after1 = tokenOf(text, after1From, after1To, edge + 1);
  const after2 = tokenOf(text, after2From, after2To, edge + 1);
  visit(indexOf(Kind.ShapeBefore, before1From < before1To ? shapeOf(text, before1From, before1To) : edge));
  visit(indexOf(Kind.ShapeAfter, after1From < after1To ? shapeOf(text, after1From, after1To) : edge));
  neighbour(0, before1);
  neighbour(1, before2);
  neighbour(2, tokenOf(text, startOfToken(text, before3To), before3To, edge));
  neighbour(3, after1);
  neighbour(4, after2);
  neighbour(5, tokenOf(text, after3From, endOfToken(text, after3From), edge + 1));
  visit(indexOf(Kind.Before2, Math.imul(before2, 31) ^ before1));
  visit(indexOf(Kind.After2, Math.imul(after1, 31) ^ after2));
  visit(indexOf(Kind.Around, Math.imul(before1, 31) ^ after1));
  const left = from > 0 ? text.charCodeAt(from - 1) : 32;
  const right = to < text.length ? text.charCodeAt(to) : 32;
  if (left === OPEN && right === CLOSE) visit(indexOf(Kind.Brackets, letterCase));
  if (!isSpace(left) && left !== OPEN) visit(indexOf(Kind.GluedBefore, left));
  if (!isSpace(right) && right !== 44 && right !== 46 && right !== 59 && right !== CLOSE)
    visit(indexOf(Kind.GluedAfter, right));
  if (inside) {
    visit(indexOf(Kind.Inside, 0));
    visit(indexOf(Kind.InsideCase, letterCase));
  }
}
