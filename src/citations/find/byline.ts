import type { Block } from "../../model/prose";
import { wordsIn } from "../../text/wordLists";
import particles from "../lists/particles.json";
import { byline } from "../weights";

/** Small words in the names of people. */
const particle: ReadonlySet<string> = new Set(wordsIn(particles.inByline));

/**
 * The names of a title page, each with the number of an affiliation; names with a number in them are those of molecules.
 * There are at least so many words, two to a person.
 */
export function isByline({ kind, text, marks }: Block, least = 1): boolean {
  if (kind === "tableCell" || text.length > byline.longest) return false;
  const plain = marks
    .filter((mark) => mark.kind === "superscript")
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  const words = (
    plain.replace(/[[(][\d,\s*]{1,12}[\])]/g, " ").match(/[\p{L}\d]{2,}|\p{Lu}(?=\.)/gu) ?? []
  ).filter((word) => !particle.has(word));
  const names = words.filter((word) => /^\p{Lu}\p{L}*$/u.test(word));
  return words.length >= least && names.length / words.length >= byline.names;
}
