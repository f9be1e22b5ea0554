import type { Block, Mark } from "../../model/prose";
import { wordsPattern } from "../../text/wordLists";
import isotopes from "../lists/isotopes.json";
import units from "../lists/units.json";
import { companyOfStyle } from "../weights";
import { isByline } from "./byline";
import type { Candidate, CandidateItem } from "./candidate";
import { before, isAfterEtAl } from "./candidate";
import { isCompound } from "./compounds";
import { withinMarks } from "./marks";
import { isYear, readNumbers, readSpaced } from "./numbers";

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⸴﹐";
const plain = "0123456789+−,,";
const superscriptRun = /[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]*(?:[,⸴﹐˒⁻–-]{1,2}[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]*)*/g;

/** Units of measurement that take an exponent (`5m`), and symbols of statistics; the end of a name is none (`RAB27A`, `let-7g`). */
const powers = new RegExp(
  `(?:^|[\\s/(·⋅×*.\\uFFFC]|(?<!\\p{L}-?\\d{0,4})\\d)(?:[fpnµμmcdhk]?${wordsPattern(units.superscriptPrefixed)}|${wordsPattern(units.superscript)}|${wordsPattern(units.quantities)})$`,
  "u",
);

/** A bare number takes an exponent (`2.5x10`, `10-100`); a name that ends in digits (`miR-21`, `ERK1/2`) does not. */
const power =
  /(?:^|[\s(=<>~≈±+×·*^\uFFFC]|(?<!\p{L}\d{0,4}|14-3)[−–-]|(?<!\p{L}-?\d{1,4})\/)(?:\d+(?:[.,]\d+)*(?:x\d+)*|10\s|e)$/u;
/** The number of methyl or acetyl groups on an amino acid: `H3K36me` (Brno nomenclature of histone marks). */
const residue = /(?:^|\s|[HKRST]\d{1,3})(?:me|ac|ub|ph)$/;
/** A year, which takes no exponent. */
const year = /(?:^|[^\s=×*·<>±≈\d.])[\s(](?:19|20)\d\d$/u;

/** The letters and digits right before a place. */
const wordBefore = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,12}$/u;
/** A small letter, which takes an exponent: `k^2^`. */
const letter = /(?:^|[\s(/·×*\uFFFC])\p{Ll}$/u;
/** An element that a space parts from its mass number: `^131^ I`. */
const element = new RegExp(`^\\s${wordsPattern(isotopes.elements)}(?![\\p{L}\\p{N}])`, "u");
/** Isotopes of radiation biology and of tracers, written the other way round: `Co^60^`, `I^125^`. */
const isotope = new RegExp(`(?<![\\p{L}\\p{N}])${wordsPattern(isotopes.reversed)}$`, "u");

/** A text with its superscript digits and signs as plain ones, so that offsets stay. */
const lowered = (text: string): string =>
  text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⸴﹐]/g, (sign) => plain[raised.indexOf(sign)]!);

/**
 * Whether a superscript number is something else than a citation: an exponent behind a digit, a unit or a symbol, a mass
 * number before its element, a label (author's affiliation, footnote).
 */
function isNotation(
  text: string,
  from: number,
  to: number,
  items: readonly CandidateItem[],
  isFormula: (at: number) => boolean,
): boolean {
  const ahead = before(text, from);
  const takesPower = power.test(ahead) && !year.test(ahead);
  const isSmall =
    items.length === 1 &&
    items[0]!.targets.every((target) => Number(target) <= companyOfStyle.largestExponent);
  if (isAfterEtAl(text, from)) return false;
  if (ahead.trim() === "" || /[([{<>=±+×·*/^−-]$/.test(ahead) || takesPower || residue.test(ahead)) {
    return true;
  }
  if (isotope.test(before(text, to))) return true;
  const behind = text.slice(to);
  if (/(?:[,;&]|\band)\s$/.test(ahead) && /^\s\p{Lu}/u.test(behind)) return true;
  if (/\s$/.test(ahead) && element.test(behind)) return true;
  if (/^[\p{L}\p{N}]/u.test(behind) || /^-(?![\p{L}\s])|^[+−]/u.test(behind)) return true;
  const [word = ""] = wordBefore.exec(ahead) ?? [];
  // Nitric oxide is cited more often than nitrogen dioxide has its index raised.
  const takesIndex = word !== "NO" && (isCompound(word) || /^[HNO]$/.test(word));
  return isSmall && (takesIndex || powers.test(ahead) || letter.test(ahead) || isFormula(from - 1));
}

function candidate(
  text: string,
  from: number,
  to: number,
  mark: Mark | undefined,
  isFormula: (at: number) => boolean,
): Candidate | undefined {
  const items = readNumbers(text, from, to) ?? readSpaced(text, from, to);
  if (!items || isYear(items) || isNotation(text, from, to, items, isFormula)) return undefined;
  const found = { style: "superscript" as const, from, to, items, isNamed: isAfterEtAl(text, from) };
  return mark ? { ...found, outer: mark.outer } : found;
}

/**
 * Numbers set as superscript: `^12^`, `<sup>12</sup>`, `$^{12}$`, `\textsuperscript{12}` and Unicode's superscript digits.
 * `isFormula` says of an offset of the text whether a formula stands there, which takes an exponent as code does not.
 */
export function superscriptCandidates(
  block: Block,
  isFormula: (at: number) => boolean,
): readonly Candidate[] {
  const found: (Candidate | undefined)[] = [];
  const isInWikilink = withinMarks(block, ["wikilink"]);
  for (const mark of block.marks) {
    if (mark.kind !== "superscript" || isInWikilink(mark.start, mark.end)) continue;
    found.push(candidate(block.text, mark.start, mark.end, mark, isFormula));
  }
  const text = lowered(block.text);
  for (const { 0: all, index } of block.text.matchAll(superscriptRun))
    found.push(candidate(text, index, index + all.length, undefined, isFormula));
  const all = found.filter((item) => item !== undefined);
  return found.length > 1 && isByline(block) ? [] : all;
}
