import { isKnownNumbered } from "../../knowledge/numberedNames";
import type { Block } from "../../model/prose";
import { foldedWords, wordsPattern } from "../../text/wordLists";
import ownNumbers from "../lists/ownNumbers.json";
import particles from "../lists/particles.json";
import { attributionReach, gluedNumber } from "../weights";
import type { Candidate } from "./candidate";
import { before, isAfterEtAl } from "./candidate";
import { withinMarks } from "./marks";
import { readNumbers } from "./numbers";
import { verb } from "./verbs";

/**
 * Digits that run on from a word, as a PDF leaves a superscript citation. `word` is what they run on from, without the
 * digits; `digits` are the first number's, which may begin with digits of the word (`TSGA1063`).
 */
export interface GluedCandidate extends Candidate {
  readonly word: string;
  readonly digits: string;
  /** `pair`: the second of two authors; `plain`: an English word, a bracket or a quotation mark is before it; `name`: letters that could be a symbol. */
  readonly after: "et-al" | "pair" | "plain" | "name" | "punctuation" | "row";
}

const run = /(\d+)(?:[,–—-]\d+)*/g;
/** Looks back from a place, so that it need not try all places before it. */
const wordBefore = /(?<=([\p{L}\p{N}]{1,40}))/uy;
/** What follows a number that ends; a full stop with a letter behind it goes on: `fig1.png`. */
const follows = /^(?:$|[\s;!?)\]}"'”’—–]|[,](?!\d)|[.:](?![\d\p{Ll}]))/u;
/** What follows a number behind the full stop of a sentence: the end, or another sentence, which may begin with `de Araujo`. */
const sentenceFollows = new RegExp(
  `^["'”’)\\]]{0,2}(?:$|\\s+["'“‘([]?(?:[\\p{Lu}\\p{N}\\uFFFC]|(?:${wordsPattern(particles.inText)})\\s(?:\\p{Ll}{1,3}\\s){0,2}\\p{Lu}))`,
  "u",
);

/** Words whose number is their own, in the forms that a PDF or a hurried writer leaves. */
const labelled = foldedWords(ownNumbers.always);
/** Words that a number may belong to; a citation is only believed where the number fits. */
const numbered = foldedWords(ownNumbers.often);

/** "Bao et al. (2018)", of a citation whose number follows. */
const yearOfAuthors =
  /(?:\bet\sal\.|(?:\band|&)\s(?:\p{L}{1,4}\.?\s){0,2}\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30})?)(?: \(|,? )(?:1[89]|20)\d\d[a-z]?\)$/u;
/** "Bao et al.’s", "Bao and colleagues", of whom the number is. */
const ofAuthors = /\p{Lu}[\p{L}'’-]{1,30}\s(?:et\sal\.?['’]s|and\s(?:colleagues|co-?workers|associates))$/u;

/** "Luo and Zhou8 found": the second of two names, before what they did. */
function endsPair(text: string, from: number, to: number): boolean {
  const pair = /\p{Lu}[\p{L}'’-]{1,30},?\s(?:and|&)\s(?:\p{Ll}{2,3}\s){0,2}\p{Lu}\p{Ll}[\p{L}'’-]{1,30}$/u;
  return (
    pair.test(before(text, from, 72)) && verb.test(text.slice(to, to + attributionReach.verbBehindNumber))
  );
}

function isPlainWord(word: string): boolean {
  return /^\p{Ll}{2,}$/u.test(word) && !numbered.has(word);
}

/** What stands right before the digits; undefined where they cannot be a glued citation. */
function classify(
  text: string,
  from: number,
  to: number,
): Pick<GluedCandidate, "word" | "after"> | undefined {
  if (isAfterEtAl(text, from)) return { word: "", after: "et-al" };
  const last = text[from - 1] ?? "";
  const ahead = before(text, from, 64);
  if (ofAuthors.test(ahead)) return { word: "", after: "et-al" };
  if (/[)\]%”"’]/.test(last)) {
    if (yearOfAuthors.test(ahead)) return { word: "", after: "et-al" };
    return /\p{L}[^\s]{0,20}[)\]”"’]$|\d%$/u.test(ahead) ? { word: "", after: "plain" } : undefined;
  }
  wordBefore.lastIndex = from;
  const word = wordBefore.exec(text)?.[1];
  if (word !== undefined) {
    const isLabel = /[:/#@_]$/.test(ahead.slice(0, -word.length));
    if (!/\p{L}$/u.test(word) || labelled.has(word.toLowerCase()) || isLabel) return undefined;
    return { word, after: isPlainWord(word) ? "plain" : "name" };
  }
  const stop = /([\p{L})]{2,40})[.,;:]$/u.exec(ahead);
  const isEnd = last !== "." || sentenceFollows.test(text.slice(to));
  if (stop && isEnd && /\p{L}{2}$|\)$/u.test(stop[1]!) && !labelled.has(stop[1]!.toLowerCase()))
    return { word: stop[1]!, after: "punctuation" };
  return undefined;
}

/**
 * A row of a table that a PDF leaves as lines: under a header that ends in "Reference", the numbers at the end of a line.
 * `isLineEnd` says of an offset of the text whether its line ends there in the source.
 */
function rowCandidates(block: Block, isLineEnd: (at: number) => boolean): readonly GluedCandidate[] {
  const { text } = block;
  const header = /\bTable\s\d{1,2}\b[^]{0,400}?\b(?:References?|Refs?\.?)(?=\s)/.exec(text);
  const start = header ? header.index + header[0].length : text.length;
  if (!isLineEnd(start)) return [];
  const found: GluedCandidate[] = [];
  for (const match of text.slice(start).matchAll(/(?<=\s)\d{1,3}(?:[,–-]\d{1,3})*/g)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const items = isLineEnd(to) ? readNumbers(text, from, to) : undefined;
    if (items) found.push({ style: "glued", from, to, items, word: "", digits: match[0], after: "row" });
  }
  return found;
}

/** Numbers glued to the word before; whether they are citations is for the document to say. */
export function gluedCandidates(block: Block, isLineEnd: (at: number) => boolean): readonly GluedCandidate[] {
  const { text } = block;
  const found: GluedCandidate[] = [];
  const isSetOtherwise = withinMarks(block, ["superscript", "subscript", "link", "wikilink", "identifier"]);
  for (const match of text.matchAll(run)) {
    const from = match.index;
    const to = from + match[0].length;
    if (/\s/.test(text[from - 1] ?? "") || !follows.test(text.slice(to))) continue;
    const context = endsPair(text, from, to)
      ? ({ word: "", after: "pair" } as const)
      : classify(text, from, to);
    const digits = match[1]!;
    if (context && isKnownNumbered(context.word, digits)) continue;
    if (!context || (digits.length > 3 && context.after !== "name")) continue;
    if (isSetOtherwise(from, to)) continue;
    const items = readNumbers(text, from, to);
    if (
      !items ||
      (digits.length <= 3 &&
        items.some((item) => item.targets.some((target) => Number(target) > gluedNumber.largest)))
    )
      continue;
    const isNamed = context.after === "et-al";
    found.push({ style: "glued", from, to, items, digits, isNamed, ...context });
  }
  return [...found, ...rowCandidates(block, isLineEnd)].sort((a, b) => a.from - b.from);
}
