import type { LinkedCitation } from "../../model/analysis";
import { isNumeric, type CitationItem } from "../../model/citation";
import type { ReferenceList } from "../../model/reference";
import { displayName } from "../../references/personNames";
import { asides } from "../../rewrite/captions";
import { nameWords } from "../../text/fold";
import { straysOf } from "../../text/order";
import type { CheckInput, Report, Rule } from "../rule";
import { misplacedEntries } from "../support/listOrder";
import { badOrder } from "../weights";

interface First {
  readonly number: number;
  /** Undefined where another part of the document cites it first. */
  readonly item: CitationItem | undefined;
}

const alphabetical = `One [5], two [1], three [2], four [3], five [4].

## References

1. Hazawa M. Uptake of exosomes. 2014.
2. Luo A. Exosomes and resistance. 2019.
3. Raposo G. Antigen-presenting vesicles. 1996.
4. Théry C. Minimal information. 2018.
5. Zhu L. Targeting of glioblastoma. 2018.
`;

const byAuthor = (...entries: readonly string[]): string =>
  `Known (Hazawa, 2014; Luo, 2019; Zhu, 2018).\n\n## References\n\n${entries.join("\n\n")}\n`;
const [hazawa, luo, zhu] = [
  "Hazawa, M. (2014). Uptake of exosomes. Journal of Exosomes, 1, 1–9.",
  "Luo, A. (2019). Exosomes and resistance. Journal of Exosomes, 2, 1–9.",
  "Zhu, L. (2018). Targeting of glioblastoma. Journal of Exosomes, 3, 1–9.",
] as const;

/**
 * References are numbered in the order in which the text first cites them. A number that a table or a caption cites
 * counts at the place of its call-out, which is hard to find in a text where the table was pasted: it is left out. Entries
 * without numbers stand in the order of their first authors.
 */
export const order: Rule = {
  code: "citation/order",
  severity: "info",
  says: "Numbers do not first appear in ascending order, or an entry of a list by author and year does not stand where the alphabet has it.",
  good: [
    { text: "One [1], two [2, 3], one again [1], four [4].", reported: [] },
    {
      text: "One [1].\n\n![Markers of exosomes [3, 4].](markers.png)\n\nTwo [2], three [3], four [4].",
      reported: [],
    },
    { text: "One [1], two [4, 3, 2], three [6-5].", reported: [] },
    { text: alphabetical, reported: [] },
    { text: "One [7], two [8, 10], another [3], four [11].", reported: [] },
    { text: "一[1]，二[2]，三[3]，四[4]，五[1。另[1]见[5]。", reported: [] },
    { text: byAuthor(hazawa, luo, zhu), reported: [] },
    { text: "One [1].\n\nTable 1 Markers of exosomes [4].\n\nTwo [2], three [3], five [5].", reported: [] },
  ],
  bad: [
    { text: "One [1], two [2], five [5], three [3], four [4].", reported: ["5"] },
    { text: "One [1], three [3], four [4], two [2], five [5].", reported: ["2"] },
    { text: byAuthor(zhu, hazawa, luo), reported: [zhu] },
  ],
  check: (input) => [...misplacedEntries(input), ...misplacedNumbers(input)],
};

function misplacedNumbers(input: CheckInput): readonly Report[] {
  if (isAlphabetical(input.references)) return [];
  const printed = inPrint(input);
  if (isExcerpt(printed, input.references)) return [];
  const firsts = firstAppearances(printed, input.references);
  const strays = straysOf(
    firsts.map(({ number }) => number),
    (a, b) => a - b,
  );
  const few = input.references.references.length > 0 ? badOrder.fewStrays : 0;
  if (strays.size > Math.max(few, firsts.length * badOrder.strayShare)) return [];
  const reported = new Set<CitationItem>();
  const highestUpTo = running(firsts, Math.max, -Infinity);
  const lowestFrom = running([...firsts].reverse(), Math.min, Infinity).reverse();
  return firsts.flatMap(({ number, item }, at) => {
    if (!strays.has(at) || item === undefined || reported.has(item)) return [];
    reported.add(item);
    const message =
      highestUpTo[at]! > number
        ? `${number} is first cited after ${highestUpTo[at]!}.`
        : `${number} is first cited before ${lowestFrom[at]!}.`;
    return [
      { start: item.start, end: item.end, message: `${message} ${cure}`, suggestions: [], related: [] },
    ];
  });
}

/** Whether a list is in the order of its authors, so that its numbers cannot follow the text. */
function isAlphabetical({ references }: ReferenceList): boolean {
  const names = references.flatMap(({ csl: { author: [first] = [] } }) =>
    first ? nameWords(displayName(first)).join(" ") : [],
  );
  return (
    names.length >= badOrder.fewestAuthors &&
    names.every((name, at) => at === 0 || name.localeCompare(names[at - 1]!) >= 0)
  );
}

/** Without a list, a text that lacks some of its numbers is part of another, whose order nobody can know here. */
function isExcerpt(printed: readonly Printed[], { references }: ReferenceList): boolean {
  if (references.length > 0) return false;
  const numbers = new Set(
    printed
      .map(({ citation }) => citation)
      .filter(isNumeric)
      .flatMap(({ targets }) => targets.map(Number)),
  );
  const highest = [...numbers].reduce((most, number) => Math.max(most, number), 0);
  return numbers.size < highest * badOrder.whole;
}

const cure = "References are numbered by first appearance; renumbering puts text and list in order together.";

interface Printed {
  readonly citation: LinkedCitation;
  readonly isOwn: boolean;
  /** It stands in a table or a caption, or is cut. */
  readonly isLeftOut: boolean;
}

/** All citations of a document and its parts, in the order in which they are printed. */
function inPrint({ prose, citations, parts }: CheckInput): readonly Printed[] {
  const own = { at: undefined, prose, citations };
  return [...parts, own]
    .flatMap(({ at, prose, citations }) => {
      const asideOf = asides(prose);
      return citations.map((citation) => ({
        citation,
        isOwn: at === undefined,
        isLeftOut: asideOf(citation) !== undefined || isCut(citation),
        at: at ?? citation.start,
      }));
    })
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
}

/** The first citation of each number of the list in the running text; the order inside a group is another rule's matter. */
function firstAppearances(printed: readonly Printed[], { references }: ReferenceList): readonly First[] {
  const seen = new Set(printed.flatMap(({ citation, isLeftOut }) => (isLeftOut ? citation.targets : [])));
  const known = ({ resolved }: LinkedCitation, target: string): boolean =>
    references.length === 0 || resolved.has(target);
  return printed.flatMap(({ citation, isOwn }) =>
    !isNumeric(citation)
      ? []
      : citation.items
          .flatMap((item) =>
            item.targets.flatMap((target) => {
              if (seen.has(target) || !known(citation, target)) return [];
              seen.add(target);
              return [{ number: Number(target), item: isOwn ? item : undefined }];
            }),
          )
          .sort((a, b) => a.number - b.number),
  );
}

/** Whether the closing bracket is lost, and perhaps digits with it: `[1。` may have been `[16]`. */
const isCut = ({ style, text }: LinkedCitation): boolean => style === "bracket" && /\d$/.test(text);

/** Of each place the most or the least of the numbers up to it. */
function running(
  firsts: readonly First[],
  better: (a: number, b: number) => number,
  worst: number,
): number[] {
  let best = worst;
  return firsts.map(({ number }) => (best = better(best, number)));
}
