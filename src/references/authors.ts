import type { LinkedCitation } from "../model/analysis";
import type { NamedAuthors } from "../model/citation";
import type { Prose } from "../model/prose";
import type { Reference } from "../model/reference";
import type { Span } from "../model/span";
import { withoutEnd } from "../text/trim";
import { fitsName } from "./personNames";

/** Whether author and year rules may speak on an entry: all that a user keeps, of the bundled ones those we know. */
export const isKnown = ({ status, csl }: Reference): boolean =>
  status !== "unresolved" && (csl.author?.length ?? 0) > 0;

/** The names without the year that may follow them. */
export function nameSpan({ start, end, year }: NamedAuthors, { source }: Pick<Prose, "source">): Span {
  if (year === undefined || year.start >= end) return { start, end };
  return {
    start,
    end: start + withoutEnd(source.slice(start, year.start), " \t\r\n\u00a0\u2009\u202f(,").length,
  };
}

/** The names as a message says them: on one line, without the marks of emphasis. */
export const nameText = (authors: NamedAuthors, prose: Pick<Prose, "source">): string => {
  const { start, end } = nameSpan(authors, prose);
  return prose.source.slice(start, end).replace(/[*_]/g, "").replace(/\s+/g, " ");
};

/** "Luo et al.", which names the first author; not "Luo and colleagues", which may name the senior one. */
export const namesFirst = (name: string): boolean => /\bet\b/i.test(name);

/**
 * Whether authors as the text names them can be those of an entry. "Luo et al." wants Luo as the first author. A name
 * without "et al." ("Luo and colleagues", "Luo showed") may be that of any; of "Luo and Zhou" one must be the first, and
 * both be authors where there are but two.
 */
export function fitsAuthors(
  { families }: NamedAuthors,
  name: string,
  { csl, authorsTruncated }: Reference,
): boolean {
  const known = csl.author ?? [];
  const some = (among: typeof known): boolean =>
    families.some((family) => among.some((author) => fitsName(family, author)));
  if (namesFirst(name)) return some(known.slice(0, 1));
  if (families.length < 2) return some(known);
  if (known.length !== 2 || authorsTruncated === true) return some(known.slice(0, 1));
  return families.every((family) => known.some((author) => fitsName(family, author)));
}

/** The entries of a citation, once each, in the order of its targets; undefined where the list lacks one of them. */
export function membersOf(citation: LinkedCitation): readonly Reference[] | undefined {
  const members = new Set<Reference>();
  for (const target of citation.targets) {
    const reference = citation.resolved.get(target);
    if (reference === undefined) return undefined;
    members.add(reference);
  }
  return [...members];
}

/** Whether a citation follows the names at once: nothing between but the year and punctuation. */
export function followsAtOnce(
  { end, year }: NamedAuthors,
  citation: Span,
  { source }: Pick<Prose, "source">,
): boolean {
  const gap = source.slice(Math.max(end, year?.end ?? end), citation.start);
  return gap.length < 40 && /^(?:['’‘ʼ`´′]s)?[^\p{L}\p{N}]*$/u.test(gap.replace(/<\/?su[pb]>|&nbsp;/g, ""));
}
