import { wordsPattern } from "../../text/wordLists";
import openers from "../lists/openers.json";
import particles from "../lists/particles.json";

/** Authors as they are named in running text; offsets count in the text of the block. */
export interface AuthorNames {
  readonly from: number;
  readonly to: number;
  /** Where a citation that belongs to them may begin: behind the year, where there is one. */
  readonly next: number;
  readonly families: readonly string[];
  readonly etAl: boolean;
  readonly year?: Year;
  /**
   * `sure`: "et al."; `pair`: "Luo and Zhou", which could be two of anything; `single`: "by Abramowicz, who found", or
   * "Zhu (2018)" where a number follows at once.
   */
  readonly form: "sure" | "pair" | "single";
}

interface Year {
  readonly value: number;
  /** Of a range or a list of years, the last one. */
  readonly last?: number;
  readonly from: number;
  readonly to: number;
}

/** The signs that are typed for an apostrophe. */
const apostrophe = "['’‘ʼʹ`´′]";
const particle = `(?:${apostrophe}t|${wordsPattern(particles.inText)})`;
/** A capitalised word of a family name. */
export const nameWord = `(?:[Aa]l-|[Ee]l-|[DdLl]${apostrophe})?\\p{Lu}(?:${apostrophe}\\p{Lu})?[\\p{L}\\p{M}]{1,24}(?:(?:[-‐‑]|${apostrophe})(?:${apostrophe}t\\s)?[\\p{L}\\p{M}]{1,24}){0,2}`;
const one = `(?:${particle}\\s){0,3}${nameWord}`;
/** A family name of one or two words, with its particles. */
export const familyName = `(?:(?:${particle}\\s){1,3}${nameWord}(?:\\s${nameWord})?|${nameWord}(?:\\s${nameWord})?)`;
const list = `${familyName}(?:,\\s${familyName}){0,4}(?:,?\\s(?:and|&)\\s${familyName})?`;
/** The rest of a range of years or of a list of them: `2015–2018`, `2015-18`, `2015, 2018b`. */
const lastYear =
  "(?:\\s?(?:[-–—/‐‑−]|,\\s?(?:and\\s|&\\s)?|\\sand\\s|\\s&\\s|\\sto\\s)\\s?(?<last>(?:19|20)\\d{2}|(?<=[-–—/‐‑−])\\d{2})[a-z]?(?!\\d)){0,4}";
const year = `(?:,?\\s?[(\\[]?\\s?(?<year>(?:19|20)\\d{2})[a-z]?(?:,\\s?[a-z]\\b){0,4}${lastYear}(?![\\d-])[)\\]]?)?`;

const patterns: readonly (readonly [AuthorNames["form"], RegExp])[] = [
  [
    "sure",
    new RegExp(
      `(?<names>${list}),?\\s[*_]?(?<etal>et\\sal(?:\\.|\\b|(?=\\d))[*_]?|and\\s(?:colleagues|co-?workers|associates))(?:${apostrophe}s)?${year}`,
      "dgu",
    ),
  ],
  [
    "pair",
    new RegExp(
      `(?<!\\b(?:of|for)\\s)(?<names>${one}(?:,\\s${one}){0,3},?\\s(?:and|&)\\s${one})(?!\\p{L})${year}`,
      "dgu",
    ),
  ],
  ["single", new RegExp(`(?<=\\b(?:by|of|from)\\s)(?<names>${familyName}),\\swho\\s(?=\\p{Ll})`, "dgu")],
  ["single", new RegExp(`(?<names>${one})\\s\\((?<year>(?:19|20)\\d{2})[a-z]?\\)(?=\\s?[[(]?\\d)`, "dgu")],
];

/** Words that open a sentence before a name and are not part of it. */
export const opener = new RegExp(`^(?:${wordsPattern(openers)}|\\p{Lu}\\p{Ll}{2,}ly)$`, "u");

/** The first name loses words that only open the sentence ("Recently, Bagheri"). An "An" by itself is a name. */
function withoutOpeners(names: string): { readonly families: readonly string[]; readonly cut: number } {
  const lead = /^(\p{L}{2,}),\s/u.exec(names);
  if (lead && lead[1] !== "An" && opener.test(lead[1]!)) {
    const rest = withoutOpeners(names.slice(lead[0].length));
    return { families: rest.families, cut: lead[0].length + rest.cut };
  }
  const [first, ...others] = names.split(/,?\s(?:and|&)\s|,\s/u);
  const words = first!.split(" ");
  let cut = 0;
  while (words.length > 1 && opener.test(words[0]!)) cut += words.shift()!.length + 1;
  return { families: [words.join(" "), ...others], cut };
}

function read(form: AuthorNames["form"], match: RegExpExecArray): AuthorNames {
  const { names, etal } = match.groups as { names: string; etal?: string };
  const { families, cut } = withoutOpeners(names);
  const from = match.index + cut;
  const tail = match[0].slice(names.length);
  const isClosed = !/[)\]]$/.test(tail) || /[([]/.test(tail);
  const end = match.index + match[0].length - (isClosed ? 0 : 1);
  const found = {
    from,
    to:
      match.index +
      names.length +
      (etal === undefined ? 0 : match[0].indexOf(etal, names.length) - names.length + etal.length),
    next: end,
    families,
    etAl: etal !== undefined,
    form,
  };
  const own = yearOf(match);
  // "Biology & Medicine 2021" is a journal: two names need a sign that the year is that of a work.
  const isYear = form !== "pair" || (own && /[(,]\s?$/.test(match[0].slice(0, own.from - match.index)));
  return own && isYear ? { ...found, year: own } : found;
}

function yearOf({ groups, indices }: RegExpExecArray): Year | undefined {
  const [from, end] = indices?.groups?.year ?? [];
  if (from === undefined || end === undefined) return undefined;
  const value = Number(groups!.year);
  const other = groups!.last;
  if (other === undefined) return { value, from, to: end };
  const last = other.length === 2 ? Math.floor(value / 100) * 100 + Number(other) : Number(other);
  if (last < value && other.length === 2) return undefined;
  return {
    value: Math.min(value, last),
    last: Math.max(value, last),
    from,
    to: indices!.groups!.last![1],
  };
}

/** Whether a capitalised word runs into what begins here: "Cancer Biology and Medicine". */
function isTail(text: string, at: number): boolean {
  const last = /(\p{Lu}\p{L}{0,30})\s$/u.exec(text.slice(Math.max(0, at - 32), at));
  return last !== null && !opener.test(last[1]!);
}

/** Where authors are named in a text, in order. What stands in a sure place is not looked at again. */
export function namedAuthors(text: string): readonly AuthorNames[] {
  let found: readonly AuthorNames[] = [];
  for (const [form, pattern] of patterns) {
    if (form === "sure" && !/et\sal|colleagues|workers|associates/.test(text)) continue;
    if (form === "pair" && !/\sand\s|&/.test(text)) continue;
    if (form === "single" && !/, who |\(\d{4}[a-z]?\)/.test(text)) continue;
    const own: AuthorNames[] = [];
    let next = 0;
    for (const match of text.matchAll(pattern)) {
      if (form === "pair" && isTail(text, match.index)) continue;
      const names = read(form, match);
      while (next < found.length && found[next]!.next <= names.from) next++;
      const before = own.at(-1);
      const isFree = before === undefined || before.next <= names.from;
      if (isFree && (found[next]?.from ?? Infinity) >= names.next) own.push(names);
    }
    found = [...found, ...own].sort((a, b) => a.from - b.from);
  }
  return found;
}
