import { wordsIn } from "../../text/wordLists";
import gluedAlleles from "../lists/gluedAlleles.json";
import { buildCharacters, CharKind, foldShift, greekSpelling, kindMask } from "./characters";
import { createTokens, Gap, reserve, Shape, type Tokens } from "./tokens";

const base1 = 0x01000193;
const base2 = 0x5bd1e995;
const longestToken = 120;

/** The two hashes of a key, in one place for callers that need no speed. */
export interface Hash {
  readonly h1: number;
  readonly h2: number;
}

const romanNumerals: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
  XIII: 13,
};

export interface Normaliser {
  /** Cuts a text into tokens and appends them; the arrays grow where they must. */
  tokenise(text: string, tokens: Tokens): void;
  /** Powers of the two bases, by number of characters. */
  readonly power1: Int32Array;
  readonly power2: Int32Array;
  /** The tokens of one text, valid until the next call: for keys of single names, which come by the thousand. */
  tokensOf(text: string): Tokens;
}

/** The character that stands in a key between two digits that something separated: `14-3-3` is not `1433`. */
export const digitJoint = 46;
/** Slashes are kept: ERK1/2 is not ERK12. */
export const slashJoint = 47;

/**
 * The one normalisation of names, for names and for text. Case, diacritics, spaces, hyphens and dots do not count;
 * Greek letters are as their spelled forms; Roman numerals that stand alone are as Arabic ones (annexin II = annexin
 * 2); digits do not run together over a gap.
 */
export function createNormaliser(): Normaliser {
  const characters = buildCharacters();
  const power1 = new Int32Array(1024);
  const power2 = new Int32Array(1024);
  power1[0] = 1;
  power2[0] = 1;
  for (let i = 1; i < power1.length; i++) {
    power1[i] = Math.imul(power1[i - 1]!, base1);
    power2[i] = Math.imul(power2[i - 1]!, base2);
  }
  const greek = new Map([...greekSpelling].map(([code, name]) => [code, { ...hashOf(name), name }] as const));
  const roman = new Map(
    Object.entries(romanNumerals).map(
      ([numeral, value]) => [numeral, { ...hashOf(`${value}`), value }] as const,
    ),
  );

  function tokenise(text: string, tokens: Tokens): void {
    reserve(tokens, text.length);
    const { start, end, h1, h2, length, shape, gap } = tokens;
    const first = tokens.count;
    let count = first;
    let at = 0;
    let previousEnd = 0;
    const size = text.length;
    while (at < size) {
      let code = text.charCodeAt(at);
      let character = characters[code]!;
      let kind = (character & kindMask) as CharKind;
      if (kind === CharKind.Separator) {
        at++;
        continue;
      }
      const from = at;
      const g = count === first ? Gap.Break : gapBetween(text, previousEnd, from);
      let a = 0;
      let b = 0;
      let folded = 0;
      let form = 0;
      if (kind === CharKind.Greek) {
        const letter = greek.get(code)!;
        a = letter.h1;
        b = letter.h2;
        folded = letter.name.length;
        form = Shape.Greek;
        at++;
      } else if (kind === CharKind.Digit) {
        form = Shape.Digit;
        do {
          a = (Math.imul(a, base1) + code) | 0;
          b = (Math.imul(b, base2) + code) | 0;
          folded++;
          at++;
          code = at < size ? text.charCodeAt(at) : 0;
        } while (code < 58 && code > 47);
      } else {
        if (kind === CharKind.Upper) form = Shape.Initial;
        let last: CharKind;
        do {
          const fold = character >>> foldShift;
          a = (Math.imul(a, base1) + fold) | 0;
          b = (Math.imul(b, base2) + fold) | 0;
          folded++;
          at++;
          last = kind;
          if (last === CharKind.Lower) form |= Shape.Lower;
          else if (folded > 1) form |= Shape.Inner;
          code = at < size ? text.charCodeAt(at) : 0;
          character = characters[code]!;
          kind = (character & kindMask) as CharKind;
        } while (kind === CharKind.Upper ? last === CharKind.Upper : kind === CharKind.Lower);
        if (folded > shortestAllele && form & Shape.Lower && (form & Shape.Initial || g === Gap.None)) {
          const symbolEnd = endBeforeAllele(text, from, at);
          if (symbolEnd < at) {
            at = symbolEnd;
            ({ h1: a, h2: b } = hashOf(text.slice(from, at).toLowerCase()));
            folded = at - from;
            kind = CharKind.Lower;
          }
        }
        if (folded > (g === Gap.None ? 1 : 2) && text.charCodeAt(at - 1) === 115) form |= Shape.Plural;
        if (!(form & Shape.Lower) && folded < 5 && (g === Gap.Space || g === Gap.Hyphen)) {
          const numeral =
            kind === CharKind.Separator && isRoman(text, from, at) && !(folded === 1 && code === 45)
              ? roman.get(text.slice(from, at))
              : undefined;
          if (numeral) {
            a = numeral.h1;
            b = numeral.h2;
            folded = numeral.value > 9 ? 2 : 1;
            form |= Shape.Roman;
          }
        }
      }
      start[count] = from;
      end[count] = at;
      h1[count] = a;
      h2[count] = b;
      length[count] = folded > longestToken ? 0 : folded;
      shape[count] = form;
      gap[count] = g;
      count++;
      previousEnd = at;
    }
    tokens.count = count;
  }

  const scratch = createTokens(256);
  function tokensOf(text: string): Tokens {
    scratch.count = 0;
    tokenise(text, scratch);
    return scratch;
  }

  return { tokenise, tokensOf, power1, power2 };
}

const alleles = wordsIn(gluedAlleles);
const shortestAllele = Math.min(...alleles.map((allele) => allele.length));

/** Where the symbol in front of the name of an allele ends, in one word: "Pten" of "Ptenflox"; the end of the word where there is none. */
function endBeforeAllele(text: string, from: number, to: number): number {
  const allele = alleles.find((one) => text.startsWith(one, to - one.length));
  const end = allele === undefined ? to : to - allele.length;
  // "Alox5" is no allele of A: one letter is left of a symbol only behind its digits, "Bmpr1aflox".
  return end > from + (/\p{Lu}/u.test(text.charAt(from)) ? 1 : 0) ? end : to;
}

function isRoman(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 73 && code !== 86 && code !== 88) return false;
  }
  return true;
}

function gapBetween(text: string, from: number, to: number): Gap {
  const width = to - from;
  if (width === 0) return Gap.None;
  const code = text.charCodeAt(from);
  if (width === 1) {
    if (code === 32 || code === 10 || code === 0xa0 || code === 0x2009 || code === 0x202f) return Gap.Space;
    if (isHyphen(code)) return Gap.Hyphen;
    if (code === 47) return Gap.Slash;
    if (code === 40) return opensTight(text, from) ? Gap.Mark : Gap.Comma;
    if (code === 41) return closesTight(text, from) ? Gap.Mark : Gap.Comma;
    if (code === 44) return Gap.Comma;
    if (code === 46 || code === 39 || code === 95 || code === 0x2019 || code === 0xb7) return Gap.Mark;
    return Gap.Break;
  }
  const next = text.charCodeAt(from + 1);
  if (width === 2) {
    // The plus of "CD8+ T cells".
    if ((code === 32 || code === 43) && next === 32) return Gap.Space;
    if (code === 44 && next === 32) return Gap.Comma;
    // What stood in tight parentheses, as in "A(2A) receptor", was a subscript.
    if (code === 41 && next === 32) return closesTight(text, from) ? Gap.Space : Gap.Comma;
    if (code === 32 && next === 40) return Gap.Comma;
    if (code === 41 && isHyphen(next)) return closesTight(text, from) ? Gap.Hyphen : Gap.Comma;
    if (code === 41 && next === 44) return Gap.Comma;
  }
  return Gap.Break;
}

/** Whether a parenthesis inside a word holds a subscript of at most three characters: "5-HT(2C)", "alpha(1)-antitrypsin". */
function opensTight(text: string, open: number): boolean {
  for (let at = open + 2; at <= open + 4; at++) if (text.charCodeAt(at) === 41) return true;
  return false;
}

function closesTight(text: string, close: number): boolean {
  for (let at = close - 2; at > 0 && at >= close - 4; at--)
    if (text.charCodeAt(at) === 40) return text.charCodeAt(at - 1) !== 32;
  return false;
}

/** Hyphen-minus, the hyphens, dashes and the minus sign that papers set in names. */
export function isHyphen(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2013) || code === 0x2212 || code === 0xad;
}

/** The hashes of a string of folded characters. */
export function hashOf(folded: string): Hash {
  let h1 = 0;
  let h2 = 0;
  for (let i = 0; i < folded.length; i++) {
    h1 = (Math.imul(h1, base1) + folded.charCodeAt(i)) | 0;
    h2 = (Math.imul(h2, base2) + folded.charCodeAt(i)) | 0;
  }
  return { h1, h2 };
}

/** One character more at the end of a hashed run: a joint between two tokens. */
export function append1(h1: number, code: number): number {
  return (Math.imul(h1, base1) + code) | 0;
}
export function append2(h2: number, code: number): number {
  return (Math.imul(h2, base2) + code) | 0;
}

const letterS = 115;
const inverse1 = inverseOf(base1);
const inverse2 = inverseOf(base2);

/** The hashes of a run that ends in an s, without that s. */
export function singular1(h1: number): number {
  return Math.imul(h1 - letterS, inverse1);
}
export function singular2(h2: number): number {
  return Math.imul(h2 - letterS, inverse2);
}

/** The number that undoes a multiplication by an odd one, of 32 bits: by Newton's method, which doubles the right bits. */
function inverseOf(odd: number): number {
  let inverse = odd;
  for (let bits = 3; bits < 32; bits *= 2) inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse));
  return inverse;
}

/** The joint that a key has between two tokens, or 0: see `digitJoint` and `slashJoint`. */
export function jointBetween(leftShape: number, rightShape: number, gap: Gap): number {
  if (gap === Gap.Slash) return slashJoint;
  const digits = Shape.Digit | Shape.Roman;
  return gap !== Gap.None && (leftShape & digits) !== 0 && (rightShape & digits) !== 0 ? digitJoint : 0;
}
