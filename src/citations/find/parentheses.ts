import type { Block } from "../../model/prose";
import { wordsPattern } from "../../text/wordLists";
import counts from "../lists/counts.json";
import type { Candidate } from "./candidate";
import { before, isAfterEtAl } from "./candidate";
import { labelBefore } from "./labels";
import { withinMarks } from "./marks";
import { isYear, readNumbers, readSpaced } from "./numbers";
import { valuesAt } from "./values";

const parenthesised = /\(([\d\s,;.\-\u2010-\u2015−]{1,120})\)/g;
/** `p = (1)`, `2(b)(4)`. */
const never = /(?:[=<>±]\s?|\([a-z]{1,3}\))$/i;
/** A value with another, `34 (12)`, and things that are counted: often something else, but a document may cite there. */
const often = new RegExp(
  `(?:\\b${wordsPattern(counts.things)}\\b\\.?[\\s:]{0,3}|(?:^|[^\\p{L}\\p{N}])[\\d.,]{1,12}\\s?)$`,
  "iu",
);
/** Numbers that are no amount: years, numbers of a catalogue or of a stock. */
const name = new RegExp(
  `(?:\\b(?:in|since|of|by|from|until|and|to)\\s(?:19|20)\\d\\d|\\b${wordsPattern(counts.catalogue)}\\b[.:#\\s]{0,3}[\\w-]{0,20}\\d|(?:^|[^\\p{N}.,])0\\d{2,12})\\s?$`,
  "iu",
);
/** The number of an issue, `33(3):967`. */
const issue = /^\s?:\s?[\de]/;

/** Numbers in round brackets, in a text whose brackets are those of ASCII; a document has to cite so throughout. */
export function parenthesisCandidates(block: Block): readonly Candidate[] {
  const { text } = block;
  const found: Candidate[] = [];
  const isInWikilink = withinMarks(block, ["wikilink"]);
  for (const match of text.matchAll(parenthesised)) {
    const from = match.index;
    const to = from + match[0].length;
    const plain = readNumbers(text, from + 1, to - 1);
    const items = plain ?? readSpaced(text, from + 1, to - 1);
    if (!items || isYear(items) || isInWikilink(from, to)) continue;
    const ahead = before(text, from, 48);
    const isNamed = isAfterEtAl(text, from);
    const other = [labelBefore(text, from), valuesAt(text, from, to, items)];
    const isAmount = often.test(ahead) && !name.test(ahead);
    const isOther = other.includes("sure") || never.test(ahead) || (isAmount && block.kind === "tableCell");
    if (isOther && !isNamed) continue;
    const behind = text.slice(to, to + 4);
    if (/^[\p{L}\d]/u.test(behind) || issue.test(behind)) continue;
    const doubt =
      !isNamed && (isAmount || other.includes("perhaps"))
        ? "meaning"
        : plain && !name.test(ahead)
          ? undefined
          : "form";
    found.push({ style: "parenthesis", from, to, items, isNamed, ...(doubt && { doubt }) });
  }
  return found;
}
