import { mayStopWithin } from "../../text/sentences";
import { wordsPattern } from "../../text/wordLists";
import otherWork from "../lists/otherWork.json";
import { attributionReach as reach } from "../weights";
import type { AuthorNames } from "./authors";
import type { Candidate } from "./candidate";
import { verb } from "./verbs";

const others = new RegExp(`\\b${wordsPattern(otherWork)}\\b`, "i");

/** Between the citation and the end of its sentence there is nothing but punctuation, on either side of it. */
function endsSentence(text: string, { from, to }: Candidate): boolean {
  if (/[.!?]["”’)]?$/.test(text.slice(from - 2, from)))
    return /^(?:\s+["“(]?[\p{Lu}\d]|\s*$)/u.test(text.slice(to, to + 4));
  return /^[)\]]?\s?(?:[.;]|$)/.test(text.slice(to, to + 4));
}

/**
 * The citation at the end of the sentence that the authors open, as in "Hazawa et al. have found that … [49]". Only where the
 * sentence says what they did, has no other citation or authors, speaks of nobody else, and one work is cited.
 */
function atSentenceEnd(
  text: string,
  names: AuthorNames,
  citation: Candidate,
  next: AuthorNames | undefined,
): boolean {
  const gap = text.slice(names.next, citation.from);
  if (citation.items.length !== 1 || citation.items[0]!.targets.length !== 1) return false;
  if (gap.length > reach.sentence || (next && next.from < citation.from) || mayStopWithin(gap)) return false;
  if (others.test(gap) || !verb.test(gap.slice(0, reach.verbBehindAuthors))) return false;
  return endsSentence(text, citation);
}

function directly(text: string, names: AuthorNames, citation: Candidate): boolean {
  const gap = text.slice(names.next, citation.from);
  const isAside = names.year !== undefined && text[names.from - 1] === "(";
  if (!(isAside ? /^\)?[\s,;]{0,2}$/ : /^[\s,]{0,2}$/).test(gap)) return false;
  if (names.form === "sure" || names.year) return true;
  if (names.form === "single") return false;
  return verb.test(text.slice(citation.to, citation.to + reach.verbBehindNumber));
}

/** Which citation each naming of authors belongs to: one that follows at once, else one at the end of the sentence. */
export function attribute(
  text: string,
  authors: readonly AuthorNames[],
  citations: readonly Candidate[],
): ReadonlyMap<AuthorNames, Candidate> {
  const found = new Map<AuthorNames, Candidate>();
  let at = 0;
  authors.forEach((names, index) => {
    while (at < citations.length && citations[at]!.from < names.next) at++;
    const citation = citations[at];
    if (!citation) return;
    const isOpening = names.form !== "pair" || names.year !== undefined;
    if (
      directly(text, names, citation) ||
      (isOpening && atSentenceEnd(text, names, citation, authors[index + 1]))
    ) {
      found.set(names, citation);
    }
  });
  return found;
}
