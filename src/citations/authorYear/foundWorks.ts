import type { CitedWork } from "../../model/citation";
import type { FindWork, Meant } from "../../references/find/authorYear";
import { workYear, yearPattern } from "../../references/workYear";
import type { AuthorNames } from "../find/authors";
import { leadLength } from "./around";
import { bracketsOf, innermostOf, type Brackets } from "./brackets";
import { namesAtEnd, readNames, withoutOpeners, type WrittenNames } from "./writtenNames";

/** A work that is cited by author and year, where it is written; offsets count in the text of the block. */
export interface FoundWork {
  /** Where its names begin, or, of a further work by the same authors, its year or letter. */
  readonly from: number;
  readonly to: number;
  /** Where the year stands, with its letter. */
  readonly when: { readonly from: number; readonly to: number };
  readonly work: CitedWork;
  readonly meant: Meant;
  /** `inside`: names and year in one pair of brackets; `narrative`: the year alone is; `bare`: neither is. */
  readonly form: "inside" | "narrative" | "bare";
  /** The brackets of the year. */
  readonly brackets: Brackets | undefined;
  /** It is a further work by the authors of the one before. */
  readonly isFurther: boolean;
  /** A comma stands between the names and the year. */
  readonly hasComma: boolean;
}

const years = new RegExp(yearPattern, "gu");
/** Between two years of the same authors. */
const further = /^\s?(?:[,;]\s?(?:and\s|&\s)?|and\s|&\s)$/;
/** Further letters of a year, and the last one of a range of them: `2018a, b`, `2018a–c`. */
const letters = /\s?(?:[,&]|[-–]|\sand)\s?([a-z])(?![\p{L}\p{N}.])/uy;
const possessive = /['’‘ʼ`´′]s?$/;

/** The works that a text cites by author and year, in order: those of the list, and those that are written so but are not in it. */
export function worksIn(
  text: string,
  find: FindWork,
  authors: () => readonly AuthorNames[],
): readonly FoundWork[] {
  const found: FoundWork[] = [];
  const innermost = innermostOf(bracketsOf(text));
  for (const match of text.matchAll(years)) {
    const when = { from: match.index, to: match.index + match[0].length };
    const brackets = innermost(when.from);
    const previous = found.at(-1);
    const start = Math.max(brackets ? brackets.open + 1 : 0, previous?.to ?? 0);
    const gap = text.slice(start, when.from);
    const year = workYear(match.groups!);
    const goesOn = start === previous?.to && previous.brackets === brackets && further.test(gap);
    const one = goesOn
      ? again(previous, when, year, find)
      : named({ text, start, gap, when, year, brackets, find, authors });
    if (one) found.push(one, ...withLetters(text, one, find));
  }
  return found;
}

type Year = Pick<CitedWork, "year" | "letter">;

function again(before: FoundWork, when: FoundWork["when"], year: Year, find: FindWork): FoundWork {
  const work = { ...before.work, ...year };
  return { ...before, ...when, when, work, meant: find(work), isFurther: true };
}

function withLetters(text: string, one: FoundWork, find: FindWork): readonly FoundWork[] {
  const found: FoundWork[] = [];
  if (one.work.letter === "") return found;
  for (let last = one; ; last = found.at(-1)!) {
    letters.lastIndex = last.to;
    const [all, letter = ""] = letters.exec(text) ?? [];
    if (all === undefined || letter <= last.work.letter) return found;
    const when = { from: last.to + all.length - 1, to: last.to + all.length };
    const first = /[-–]/.test(all) ? last.work.letter.charCodeAt(0) + 1 : letter.charCodeAt(0);
    for (let code = first; code <= letter.charCodeAt(0); code++)
      found.push(again(one, when, { year: one.work.year, letter: String.fromCharCode(code) }, find));
  }
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly gap: string;
  readonly when: FoundWork["when"];
  readonly year: Year;
  readonly brackets: Brackets | undefined;
  readonly find: FindWork;
  readonly authors: () => readonly AuthorNames[];
}

/** The work whose names stand before a year: in the same brackets, or before those of the year. */
function named(place: Place): FoundWork | undefined {
  const { text, start, gap, when, year, brackets, find } = place;
  const isNarrative = brackets !== undefined && start === brackets.open + 1 && gap.trim() === "";
  const form = isNarrative ? "narrative" : brackets ? "inside" : "bare";
  const semicolon = gap.lastIndexOf(";") + 1;
  const limit = isNarrative ? 0 : start + semicolon;
  const before = isNarrative
    ? text.slice(0, brackets.open).trimEnd().replace(possessive, "")
    : gap.trimEnd().replace(/[,:]$/, "").slice(semicolon);
  const candidates = namesAtEnd(before).map((names) => ({ ...names, from: names.from + limit }));
  const chosen = choose(candidates, year, find) ?? unknown(place, form, before, limit, candidates);
  if (chosen === undefined) return undefined;
  const { from, names, families, given, etAl } = chosen;
  const work = { names, families, given, etAl, ...year };
  const hasComma = gap.trimEnd().endsWith(",");
  return { from, to: when.to, when, work, meant: find(work), form, brackets, isFurther: false, hasComma };
}

/** The longest names that the list has with that year; else the longest that it has. */
function choose(candidates: readonly WrittenNames[], year: Year, find: FindWork): WrittenNames | undefined {
  const all = candidates.map((names) => ({ names, by: find({ ...names, ...year }).by }));
  const best = (["entry", "letter", "year"] as const)
    .map((wanted) => all.find(({ by }) => by === wanted))
    .find((one) => one !== undefined);
  const shorter = best && withoutOpeners(best.names);
  return shorter && find({ ...shorter, ...year }).by === best.by ? shorter : best?.names;
}

/** Names that the list does not have: all that stands before the year in brackets, or what is known to name authors in running text. */
function unknown(
  { when, authors }: Place,
  form: FoundWork["form"],
  before: string,
  offset: number,
  candidates: readonly WrittenNames[],
): WrittenNames | undefined {
  const lead = leadLength(before);
  const whole = form === "inside" ? readNames(before.slice(lead)) : undefined;
  if (whole) return withoutOpeners({ ...whole, from: offset + lead });
  const own = authors().find(
    ({ year }) => year !== undefined && year.from <= when.from && when.to <= year.to + 1,
  );
  const text = own && before.slice(own.from - offset);
  const names = text === undefined ? undefined : readNames(text);
  if (own && names) return { ...names, from: own.from };
  return form === "narrative" ? candidates.findLast(({ families }) => families.length === 1) : undefined;
}
