import { hashOf } from "../../knowledge/lexicon/normalise";
import { Gap, type Tokens } from "../../knowledge/lexicon/tokens";
import { wordsIn, type WordList } from "../../text/wordLists";
import nouns from "../lists/headNouns.json";

type Role = keyof typeof nouns;

/** Reads what follows the name of a pathway: "signaling", "-mediated signaling pathway", "regulatory axis". */
export type HeadReader = (tokens: Tokens, from: number, end: number) => number;

/**
 * Makes a reader of head nouns. It takes the tokens, the first one behind the name and the end of the block, and gives
 * the last token of the head, or -1 where none follows.
 */
export function createHeadReader(): HeadReader {
  const roles = new Map<number, Set<Role>>();
  for (const [role, list] of Object.entries(nouns) as [Role, WordList][])
    for (const word of wordsIn(list)) {
      const { h1 } = hashOf(word);
      roles.set(h1, (roles.get(h1) ?? new Set()).add(role));
    }
  return ({ h1, gap }, from, end) => {
    const is = (token: number, role: Role): boolean =>
      token < end &&
      (token === from || gap[token] === Gap.Space || gap[token] === Gap.Hyphen) &&
      roles.get(h1[token]!)?.has(role) === true;
    let at = from;
    if (is(at, "link")) at++;
    if (is(at, "receptor")) at++;
    while (at < from + 3 && is(at, "kind")) at++;
    // A signal may be that of a PCR; its transduction is not.
    const transduced = (is(at, "signal") || is(at, "signaling")) && is(at + 1, "transduction");
    if (transduced || is(at, "signaling") || (is(at, "signal") && is(at + 1, "tail"))) {
      if (transduced) at++;
      return is(at + 1, "tail") ? at + 1 : at;
    }
    if (!is(at, "head")) return -1;
    // "RAS pathway signaling" names the pathway in two words.
    return is(at + 1, "signaling") ? at + 1 : at;
  };
}
