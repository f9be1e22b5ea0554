import type { Block } from "../../model/prose";
import { wordsPattern } from "../../text/wordLists";
import affiliations from "../lists/affiliations.json";
import indices from "../lists/indices.json";
import type { Candidate, CandidateItem } from "./candidate";
import { before, isAfterEtAl } from "./candidate";
import { labelBefore, type Other } from "./labels";
import { withinMarks } from "./marks";
import { conjunction, isYear, rangeItem, readDotted, readNumbers, readSpaced } from "./numbers";
import { declaresStatistics, isBehindQuantity, isBehindValue, valuesAt } from "./values";

const bracketed = new RegExp(`\\[((?:[\\d\\s,;.\\-\\u2010-\\u2015−~]|${conjunction}){1,200})\\]`, "g");
/** A mass number in front of its element, or the size of a molecule: `[18]F`, `[60]fullerene`. */
const isotope = /^(?:[A-Z][a-z]?(?![a-z])|(?:fullerene|annulene|crown|catenane|rotaxane|ane))/;
/** A full stop for a comma, no ends of an interval: those have as many decimals. */
const slip = /^\s?\d{1,3}\.\d{2}\s?[-\u2010-\u2015−]\s?\d{2,3}\s?$/;
const statistics = /\d\.\d+\s?$/;
/** An affiliation, which opens with its number: `[1] Department of Oncology`. */
const institution = "Universit\\p{L}{1,5}|Institut\\p{L}{0,3}";
const affiliation = new RegExp(
  `^\\s?(?:${wordsPattern(affiliations.parts)}|${institution})\\s(?:of|for|de|di|für)\\b|^\\s?\\p{Lu}[^.[]{0,60}\\b(?:${institution}|${wordsPattern(affiliations.institutions)})\\b`,
  "u",
);

/** `[3]–[5]`, the range of the IEEE. */
const spread = /^\[(\d{1,3})\]\s?[\u2010-\u2015−-]{1,2}\s?\[(\d{1,3})\]/d;

function spreadItem(range: RegExpExecArray, at: number): readonly CandidateItem[] | undefined {
  const [from] = range.indices![1]!;
  const [, to] = range.indices![2]!;
  const item = rangeItem(at + from, at + to, Number(range[1]), Number(range[2]));
  return item && [item];
}

/** In Chinese and Japanese, a bracket that is not closed before the text goes on: `Jacquin[36等人`. */
const unclosed =
  /\[(\d{1,3}(?:[,\-\u2010-\u2015−]\d{1,3}){0,10})(?=\s?[,;。]?\p{Lo}|。)(?=[^[\]]{0,400}(?:\[|$))/gu;

function unclosedCandidates(text: string): readonly Candidate[] {
  return [...text.matchAll(unclosed)].flatMap(({ 0: all, index: from }) => {
    const to = from + all.length;
    const items = readNumbers(text, from + 1, to);
    return items ? [{ style: "bracket", from, to, items, doubt: "form" }] : [];
  });
}

/** Numbers in square brackets, in a text whose brackets are those of ASCII. */
export function bracketCandidates(block: Block): readonly Candidate[] {
  const { text } = block;
  const found: Candidate[] = [];
  const isOfStatistics = declaresStatistics(text);
  const isInWikilink = withinMarks(block, ["wikilink"]);
  const isInSuperscript = withinMarks(block, ["superscript"]);
  for (const match of text.matchAll(bracketed)) {
    const from = match.index;
    if (from < (found.at(-1)?.to ?? 0)) continue;
    const own = from + match[0].length;
    const range = spread.exec(text.slice(from));
    const to = range ? from + range[0].length : own;
    const plain = range ? spreadItem(range, from) : readNumbers(text, from + 1, to - 1);
    const spaced = plain ? undefined : readSpaced(text, from + 1, to - 1);
    const items = plain ?? spaced ?? readDotted(text, from + 1, to - 1);
    if (!items || isYear(items) || isInWikilink(from, to)) continue;
    const ahead = before(text, from);
    const behind = text.slice(to);
    const isSuperscript = isInSuperscript(from, to);
    const index = isSuperscript || isBehindQuantity(text, from) ? undefined : indexAt(text, from);
    const other = [labelBefore(text, from), valuesAt(text, from, to, items)];
    if (index === "sure" || other.includes("sure") || isotope.test(behind)) continue;
    if (statistics.test(ahead) && /[-–]/.test(match[1]!)) continue;
    if (/(?:^|[.;,])\s*$/.test(ahead) && affiliation.test(behind)) continue;
    // With a full stop between them, numbers may be a decimal fraction or a section.
    const isDoubtful = other.includes("perhaps") || (!plain && !spaced && !slip.test(match[1]!));
    const doubt = isDoubtful ? "meaning" : index ? "index" : plain ? undefined : "form";
    const isValue = isBehindValue(text, from);
    if (isValue && isOfStatistics) continue;
    const isCell = block.kind === "tableCell" && behind.trim() === "" && !/\p{L}/u.test(text);
    const behindValue = !isValue ? undefined : isCell ? "cell" : "text";
    const isTight = /[\p{L}\p{N}]$/u.test(ahead);
    const isNamed = isAfterEtAl(text, from);
    found.push({
      style: "bracket",
      from,
      to,
      items,
      isNamed,
      isTight,
      ...(doubt && { doubt }),
      ...(behindValue && { behindValue }),
    });
  }
  return [...found, ...unclosedCandidates(text)].sort((a, b) => a.from - b.from);
}

/** `x[12]`: an index of something with a short name, which the short words of a sentence are not. */
const short = new RegExp(
  `(?:^|[^\\p{L}\\p{N}'’)\\]])(?!${wordsPattern(indices.notShort)}$)(?:[\\p{Script=Latin}\\p{Script=Greek}]|[a-z]{2}|[A-Za-z0-9_]{0,40}_[A-Za-z0-9_]{0,40}|[a-z]\\w{1,30}[.$][a-z]\\w{1,30})$`,
  "u",
);
/** What programs call their arrays. */
const arrays = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${wordsPattern(indices.arrays)}|df\\d?)$`, "u");

/** Whether a bracket at an offset is an index: `x[1]`, `df[2]`, `m[1][2]`, `my_list[3]`; behind a word of the language, too, perhaps. */
function indexAt(text: string, at: number): Other {
  const ahead = before(text, at, 48).replace(/(?:\[\d{1,4}\]){1,4}$/, "");
  return short.test(ahead) ? "sure" : arrays.test(ahead) ? "perhaps" : undefined;
}
