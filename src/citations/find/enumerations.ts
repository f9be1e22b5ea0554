import { wordsPattern } from "../../text/wordLists";
import openers from "../lists/enumerationOpeners.json";
import { enumerationLength } from "../weights";
import { before, numbersOf, type Candidate } from "./candidate";
import { verb } from "./verbs";

/** What an enumeration begins behind: nothing, a colon, or a verb or other word that leads to what is counted. */
const opening = new RegExp(`(?:^|[:：(（—–]|\\b${wordsPattern(openers)})\\s*$`, "i");
/** What the next number stands behind; where the first stands at such a place, the end of a sentence, too. */
const goingOn = /(?:[,;，；、]|\b(?:and|or|then|as\swell\sas))\s*$/i;
const stop = /[.:。：]\s*$/;
/** The words of a member; other citations, "and" and "or" are none. */
const content = /^[.):]?\s*(?!(?:and|or|und|et)\b|to\s?[[(])[\p{L}"“‘*]/u;

/** `[1] shows that`: the number stands for the authors. */
const says = new RegExp(`^\\s(?:have\\s|has\\s)?${verb.source}`);

/**
 * Numbers that count the parts of a sentence or a paragraph, `(1) the dose, (2) the rate`, `we ask [1] whether … and [2] how`:
 * each opens what follows instead of closing what stands before, and they begin at 1. Two are enough where the first stands
 * where enumerations begin, else it takes three. `alone`: a number is one by itself, too, where it opens its block, or is 1
 * and stands where enumerations begin.
 */
export function enumerators(
  text: string,
  candidates: readonly Candidate[],
  alone: boolean,
): ReadonlySet<Candidate> {
  const found = new Set<Candidate>();
  let run: Candidate[] = [];
  let isSure = false;
  const close = (): void => {
    if (run.length >= (isSure ? enumerationLength.afterOpening : enumerationLength.elsewhere))
      for (const candidate of run) found.add(candidate);
  };
  for (const candidate of candidates) {
    const [number, ...more] = numbersOf(candidate);
    const behind = text.slice(candidate.to, candidate.to + 24);
    if (number === undefined || more.length > 0 || !content.test(behind) || says.test(behind)) continue;
    const ahead = before(text, candidate.from, 16);
    const isFirst = ahead.trim() === "" && alone;
    const isOpening = isFirst || (number === 1 && opening.test(ahead));
    if (isOpening && alone) found.add(candidate);
    const isNext = number === run.length + 1 && (goingOn.test(ahead) || (isSure && stop.test(ahead)));
    if (run.length > 0 && isNext) run.push(candidate);
    else if (number === 1 || isFirst) {
      close();
      run = number === 1 ? [candidate] : [];
      isSure = isOpening;
    }
  }
  close();
  return found;
}
