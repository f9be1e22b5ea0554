import type { Block } from "../../model/prose";
import { wordsPattern } from "../../text/wordLists";
import leads from "../lists/leads.json";
import locators from "../lists/locators.json";
import type { Candidate, CandidateItem } from "./candidate";
import { withinMarks } from "./marks";
import { isYear, readNumbers } from "./numbers";

/** A bracket without another in it. */
const bracketed = /\[([^[\]]{2,160})\]/g;
/** Words that lead to a citation, before its number. */
const lead = new RegExp(
  `^\\s?(?:(?:(?:but|for (?:an? )?reviews?),? )?see(?:,? (?:also|e\\.g\\.|for example|for instance))?|${wordsPattern(leads)}),?\\s+`,
  "i",
);
/** What a place in a work is called: the terms of CSL, and those of mathematics. */
const term = `(?:suppl?(?:ementary|emental)?\\.?\\s)?${wordsPattern(locators.ofNumbers)}\\.?\\s?|[§¶]{1,2}\\s?`;
const number = /\(?S?[1-9][\d.]{0,9}[a-z]{0,2}\)?/;
const numbers = `${number.source}(?:(?:\\s?[-\\u2010-\\u2015−,&]\\s?|,?\\sand\\s)${number.source}){0,6}`;
/** The source of an expression for a place in a work: `p. 3`, `Figs. 2 and 3`. */
export const place = `(?:${term})(?:${numbers}|[IVXLC]{1,6}|[A-Z](?:\\.\\d{1,3})*)`;
/** The whole list of a work: "and references therein". */
const therein = /(?:and\s)?(?:the\s)?(?:references|refs?\.?|citations)\s(?:(?:cited|given)\s)?therein/;
/** The numbers of one member, and the place in the work, or "and others": `4, 7, p. 12`, `36等`. */
const member = new RegExp(
  `^(\\s*)(\\d[\\d\\s,\\-\\u2010-\\u2015−and&]{0,60}?)(?:(?:,\\s*|\\s+)(${therein.source}|${place}(?:(?:,\\s|,?\\sand\\s|\\s?&\\s?)${place}){0,3})|(等))?\\s*$`,
  "iu",
);

/**
 * Numbers in square brackets with words: a place in the work (`[4, p. 3]`, `[2; 12, Fig. 2]`) or what leads to it
 * (`[see 4]`). A document has to cite by number otherwise for them to count.
 */
export function locatedCandidates(block: Block): readonly Candidate[] {
  const isInWikilink = withinMarks(block, ["wikilink"]);
  return [...block.text.matchAll(bracketed)].flatMap((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const start = from + 1 + (lead.exec(match[1]!)?.[0].length ?? 0);
    const items = readMembers(block.text, start, to - 1);
    const isMore = start > from + 1 || items?.some(({ locator }) => locator !== undefined) === true;
    if (!isMore || !items || isYear(items) || isInWikilink(from, to)) return [];
    return [{ style: "bracket", from, to, items }];
  });
}

/** The members between two offsets, which `;` parts; the place belongs to the number right before it. */
function readMembers(text: string, start: number, end: number): readonly CandidateItem[] | undefined {
  const items: CandidateItem[] = [];
  let at = start;
  for (const part of text.slice(start, end).split(";")) {
    const [, space = "", numbers, place, others] = member.exec(part) ?? [];
    const locator = place ?? others;
    if (numbers === undefined) return undefined;
    const from = at + space.length;
    const own = readNumbers(text, from, from + numbers.length);
    if (!own) return undefined;
    const last = own.at(-1)!;
    items.push(...own.slice(0, -1), locator === undefined ? last : { ...last, locator });
    at += part.length + 1;
  }
  return items;
}
