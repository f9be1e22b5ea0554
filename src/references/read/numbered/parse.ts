import type { CslItem } from "../../../model/reference";
import abbreviations from "../../../text/lists/abbreviations.json";
import { wordsPattern } from "../../../text/wordLists";
import { readAuthors } from "./authors";
import { takeIdentifiers } from "./identifiers";

/**
 * Reads a printed reference (Vancouver, AMA, APA, Nature and their kin) into authors, year, title, journal, volume and
 * identifiers. What cannot be told for sure is left out; `text` is without Markdown.
 */
export function parsePrinted(
  text: string,
  id: string,
): { readonly csl: CslItem; readonly authorsTruncated: boolean } {
  const { rest, ...identifiers } = takeIdentifiers(text);
  const { authors, truncated, end } = readAuthors(rest);
  const behind = rest.slice(end);
  const year = yearOf(behind);
  const body = behind.replace(
    /^[\s.,:;]*(?:\((?:1[89]|20)\d\d[^()]{0,20}\)|(?:1[89]|20)\d\d[a-z]?(?=[.,:;]))?[\s.,:;]*/,
    "",
  );
  const csl: CslItem = {
    id,
    ...parseBody(body),
    ...(authors.length > 0 && { author: authors }),
    ...(year !== undefined && { issued: { "date-parts": [[year]] } }),
    ...identifiers,
  };
  return { csl, authorsTruncated: truncated };
}

/** What stands behind the authors and the year: the title, the journal, volume and pages. */
export function parseBody(text: string): Omit<CslItem, "id"> {
  const { title, tail } = titleOf(text);
  const journal = journalOf(tail);
  return {
    type: journal === undefined ? "document" : "article-journal",
    ...(title && { title }),
    ...(journal && { "container-title": journal }),
    ...numbersOf(tail),
  };
}

/** The year in the places where styles put it; elsewhere only if the text has no other number that could be one. */
function yearOf(text: string): number | undefined {
  const placed =
    /^[\s.,:;]{0,4}\(((?:1[89]|20)\d\d)[a-z]?\b[^()]{0,20}\)/.exec(text) ??
    /^[\s.,:;]{1,4}((?:1[89]|20)\d\d)[a-z]?[.:]/.exec(text) ??
    /[\s.,(]((?:1[89]|20)\d\d)[a-z]?(?:[ ]\p{Lu}\p{Ll}{2,8}(?:[ -]\p{L}{0,8}\d{0,2}){0,2})?;/u.exec(text) ??
    /[\p{L}.)] ((?:1[89]|20)\d\d)[a-z]?, \d{1,4}(?:,| ?\()/u.exec(text) ??
    /\(((?:1[89]|20)\d\d)[a-z]?\)[\s.,;]{0,4}$/.exec(text) ??
    /\((?:\p{L}{0,12}[ .]{1,2})?((?:1[89]|20)\d\d)[a-z]?\)/u.exec(text) ??
    /[.,][ ]((?:1[89]|20)\d\d)[a-z]?[.,]?[ ]*$/.exec(text);
  if (placed) return Number(placed[1]);
  const all = new Set(
    [...text.matchAll(/(?<![\d\-–:/])\b((?:1[89]|20)\d\d)\b(?![\d\-–:/])/g)].map((match) => match[1]!),
  );
  const [only] = all;
  return all.size === 1 ? Number(only) : undefined;
}

const quoted = /^[“"‘]([^”"]{5,400})[”"’][.,]?\s*/;
/** Words whose dot ends no sentence. */
const abbreviated = new RegExp(
  `(?:\\b(?:${wordsPattern(abbreviations.inTitles)}|\\p{Lu})|\\b\\p{Lu}\\.\\p{Lu})$`,
  "u",
);

/** Elsevier's way: `Title, Journal 34 (2016) 5–9.` */
const beforeJournal = /^([^“”]{8,400}?), (\p{Lu}[\p{L}. &-]{1,80} \d{1,4} \((?:1[89]|20)\d\d\) .{0,200})$/u;
/** What kind of document it is, by the Chinese standard GB/T 7714: `[J]`, `[EB/OL]`. */
const documentType = /\s?\[(?:[A-Z]{1,2})(?:\/OL)?\]$/;

/** The title is the first sentence, or what stands in quotes. */
function titleOf(text: string): { readonly title: string; readonly tail: string } {
  const inQuotes = quoted.exec(text);
  const [, title, tail] = beforeJournal.exec(text) ?? [];
  if (title !== undefined && tail !== undefined) return { title, tail };
  if (inQuotes) return { title: inQuotes[1]!.replace(/[.,]$/, ""), tail: text.slice(inQuotes[0].length) };
  for (const mark of text.matchAll(/[.?!](?=\s|$)/g)) {
    const before = text.slice(0, mark.index);
    if (before.length < 8 || abbreviated.test(before)) continue;
    const end = mark[0] === "." ? mark.index : mark.index + 1;
    return { title: text.slice(0, end).replace(documentType, ""), tail: text.slice(mark.index + 1).trim() };
  }
  return { title: "", tail: text };
}

/** What stands between the title and the first number. */
function journalOf(tail: string): string | undefined {
  const journal = /^([\p{L}][^\d;:()[\]“”]{2,120}?)[\s.,;(]{0,4}(?=[\d;([]|$)/u.exec(tail)?.[1]?.trim();
  return journal?.replace(/[.,]?(?:,? vol)?[.,]?$/i, "");
}

const pages = "([A-Za-z]{0,4}\\d[\\w.]{0,12}(?:[-–—−][A-Za-z]{0,3}\\d\\w{0,8})?)";
/** `vol. 446, no. 4, 2014, pp. 1165–1171`; `446(4):1165-71` and `446, 1165–1171`; `446 (2014) 1165–1171`. */
const volumes: readonly RegExp[] = [
  new RegExp(
    `\\bvol\\.? (?<volume>\\d{1,4}),(?: no\\.? (?<issue>[\\w-]{1,12}),)?(?: (?:1[89]|20)\\d\\d,)? pp?\\.? ?(?<page>${pages})`,
    "i",
  ),
  new RegExp(
    `(?<![\\d.])(?!(?:1[89]|20)\\d\\d,)(?<volume>\\d{1,4})\\s?(?:\\((?<issue>[\\w\\s./-]{1,20})\\))?\\s?[:,]\\s?(?<page>${pages})`,
  ),
  new RegExp(`(?<![\\d.])(?<volume>\\d{1,4}) \\((?:1[89]|20)\\d\\d\\) (?<page>${pages})`),
];

function numbersOf(tail: string): Partial<CslItem> {
  for (const pattern of volumes) {
    const { volume, issue, page } = pattern.exec(tail)?.groups ?? {};
    if (volume === undefined) continue;
    if (/^(?:1[89]|20)\d\d$/.test(volume)) return {};
    return { volume, ...(issue && { issue }), ...(page && { page: page.replace(/[.]$/, "") }) };
  }
  return {};
}
