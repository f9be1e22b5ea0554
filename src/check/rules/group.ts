import type { LinkedCitation } from "../../model/analysis";
import { isNumeric, type CitationItem } from "../../model/citation";
import type { Span } from "../../model/span";
import { runsOf, writeNumbers, type NumeralStyle } from "../../references/numerals";
import { numeralStyles } from "../../rewrite/numeric";
import { quoted } from "../../text/quote";
import type { Report, Rule } from "../rule";
import { uncollapsedHabit } from "../weights";

/** What is wrong with a group, at the member that is. */
interface Flaw extends Span {
  readonly message: string;
  /** A range written backwards may also be a slip in one of its numbers, so that turning it is not sure to be right. */
  readonly unsure?: boolean;
}

/** The numbers of one group: ascending, each once, ranges forwards, three or more in a row as a range. */
export const group: Rule = {
  code: "citation/group",
  severity: "info",
  says: "A group of numbers is unsorted, repeats a number, has a range backwards or leaves three in a row uncollapsed.",
  good: [
    { text: "Known for long [1, 3-5]; see also [4,5].", reported: [] },
    { text: "Known for long.^1,3–5^ Others agree.^2^", reported: [] },
  ],
  bad: [
    { text: "Known for long [5,4].", reported: ["4"] },
    { text: "Known for long [4, 4].", reported: ["4"] },
    { text: "Known for long [10-8].", reported: ["10-8"] },
    { text: "Known for long [2,4,5,6].", reported: ["4,5,6"] },
  ],
  check: (input) => {
    const groups = input.citations.filter(isNumeric);
    const loose = groups.filter((citation) => uncollapsed(citation) !== undefined).length;
    const collapses =
      loose < uncollapsedHabit || groups.some(({ items }) => items.some(({ targets }) => targets.length > 2));
    const styleOf = numeralStyles(groups, input.prose);
    return groups.flatMap((citation) => {
      const flaw = flawOf(citation, collapses);
      return flaw === undefined ? [] : [report(citation, flaw, collapses, styleOf(citation))];
    });
  },
};

function flawOf(citation: LinkedCitation, collapses: boolean): Flaw | undefined {
  const reversed = citation.items.find((item) => item.reversed);
  if (reversed) return { ...spanOf(reversed), message: "This range is written backwards.", unsure: true };
  const seen = new Set<number>();
  let largest = -Infinity;
  for (const item of citation.items) {
    const numbers = item.targets.map(Number);
    const again = numbers.filter((number) => seen.has(number));
    if (again.length > 0)
      return { ...spanOf(item), message: `${quoted(again.join(", "))} stands in this group twice.` };
    if (numbers[0]! < largest)
      return { ...spanOf(item), message: "The numbers of this group are not in ascending order." };
    for (const number of numbers) seen.add(number);
    largest = Math.max(largest, ...numbers);
  }
  const run = collapses ? uncollapsed(citation) : undefined;
  return run && { ...run, message: "Three or more numbers in a row can stand as a range." };
}

/** The first run of three or more that is written out, in whole or in part, in a group that is in order. */
function uncollapsed({ items }: LinkedCitation): Span | undefined {
  // In a range the number in the middle has no link, and a place in the work would be said of all.
  if (items.some(({ link, locator }) => link ?? locator)) return undefined;
  const numbers = items.flatMap(({ targets }) => targets.map(Number));
  if (numbers.some((number, at) => number <= (numbers[at - 1] ?? -Infinity))) return undefined;
  for (const run of runsOf(numbers)) {
    const members = items.filter(({ targets }) => run.includes(Number(targets[0])));
    if (run.length > 2 && members.length > 1) return { start: members[0]!.start, end: members.at(-1)!.end };
  }
  return undefined;
}

function report(
  citation: LinkedCitation,
  flaw: Flaw,
  collapses: boolean,
  style: NumeralStyle | undefined,
): Report {
  const { start, end, message, unsure } = flaw;
  const text = style && writeNumbers(citation.targets.map(Number), style, collapses);
  const edits = [{ start: citation.items[0]!.start, end: citation.items.at(-1)!.end, text: text ?? "" }];
  const suggestion = { title: `Write ${quoted(text ?? "")}`, edits, safe: unsure !== true };
  return { start, end, message, related: [], suggestions: text === undefined ? [] : [suggestion] };
}

const spanOf = ({ start, end }: CitationItem): Span => ({ start, end });
