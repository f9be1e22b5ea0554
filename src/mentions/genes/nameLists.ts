import { foldedWords, wordsIn } from "../../text/wordLists";
import allowlist from "../lists/allowlist.json";
import stoplist from "../lists/stoplist.json";

const allowed = foldedWords(allowlist.anyCase);
const allowedAsWritten: ReadonlySet<string> = new Set(wordsIn(allowlist.asWritten));
const stopped = foldedWords(stoplist.anyCase);
const stoppedAsWritten: ReadonlySet<string> = new Set(wordsIn(stoplist.asWritten));
const longestStopped = Math.max(...[...stopped].map((word) => word.length));

/**
 * Whether a name as written is one of the proteins that papers on vesicles are full of, or has one of them as a word: "integrin α6",
 * "flotillin-1". They count in documents that speak of vesicles.
 */
export function isOnAllowlist(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    allowedAsWritten.has(text) || allowed.has(lower) || lower.split(/[ -]/).some((word) => allowed.has(word))
  );
}

/**
 * Whether a name as written is a symbol or an alias of a gene that means something else wherever vesicles, radiation or cancer are written
 * about. It counts as a gene only with strong evidence: a definition in the document, or the words beside it.
 */
export function isOnStoplist(text: string): boolean {
  return text.length <= longestStopped && (stoppedAsWritten.has(text) || stopped.has(text.toLowerCase()));
}
