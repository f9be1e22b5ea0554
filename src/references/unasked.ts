import type { Block, Prose } from "../model/prose";
import type { Span } from "../model/span";

const vesicles = /\bexosom|\bextracellular[\s-]vesicle/i;
/** In capitals alone, for eV is the electron volt. */
const abbreviated = /\bEVs?\b/;
const bracket = /(?<![\]!])\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,20}\](?![(:[])/;
const raised = /\p{L}[.,;)\]]?[⁰¹²³⁴⁵⁶⁷⁸⁹]/u;
const afterAuthors = /\bet al\.?,?\s?(?:\(\d{1,3}\)|\d{1,3}\b(?![.,]?\d))/;
const glued = /(?:\p{Ll}{3}|[)”"])[.,;]?\d{1,3}(?:[,–-]\d{1,3}){0,10}(?=[.,;:)]?(?:\s|$))/gu;
/** One glued number may be a name; so many are a habit. */
const habit = 5;

/**
 * Whether the review's list may be in force though nobody asked for it: the document cites by number and speaks of
 * exosomes or EVs. A cheap test of the running text outside `but`, the document's own reference section.
 */
export function wantsReview(prose: Prose, but: Span | undefined): boolean {
  const blocks = prose.blocks.filter(
    ({ start }) => but === undefined || start < but.start || start >= but.end,
  );
  const speaks = blocks.some(({ text }) => vesicles.test(text) || abbreviated.test(text));
  return speaks && citesByNumber(blocks);
}

function citesByNumber(blocks: readonly Block[]): boolean {
  let gluedNumbers = 0;
  for (const block of blocks) {
    const { text } = block;
    if (bracket.test(text) || raised.test(text) || afterAuthors.test(text) || hasSuperscript(block))
      return true;
    gluedNumbers += text.match(glued)?.length ?? 0;
  }
  return gluedNumbers >= habit;
}

/** Raised digits behind a word or a mark; those before a letter are isotopes, those behind a digit exponents. */
function hasSuperscript({ text, marks }: Block): boolean {
  return marks.some(
    ({ kind, start, end }) =>
      kind === "superscript" &&
      /^\s?\d{1,3}(?:[,–-]\s?\d{1,3}){0,20}\s?$/.test(text.slice(start, end)) &&
      /(?:\p{L}{3}|[.,;)\]”"])$/u.test(text.slice(Math.max(0, start - 3), start)) &&
      !/^\p{L}/u.test(text.slice(end)),
  );
}
