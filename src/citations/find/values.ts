import { wordsPattern } from "../../text/wordLists";
import units from "../lists/units.json";
import values from "../lists/values.json";
import type { CandidateItem } from "./candidate";
import { before } from "./candidate";
import { labelBefore, type Other } from "./labels";
import { readNumbers } from "./numbers";

const symbol = `(?:[fpnµμmcdkMG]?${wordsPattern(units.prefixed)}|${wordsPattern(units.symbols)})(?:[²³]|\\^?-?[1-3])?`;
const word = wordsPattern(units.words);
/** Chinese, Japanese and Korean units; the short ones begin other words, too. */
const cjkUnit = `(?:${wordsPattern(units.cjk)}|${wordsPattern(units.cjkShort)}(?!\\p{Lo}))`;
const unit = `(?:${symbol}|${word})(?:\\s?[/·]\\s?(?:${symbol}|${word})){0,2}`;

/** A value right before brackets, with its unit: `45 [`, `4 Gy [`, `12 months [`, `5 (range) [`. */
const value = new RegExp(
  `(?:^|[\\s([=<>≤≥≈~±:;|/\\p{Lo}])((?:\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?:\\.\\d{1,4})?)[\\s-]?(${unit}|${cjkUnit})?\\s?(?:old\\s|of\\sage\\s)?(?:\\([^()]{1,20}\\)\\s?)?[,:]?\\s?$`,
  "u",
);
/** What says that a number before is a value, and no part of a name such as `interleukin 6`. */
const saysValue = new RegExp(
  `(?:^|[=<>≤≥≈~±:;,|()/\\uFFFC]|(?:年[龄齢]|[为為是约約均数數量]|平均)|\\b${wordsPattern(values.verbs)})\\s?$`,
  "i",
);
const unitBehind = new RegExp(
  `^\\s?(?:(?:(${symbol})(?:\\/(?:${symbol}|${word}))?|${word})(?![\\p{L}\\p{N}])|${cjkUnit})`,
  "u",
);
/** Words for what has a lower and an upper end, right before brackets. */
const spread = new RegExp(
  `(?:(?:${wordsPattern(values.cjkSpreads)}|\\b(?:${wordsPattern(values.spreads)}|min(?:imum)?\\s?[-–/]\\s?max(?:imum)?)(?![\\p{L}\\p{N}]))\\.?[)\\s:,=]{0,3}|[∈=×∪∩⊂⊆≤≥<>±]\\s?|(?:^|[\\s(,])(?!a\\s)\\p{L}\\s(?:in|from)\\s)$`,
  "iu",
);
/** Scales, ages, vectors and doses have ends, too, but works speak of them. */
const scale = new RegExp(
  `(?:\\b(?:${wordsPattern(values.scales)}|(?<!\\d[\\s-]?)hours)|${wordsPattern(values.cjkScales)}|\\((?:years?|months?|weeks?|days?|hours?|h|min|range|nm|mm|mg|Gy|%)\\))(?:\\s(?:from|of|is|was|von|de))?[\\s:,]{0,3}$`,
  "i",
);
/** What the heading of a column, a caption or a sentence says of the brackets behind values: `n [%]`, `mean [SD]`. */
const statistic = new RegExp(
  `[\\p{L}\\p{N}%),]\\s?\\[(?:${wordsPattern(values.statistics)}|Q1\\s?[-–,;]\\s?Q3|min\\.?\\s?[-–,]\\s?max\\.?|(?:9[059]\\s?%[\\s-]?)?(?:CIs?|CrI))\\]`,
  "iu",
);
/** A number with no unit, or a share, right before brackets; none that is a year or of a name (`IL-6`). */
const bareValue = /(?:^|[\s(:;=|])(?!(?:19|20)\d\d\s?$)\d[\d.,]{0,12}\s?%?\s?$/;
const behindSpread = /^\s?[×∪∩⊂⊆^²]/;

/** Whether a text says that brackets behind values hold a share, a deviation or a range. */
export const declaresStatistics = (text: string): boolean => statistic.test(text);

/** Whether a bracket at an offset stands behind a bare value, `5 [12]`. */
export const isBehindValue = (text: string, from: number): boolean => bareValue.test(before(text, from));

/** Whether a number with a unit stands right before an offset: `100 nm`. */
export const isBehindQuantity = (text: string, from: number): boolean =>
  value.exec(before(text, from, 64))?.[2] !== undefined;

/**
 * Whether numbers in brackets are the ends of an interval or a range of values: `45 [30–60] years`, `2 Gy [2–8]`,
 * `95% CI [2, 8]`, `x in [1, 5]`, "a score [1-5]". `from` and `to` are the offsets of the brackets.
 */
export function valuesAt(text: string, from: number, to: number, items: readonly CandidateItem[]): Other {
  const numbers = items.flatMap(({ targets }) => targets.map(Number));
  const ahead = before(text, from, 64);
  if (numbers.length < 2) return /(?:\b(?:CI|IQR|SD)[:,]?|[∈=])\s?$/.test(ahead) ? "sure" : undefined;
  if (spread.test(ahead) || behindSpread.test(text.slice(to))) return "sure";
  const isInterval = items.length === 1 || numbers.length === 2;
  if (!isInterval) return undefined;
  const own = value.exec(ahead);
  const amount = Number(own?.[1]?.replace(",", ""));
  if (own && amount >= Math.min(...numbers) && amount <= Math.max(...numbers)) {
    const start = own.index + own[0].indexOf(own[1]!);
    return own[2] !== undefined || saysValue.test(ahead.slice(0, start)) ? "sure" : "perhaps";
  }
  const behind = items.length === 1 ? unitBehind.exec(text.slice(to)) : null;
  if (behind) return behind[1] !== undefined && behind[1].length > 1 ? "sure" : "perhaps";
  return scale.test(ahead) ? "perhaps" : undefined;
}

/** Whether numbers in brackets, which fill [from, to) of a text, surely are values or the numbers of parts of a document. */
export function isOther(text: string, from: number, to: number): boolean {
  const items = readNumbers(text, from + 1, to - 1) ?? [];
  return labelBefore(text, from) === "sure" || valuesAt(text, from, to, items) === "sure";
}
