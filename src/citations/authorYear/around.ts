import { wordsPattern } from "../../text/wordLists";
import { place } from "../find/located";
import around from "../lists/aroundAuthors.json";
import leads from "../lists/leads.json";

const joint = "(?:(?:and|&|or|und|as well as)\\s)?";
const lead = `(?:${wordsPattern(around.before)}|${wordsPattern(leads)})[,:]?`;
/** Marks that part the members of a group, and what may lead to one of them. */
const between = new RegExp(`^[\\s,;]*${joint}(?:${lead}\\s*){0,3}$`, "iu");
/** A place in the work, and what else may follow the last member. */
const behind = new RegExp(
  `^(?:[,:]?\\s?(?:${place}|pp?\\.\\s?\\d[\\d\\s,–-]{0,20}|\\d[\\d–-]{0,12}))?[\\s,;]*(?:${wordsPattern(around.behind)})?[\\s,;.]*$`,
  "iu",
);
const opening = new RegExp(`^[\\s,;]*${joint}(?:${lead}\\s+){0,3}`, "iu");

/** Whether a text between the names and years of a group, or before the first, says nothing but that works follow. */
export const leadsOn = (text: string): boolean => between.test(text) || behind.test(text);

/** Whether a text behind the last year of a group gives a place in the work at most. */
export const endsGroup = (text: string): boolean => behind.test(text);

/** How much of a text before names leads to them. */
export const leadLength = (text: string): number => opening.exec(text)?.[0].length ?? 0;
