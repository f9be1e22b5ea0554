import type { LinkedCitation } from "../../model/analysis";
import type { CitationStyle } from "../../model/citation";
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
    { text: "Known for long [@a], and well [@b]. So are H3K36me^3^ marks, and H3K4me^3^.", reported: [] },
  ],
  bad: [
    { text: "Known for long [1] and well [2]. Others agree [@hazawa2014].", reported: ["[@hazawa2014]"] },
  ],
  check: ({ citations }) => {
    const styles = new Map<CitationStyle, LinkedCitation[]>();
    for (const citation of citations) {
      if (citation.style === "author" || citation.bare === true) continue;
      const same = styles.get(citation.style);
      if (same === undefined) styles.set(citation.style, [citation]);
      else same.push(citation);
    }
    const [usual, ...others] = [...styles.values()].sort((a, b) => b.length - a.length);
    return others.filter(areSure).map((citations) => report(usual!, citations));
  },
};

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
