import type { CslItem, Reference } from "../../model/reference";
import { readAuthors } from "../../references/read/numbered/authors";
import { takeIdentifiers } from "../../references/read/numbered/identifiers";
import undated from "../../references/lists/undated.json";
import { withoutEnd } from "../../text/trim";
import { wordsPattern } from "../../text/wordLists";
import numberedTitles from "../lists/numberedTitles.json";
import placeholders from "../lists/placeholders.json";
import { wholeEntries } from "../weights";
import type { Gaps, Part } from "./wholeEntry";

interface Entry {
  readonly csl: CslItem;
  /** Its text without identifiers and addresses. */
  readonly text: string;
  /** It ends in a volume. */
  readonly isCut: boolean;
  /** Between its authors and its numbers stands one name, where others have two. */
  readonly isNameless: boolean;
}

const dated = "(?:1[89]|20)\\d\\d[a-z]?(?:\\s[\\p{L}\\d-]{1,9}){0,2};\\s?\\d{1,4}";
/** An issue is no year, with which a title may end. */
const issue = "\\s?\\((?!(?:1[89]|20)\\d\\d\\))[\\p{L}\\d\\s./–-]{1,20}\\)";
const pages = "\\s?[:,]\\s?[\\w–-]{1,20}";

/** `2019;11(9)`, `10(2)`. */
const surelyVolume = new RegExp(`(?:${dated}(?:${issue})?|\\p{L}[.,]{0,2}\\s\\d{1,3}${issue})$`, "u");
/** `Cancers 13`, `eLife, 10`: the numbers of titles look alike. */
const maybeVolume = /\p{L}[.,]{0,2}\s\d{1,3}$/u;
const noVolume = new RegExp(`\\b${wordsPattern(numberedTitles)}\\s\\d{1,4}$`, "iu");
/** What parts authors from the name behind them, a year included. */
const before = /^[\s.,:;]{0,4}(?:\(?(?:1[89]|20)\d\d[a-z]?\)?(?![\d;]))?[\s.,:;]{0,4}/;
/** A name without marks, and numbers of which more than one is there. */
const oneName = new RegExp(
  `^(\\p{Lu}[^.,?!“”"«»\\d]{2,200})[.,]?\\s?(?:${dated}(?:${issue})?(?:${pages})?|\\d{1,4}(?:${issue}(?:${pages})?|${pages}))$`,
  "u",
);
const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;
const noYear = new RegExp(`(?<!\\p{L})${wordsPattern(undated)}(?!\\p{L})`, "u");
/** Between marks, where the numbers of a volume stand in other entries. */
const placeholder = new RegExp(
  `[.,;:([\\]]\\s{0,2}(${wordsPattern(placeholders.states)}|[a-z]?0{2,8}[-–][a-z]?0{2,8}|xx{1,3}[-–]xx{1,3})(?=\\s{0,2}(?:[.,;:)\\]]|$))`,
  "iu",
);

/** What an entry of a paper in a journal has, by what the reader found in it and by what it would have found. */
const has: Readonly<Record<Exclude<Part, "publisher" | "container">, (entry: Entry) => boolean>> = {
  author: ({ csl, text }) => csl.author !== undefined || !isSentence(text.split(/[.?!]\s/, 1)[0]!),
  title: ({ isNameless }) => !isNameless,
  year: ({ text }) => year.test(text) || noYear.test(text),
  pages: ({ csl, isCut }) => csl.page !== undefined || !isCut,
};

/** Words in small letters that no names have. */
const isSentence = (text: string): boolean =>
  (text.match(/(?<=\s)\p{Ll}{4,}/gu)?.length ?? 0) >= wholeEntries.wordsOfTitle && !text.includes(",");

/**
 * The gaps of entries that are printed for people, entry by entry. Only papers are judged that have a volume, and only by parts that nearly all
 * others of the list have: a style that prints no titles has no gap there. Of title and journal nobody can tell which is there.
 */
export function gapsInPrint(references: readonly Reference[]): readonly Gaps[] {
  const entries = references.map(readEntry);
  const papers = entries.filter(isPaper);
  const parts = (["author", "title", "year", "pages"] as const).filter(
    (part) =>
      papers.length >= wholeEntries.fewest &&
      papers.filter(has[part]).length >= (papers.length - 1) * wholeEntries.keptInPrint,
  );
  return entries.map((entry) => ({
    lacking: isPaper(entry) ? parts.filter((part) => !has[part](entry)) : [],
    placeholders: placeholder.exec(entry.text)?.slice(1) ?? [],
  }));
}

const isPaper = ({ csl, isCut, isNameless }: Entry): boolean =>
  csl.volume !== undefined || isCut || isNameless;

function readEntry({ csl, raw = "" }: Reference): Entry {
  const text = withoutEnd(takeIdentifiers(raw).rest.replace(/\bdoi:?\s?$/i, ""), " .,;:");
  const isCut =
    surelyVolume.test(text) ||
    (csl.author?.[0]?.family !== undefined &&
      csl["container-title"] !== undefined &&
      maybeVolume.test(text) &&
      !noVolume.test(text));
  const isWhole = csl.title !== undefined && csl["container-title"] !== undefined;
  return { csl, text, isCut, isNameless: !isWhole && hasOneName(text, raw) };
}

function hasOneName(text: string, raw: string): boolean {
  const { authors, end } = readAuthors(text);
  const [, name] = oneName.exec(text.slice(end).replace(before, "")) ?? [];
  // Where an address was taken out, two names stand side by side.
  return authors.length > 0 && name !== undefined && raw.includes(name);
}
