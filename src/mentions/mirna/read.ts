import type { MirnaName } from "../../model/mirna";
import { wordStart } from "../../text/scripts";

/** A name and where it ends in the text. */
export interface Reading {
  readonly name: MirnaName;
  readonly end: number;
}

/** Whether miRBase knows a stem-loop of this name, without prefix: `mir-26a-2`. */
export type IsKnown = (name: string) => boolean;

const dash = "[-\\u2010-\\u2015\\u2212_]";

/** What may stand between a stem and its number: `miR-21`, `miR21`, `miR 21`, `miR- 21`. */
const separator = new RegExp(`\\s?${dash}\\s?|\\s`, "y");

/** Where a stem could be: plain characters, which a text is searched for ten times faster than for `stemPattern`. */
const hints = /[Mm]i(?:[Rr]|-?RNA|cro[- ]?RNA)|MI(?:R|-?RNA|CRO)|(?:[Ll]et|LET|lin)[^A-Za-z]|[Bb]antam/g;

/**
 * The stems. A glued "antago", "ago", "anti", "exo", "pre" or "pri" is no part of the name; "amiR" (artificial) is none. `lin` is only the miRNA lin-4:
 * lin-14 and lin-28 are its targets.
 */
const stemPattern = new RegExp(
  [
    `(?<oncomir>(?<=[Oo]nco-?)mi[Rr]${dash}?1(?!\\d))`,
    "|(?<rna>(?:[Mm]icro[- ]?|MICRO-?|[Mm]i-?|MI)RNA(?<plural>s)?(?:\\s?\\((?:miRNA|mi[Rr])s?\\))?)",
    "|(?<mir>[Mm]i[Rr](?<many>s)?|MIR)",
    `|(?<let>[Ll]et|LET)(?=${dash}?\\s?7)`,
    `|(?<lin>lin)(?=${dash}4(?!\\d))`,
    "|(?<bantam>[Bb]antam)(?![\\p{L}\\p{N}])",
  ].join(""),
  "uy",
);

/** What may touch the left of a stem: nothing of a word, or a word for what is done with the miRNA. */
const leftOfStem = new RegExp(
  `(?<=${wordStart}(?:[Aa]ntago|[Aa]go|[Aa]nti|[Ee]xo|[Pp]r[ei]|(?<onco>[Oo]nco-?))?)`,
  "uy",
);

const number = /\d{1,5}(?!\d)/y;
const viralNumber =
  /(?:BART\d{1,2}|BHRF1|HSUR\d|LLT\d{1,2}|UL\d{1,3}[A-Z]?|US\d{1,2}|K12|r[LR]1|Ro6|TAR|N367|iab-\d|[BHIJMPST]\d{1,3}|m\d{1,3})(?![A-Za-z])/y;
const letters = new RegExp(`(?:[a-z]{1,2}|[A-Z]{1,2})(?![A-Za-z])|${dash}[a-j](?![A-Za-z0-9])`, "y");
const symbolLetters = /(?!HG)[A-Z]{1,2}(?![A-Za-z])|[a-z]{1,2}(?![A-Za-z])/y;
const copy = new RegExp(`${dash}(\\d{1,2})(?![\\dA-Za-z]|\\.\\d|${dash}\\d(?![pP]))`, "y");
const gluedCopy = /\d{1,2}(?![\dA-Za-z])/y;
const arm = new RegExp(`\\s?${dash}\\s?([35])[pP](?![A-Za-z])`, "y");
const star = new RegExp(`[*\\u2217\\uff0a]|${dash}star(?![A-Za-z])`, "y");
const antisense = new RegExp(`${dash}?as(?![A-Za-z])`, "y");

export interface Stem {
  /** Offset of the stem, and of what follows it. */
  readonly start: number;
  readonly end: number;
  readonly stem: MirnaName["stem"];
  /** "miRs", "microRNAs": only a list or a letter follows. */
  readonly plural: boolean;
  readonly written: string;
}

/** All places of a text where a miRNA's name could begin, in order. */
export function* findStems(text: string): Generator<Stem> {
  for (const { index } of text.matchAll(hints)) {
    leftOfStem.lastIndex = index;
    const left = leftOfStem.exec(text);
    if (left === null) continue;
    stemPattern.lastIndex = index;
    const groups = stemPattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const { oncomir, rna, plural, mir, many, let: letStem, lin, bantam } = groups;
    const stem =
      letStem !== undefined ? "let" : lin !== undefined ? "lin" : bantam !== undefined ? "bantam" : "mir";
    const written = oncomir ?? rna ?? mir ?? letStem ?? lin ?? bantam!;
    const start = oncomir === undefined ? index : index - left.groups!.onco!.length;
    const end = index + written.length;
    yield { start, end, stem, plural: (plural ?? many) !== undefined, written: text.slice(start, end) };
  }
}

/** "oncomir-1" is what the discoverers of its part in cancer called the cluster miR-17~92 (He et al. 2005). */
const oncomir1: MirnaName = { stem: "mir", number: "17", letters: "", copy: "", cluster: ["92"] };

/** Reads the name after a stem; undefined where none follows ("miRNAs are", "miR-NC", "MIR155HG"). */
export function readName(text: string, stem: Stem, isKnown: IsKnown): Reading | undefined {
  if (/^onco/i.test(stem.written)) return { name: oncomir1, end: stem.end };
  if (stem.stem === "bantam")
    return readArm(text, stem.end, { stem: "bantam", number: "", letters: "", copy: "" });
  const gap = match(separator, text, stem.end);
  let at = stem.end + gap.length;
  if (/^\s$/.test(gap) && !mayStandApart(stem)) return undefined;
  if (stem.plural && gap === "") return undefined;
  const symbol = /^(?:MIR|Mir)$/.test(stem.written) && gap === "";
  let kind = stem.stem;
  if (kind === "mir" && /^let/i.test(text.slice(at, at + 3))) {
    // In "the miRNA let-7a" the first word is no part of the name.
    if (/^\s$/.test(gap) && stem.written.includes("RNA")) return undefined;
    kind = "let";
    at += 3;
    at += match(separator, text, at).length;
  }
  return readBody(text, at, { stem: kind, symbol }, isKnown);
}

/** A space for the hyphen is read in "miR 21" and "microRNA 21", but "MIR 2" and "let 7 days" are other things. */
function mayStandApart({ stem, written }: Stem): boolean {
  return stem === "mir" && /^mi|^M(?:icro|iRNA|iR)/.test(written);
}

/** Reads from the number on: `519a-2-5p`. */
export function readBody(
  text: string,
  from: number,
  { stem, symbol }: { readonly stem: MirnaName["stem"]; readonly symbol: boolean },
  isKnown: IsKnown,
): Reading | undefined {
  const digits = match(number, text, from) || (stem === "mir" ? match(viralNumber, text, from) : "");
  if (digits === "" || (stem === "let" && digits !== "7")) return undefined;
  let at = from + digits.length;
  const letter = readLetters(text, at, `${stem}-${digits}`, symbol, isKnown);
  if (letter === undefined) return undefined;
  at += letter.length;
  if (letter === "" && endsInsideWord(text, at, symbol)) return undefined;
  const lower = letter.replace(/^[^A-Za-z]/, "").toLowerCase();
  let written = match(copy, text, at);
  if (written === "" && letter !== "") {
    // "miR-26a2" is a copy where there is such a stem-loop; else the digits are a citation that lost its brackets.
    const digitsAfter = match(gluedCopy, text, at);
    if (symbol || isKnown(`${stem}-${digits}${lower}-${digitsAfter}`)) written = digitsAfter;
  }
  at += written.length;
  const name: MirnaName = { stem, number: digits, letters: lower, copy: written.replace(/^\D/, "") };
  return readArm(text, at, symbol ? { ...name, symbol } : name);
}

/** The letters after the number, as written; undefined where the number is an arm ("3p"). `base`: the name as far as the number. */
function readLetters(
  text: string,
  at: number,
  base: string,
  symbol: boolean,
  isKnown: IsKnown,
): string | undefined {
  const written = match(symbol ? symbolLetters : letters, text, at);
  if (/-[35]$/.test(base) && /^p$/i.test(written)) return undefined;
  // "let-7s" is a plural, "miR-133as" antisense and "miR-155KO" a mouse, but there is a miR-548s, a miR-548as and a miR-548AC.
  const isDoubtful = /^a?s$/.test(written) || (!symbol && /^[A-Z]{2}$/.test(written));
  return isDoubtful && !isKnown(base + written.toLowerCase()) ? "" : written;
}

/** `miR-21KO` and `miR-21expression` (a lost space) end at the digits; `MIR155HG` is another gene, `miR-21x7` nothing we know. */
function endsInsideWord(text: string, at: number, symbol: boolean): boolean {
  const rest = text.slice(at, at + 4);
  if (!/^[A-Za-z]/.test(rest) || /^as(?![A-Za-z])|^s(?![A-Za-z])/.test(rest)) return false;
  return symbol || !/^(?:[a-z]{4}|[A-Z]{2})/.test(rest);
}

/** Reads `-5p`, `*` or `-as` behind a name. */
export function readArm(text: string, from: number, name: MirnaName): Reading {
  const written = match(arm, text, from);
  if (written !== "") {
    const side = written.includes("5") ? "5p" : "3p";
    return { name: { ...name, arm: side }, end: from + written.length };
  }
  const asterisk = match(star, text, from);
  if (asterisk !== "") return { name: { ...name, arm: "*" }, end: from + asterisk.length };
  const reverse = match(antisense, text, from);
  if (reverse !== "") return { name: { ...name, antisense: true }, end: from + reverse.length };
  return { name, end: from };
}

/** What a sticky pattern matches at a place; empty if it does not. */
export function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
