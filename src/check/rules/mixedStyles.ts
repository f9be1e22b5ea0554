import type { LinkedCitation } from "../../model/analysis";
import type { CitationStyle } from "../../model/citation";
import type { Prose } from "../../model/prose";
import { groupBy } from "../../text/groupBy";
import type { Report, Rule } from "../rule";

const names: Readonly<Record<CitationStyle, string>> = {
  key: "by key",
  bracket: "by number in brackets",
  parenthesis: "by number in parentheses",
  superscript: "by raised number",
  glued: "by number at the end of a word",
  author: "by author",
};
const shown = 10;
/** So far from a citation the brackets around it are looked for, in UTF-16 code units. */
const reach = 300;

/**
 * One finding for each style beside the usual one, at its first citation. Named authors are part of any style. A raised
 * or bare number beside another style is more often a charge, an exponent or `H3K36me^3^`: it counts only where the list
 * in force has its entry.
 */
export const mixedStyles: Rule = {
  code: "citation/mixed-styles",
  severity: "info",
  says: "The document cites in two styles.",
  good: [
    { text: "Known for long [1] and well [2]. Hazawa et al. (2014) agree [3].", reported: [] },
    { text: "Known for long.^1^ And well.<sup>2</sup> Others agree.³", reported: [] },
    {
      text: "Known for long (1). And well (2). Others agree (3), too (as reviewed in [4], [5]).",
      reported: [],
    },
    { text: "Known for long [@a], and well [@b]. So are H3K36me^3^ marks, and H3K4me^3^.", reported: [] },
  ],
  bad: [
    { text: "Known for long [1] and well [2]. Others agree [@hazawa2014].", reported: ["[@hazawa2014]"] },
  ],
  check: ({ citations, prose }) => {
    const counted = citations.filter(({ style, bare }) => style !== "author" && bare !== true);
    const styles = groupBy(counted, ({ style }) => style);
    const [usual, ...others] = [...styles.values()].sort((a, b) => b.length - a.length);
    return others
      .map((citations) => citations.filter((citation) => !isNested(citation, usual![0]!.style, prose)))
      .filter((citations) => citations.length > 0 && areSure(citations))
      .map((citations) => report(usual!, citations));
  },
};

const brackets: ReadonlyMap<CitationStyle, readonly [open: string, close: string]> = new Map([
  ["bracket", ["[", "]"]],
  ["parenthesis", ["(", ")"]],
]);

/** The end of brackets, behind others that are whole. */
const closing = /^(?:[^()[\]]|\[[^()[\]]{0,80}\]|\([^()[\]]{0,80}\)){0,300}[)\]]/;

/** `(as reviewed in [9])`, where the document cites by `(9)`: brackets in brackets are of the other kind. */
function isNested(
  { style, block, from, to }: LinkedCitation,
  usual: CitationStyle,
  { blocks }: Prose,
): boolean {
  const around = brackets.get(usual);
  if (around === undefined || !brackets.has(style)) return false;
  const { text } = blocks[block]!;
  const ahead = text.slice(Math.max(0, from - reach), from);
  const behind = text.slice(to, to + reach);
  return ahead.lastIndexOf(around[0]) > ahead.lastIndexOf(around[1]) && closing.test(behind);
}

const areSure = (citations: readonly LinkedCitation[]): boolean =>
  citations.every(({ style, resolved }) => style === "bracket" || style === "key" || resolved.size > 0);

function report(usual: readonly LinkedCitation[], others: readonly LinkedCitation[]): Report {
  const [first, ...rest] = others;
  const here = others.length > 1 ? `, ${others.length} like this one` : "";
  return {
    start: first!.start,
    end: first!.end,
    message: `This cites ${names[first!.style]}; the document does so ${names[usual[0]!.style]} (${usual.length} citations${here}).`,
    suggestions: [],
    related: rest
      .slice(0, shown)
      .map(({ start, end }) => ({ start, end, file: undefined, message: `Also ${names[first!.style]}.` })),
  };
}
