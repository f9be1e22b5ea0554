import type { CslItem, Reference, ReferenceList } from "../model/reference";
import { normaliseDoi } from "./identifiers";
import { nameWords, yearOf } from "./names";

export interface Duplicate {
  readonly earlier: Reference;
  readonly later: Reference;
  readonly why: "DOI" | "PMID" | "title";
}

/** Titles shorter than this, in letters, are headings that many works have: "Editorial", "Introduction". */
const shortestTitle = 20;
/** Of one author's works of one year, how many are compared with each other. */
const fewWorks = 30;
/** Words that make another publication of the same title. */
const another =
  /^(?:addendum|comment|commentary|correction|corrigendum|erratum|letter|reply|response|retraction)$/;

/**
 * Entries that are one work: the same DOI or PMID, the same title, or nearly the same title by the same first author in
 * the same year. One pass over the list; every later entry is named once, with the first that it repeats.
 */
export function duplicatesOf({ references }: ReferenceList): readonly Duplicate[] {
  const first = new Map<string, Reference>();
  const works = new Map<string, Reference[]>();
  const words = new Map<Reference, readonly string[]>();
  const found: Duplicate[] = [];
  for (const later of references) {
    const { csl } = later;
    words.set(later, nameWords((csl.title ?? "").replace(/<[^<>]{0,40}>/g, "")));
    const duplicate = byIdentifier(later, first) ?? byTitle(later, works, words);
    if (duplicate) found.push(duplicate);
  }
  return found;
}

function byIdentifier(later: Reference, first: Map<string, Reference>): Duplicate | undefined {
  const ids = [
    ["DOI", doiOf(later.csl)],
    ["PMID", later.csl.PMID],
  ] as const;
  let duplicate: Duplicate | undefined;
  for (const [why, id] of ids) {
    if (!id) continue;
    const earlier = first.get(`${why} ${id}`);
    if (earlier === undefined) first.set(`${why} ${id}`, later);
    else duplicate ??= { earlier, later, why };
  }
  return duplicate;
}

function byTitle(
  later: Reference,
  works: Map<string, Reference[]>,
  words: ReadonlyMap<Reference, readonly string[]>,
): Duplicate | undefined {
  const author = nameWords(later.csl.author?.[0]?.family ?? later.csl.author?.[0]?.literal ?? "").join("");
  const title = words.get(later)!;
  if (title.join("").length < shortestTitle) return undefined;
  const buckets = [`${author} ${yearOf(later.csl) ?? ""}`, `title ${title.join("")}`];
  let duplicate: Duplicate | undefined;
  for (const bucket of buckets) {
    const others = works.get(bucket) ?? [];
    works.set(bucket, others);
    const earlier = others.find((other) => canBeOne(later, other) && nearlyOne(title, words.get(other)!));
    if (earlier !== undefined) duplicate ??= { earlier, later, why: "title" };
    if (others.length < fewWorks) others.push(later);
  }
  return duplicate;
}

/**
 * Two works with a DOI or PMID of their own each are two, whatever their titles: a preprint and its paper. So are pages
 * and data sets at two addresses.
 */
function canBeOne({ csl: a }: Reference, { csl: b }: Reference): boolean {
  const differ = (one?: string, other?: string): boolean =>
    one !== undefined && other !== undefined && one !== other;
  const authors = [a, b].map(({ author }) =>
    nameWords(author?.[0]?.family ?? author?.[0]?.literal ?? "").join(""),
  );
  return (
    !differ(doiOf(a), doiOf(b)) &&
    !(differ(a.URL, b.URL) && [a, b].some(({ type }) => !/^(?:article|chapter|book|paper)/.test(type))) &&
    !differ(a.PMID, b.PMID) &&
    !differ(a.volume, b.volume) &&
    !differ(...(authors.map((author) => author || undefined) as [string?, string?]))
  );
}

const doiOf = ({ DOI, URL = "" }: CslItem): string | undefined =>
  (DOI ?? (/\bdoi\.org\//i.test(URL) ? URL : undefined)) && normaliseDoi(DOI ?? URL);

/** At most one word in ten differs, and none of those that tell a part, a version or a correction from the work itself. */
function nearlyOne(a: readonly string[], b: readonly string[]): boolean {
  const [inA, inB] = [new Set(a), new Set(b)];
  const odd = [...[...inA].filter((word) => !inB.has(word)), ...[...inB].filter((word) => !inA.has(word))];
  if (odd.some((word) => another.test(word) || /\d/.test(word) || /^[ivx]{1,4}$/.test(word))) return false;
  return odd.length * 10 <= inA.size + inB.size || a.join("") === b.join("");
}
