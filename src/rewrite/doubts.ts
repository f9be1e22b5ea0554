import type { Analysis, LinkedCitation, Part } from "../model/analysis";
import { isNumeric } from "../model/citation";
import type { Span } from "../model/span";
import { quoted } from "../text/quote";
import { refuse, type Refusal } from "./rewrite";
import { unreadNumbers, type Sought } from "./unread";

/**
 * Why the numbers of a document had better be left alone, where what was read of it may not be all, or not right: numbers
 * that would not change with the others, digits of words that may be none. `also`: what is sought besides in
 * the notation that the citations are to have.
 */
export function doubtsAbout(analysis: Analysis, also: Sought = {}): Refusal | undefined {
  const elsewhere = citingByNumber(analysis.parts);
  if (elsewhere.length > 0) {
    const names = quoted(elsewhere.map(({ path }) => path).join(", "));
    return refuse(`${names} cites by the numbers of this list, too, and would be left behind.`);
  }
  const cited = analysis.citations.filter(isNumeric);
  const glued = doubtfullyGlued(cited);
  if (glued.length > 0)
    return refuse(
      "Digits at the end of words read like citations, but the document mostly cites otherwise: see to these first.",
      glued,
    );
  const last = analysis.references.references.reduce((most, { number = 0 }) => Math.max(most, number), 0);
  const own: Sought = {
    bracket: cited.some(({ style }) => style === "bracket"),
    parenthesis: cited.some(({ style }) => style === "parenthesis"),
    superscript: cited.some(({ style }) => style === "superscript"),
    glued: cited.some(({ style }) => style === "glued"),
  };
  const stale = unreadNumbers(analysis, own, last);
  if (stale.length > 0)
    return refuse("Numbers that are not read as citations may be some: see to these first.", stale);
  const alike = unreadNumbers(analysis, also, last || analysis.references.references.length);
  return alike.length > 0
    ? refuse("Numbers that are no citations would look as if they were: see to these first.", alike)
    : undefined;
}

/** The other files of a document that cite by number: they would be left behind where its numbers change. */
export const citingByNumber = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ citations }) => citations.some(isNumeric));

/** Glued numbers count in a document that glues throughout: others are at most a tenth as many. Those of named authors are sure. */
function doubtfullyGlued(cited: readonly LinkedCitation[]): readonly Span[] {
  const glued = cited.filter(({ style, authors }) => style === "glued" && authors === undefined);
  const others = cited.filter(({ style }) => style !== "glued");
  return glued.length > 0 && others.length * 10 > glued.length ? glued : [];
}
