import type { CslItem, Reference, ReferenceList } from "../../model/reference";
import { derivation } from "../../text/caches";
import { lettersAndDigits, nameLetters, nameWords } from "../../text/fold";
import { withoutTags } from "../../text/tags";
import { wordsIn } from "../../text/wordLists";
import { yearOf } from "../../text/year";
import { doiOf, normaliseDoi } from "../identifiers";
import otherPublications from "../lists/otherPublications.json";
import { sameWork } from "../weights";

export interface Duplicate {
  readonly earlier: Reference;
  readonly later: Reference;
  readonly why: "key" | "DOI" | "PMID" | "title";
}

/** Finds the entries that are one work with one of the given entries; each later one is named once, in the order of the list. */
export type FindDuplicates = (among: Iterable<Reference>) => readonly Duplicate[];

/** An entry by what it is compared by. */
interface Entry {
  readonly reference: Reference;
  readonly at: number;
  readonly doi: string | undefined;
  readonly author: string;
  readonly year: number | undefined;
  /** Letters and digits of the title, in lower case. */
  readonly title: string;
}

/** Of one author's works of one year, how many are compared with each other. */
const fewWorks = 20;
/** Words that make another publication of the same title. */
const another: ReadonlySet<string> = new Set(wordsIn(otherPublications));

/**
 * Entries are one work that have the same key in one file, the same DOI or PMID, the same title, or nearly the same title by the same first author in
 * the same year. One pass over the list; titles are taken apart only where they are compared.
 */
export const indexDuplicates = derivation(({ references }: ReferenceList): FindDuplicates => {
  const alike = new Map<string, Entry[]>();
  const entries = new Map<Reference, Entry>();
  references.forEach((reference, at) => {
    const entry = entryOf(reference, at);
    entries.set(reference, entry);
    for (const key of keysOf(entry)) {
      const others = alike.get(key);
      if (others === undefined) alike.set(key, [entry]);
      else if (others.length < fewWorks) others.push(entry);
    }
  });
  const titles = new Map<Entry, ReadonlySet<string>>();
  const wordsOf = (entry: Entry): ReadonlySet<string> => {
    const words = titles.get(entry) ?? new Set(nameWords(plainTitle(entry.reference.csl)));
    titles.set(entry, words);
    return words;
  };
  const isOne = (key: string, a: Entry, b: Entry): boolean =>
    key.startsWith("DOI ")
      ? !isPrintedOtherwise(a, b) || nearlyOne(wordsOf(a), wordsOf(b))
      : /^(?:key|PMID) /.test(key) || (canBeOne(a, b) && nearlyOne(wordsOf(a), wordsOf(b)));
  const repeated = new Map<Reference, readonly Duplicate[]>();
  const repeatedWith = (reference: Reference): readonly Duplicate[] => {
    const known = repeated.get(reference);
    const entry = entries.get(reference);
    if (known !== undefined || entry === undefined) return known ?? [];
    const found = keysOf(entry).flatMap((key) =>
      alike.get(key)!.flatMap((other): readonly Duplicate[] => {
        // Each chapter may have a work in its own list.
        const isElsewhere = other.reference.scope !== reference.scope;
        if (other === entry || isElsewhere || !isOne(key, entry, other)) return [];
        const [earlier, later] = other.at < entry.at ? [other, entry] : [entry, other];
        return [{ earlier: earlier.reference, later: later.reference, why: whyOf(key) }];
      }),
    );
    repeated.set(reference, found);
    return found;
  };
  return (among) => {
    const found = new Map<Reference, Duplicate>();
    for (const reference of among) {
      for (const duplicate of repeatedWith(reference)) {
        if (!found.has(duplicate.later)) found.set(duplicate.later, duplicate);
      }
    }
    const atOf = ({ later }: Duplicate): number => entries.get(later)!.at;
    return [...found.values()].sort((a, b) => atOf(a) - atOf(b));
  };
});

function entryOf(reference: Reference, at: number): Entry {
  const { author, ...csl } = reference.csl;
  const doi = doiOf(csl);
  return {
    reference,
    at,
    doi: doi && normaliseDoi(doi),
    author: nameLetters(author?.[0]?.family ?? author?.[0]?.literal ?? ""),
    year: yearOf(reference.csl),
    title: lettersAndDigits(plainTitle(csl)),
  };
}

const whyOf = (key: string): Duplicate["why"] =>
  (["key", "DOI", "PMID"] as const).find((name) => key.startsWith(name)) ?? "title";

/** What an entry must share with another to be compared with it. */
function keysOf({ doi, author, year, title, reference: { csl, key, place } }: Entry): readonly string[] {
  return [
    `key ${key} ${place?.file ?? ""}`,
    ...(doi ? [`DOI ${doi}`] : []),
    ...(csl.PMID ? [`PMID ${csl.PMID}`] : []),
    ...(title.length < sameWork.shortestTitle ? [] : [`title ${title}`, `work ${author} ${year ?? ""}`]),
  ];
}

const plainTitle = ({ title = "" }: Pick<CslItem, "title">): string => withoutTags(title);

/** Whether printed entries name other first authors: where lines were broken, DOIs are cut, and many begin alike. */
const isPrintedOtherwise = (a: Entry, b: Entry): boolean =>
  [a, b].every(({ reference: { raw }, author }) => raw !== undefined && author !== "") &&
  a.author !== b.author;

/**
 * Two works with a DOI or PMID of their own each are two, whatever their titles: a preprint and its paper. So are pages
 * and data sets at two addresses.
 */
function canBeOne(a: Entry, b: Entry): boolean {
  const differ = (one?: string, other?: string): boolean => Boolean(one) && Boolean(other) && one !== other;
  const [one, other] = [a.reference.csl, b.reference.csl];
  return (
    !differ(a.doi, b.doi) &&
    !differ(a.author, b.author) &&
    !differ(one.PMID, other.PMID) &&
    !differ(one.volume, other.volume) &&
    !differ(firstPage(a), firstPage(b)) &&
    (isPaper(one) && isPaper(other) ? true : !differ(a.doi ?? one.URL, b.doi ?? other.URL))
  );
}

/** The first page, also where it is printed without a volume. */
const firstPage = ({ reference: { csl, raw = "" } }: Entry): string | undefined =>
  /^[^-–—−]{1,20}/.exec(csl.page ?? "")?.[0] ?? /[:,] ?(?:pp?\.? ?)?(\d{1,6})[-–]\d{1,6}\b/.exec(raw)?.[1];

/** Whether an item is printed in a place of its own, wherever else it is found. */
const isPaper = ({ type, volume, page }: CslItem): boolean =>
  /^(?:article|chapter|book|paper)/.test(type) && (volume ?? page) !== undefined;

/** At most one word in ten differs, and none of those that tell a part, a version or a correction from the work itself. */
function nearlyOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const most = (a.size + b.size) * sameWork.oddWords;
  const odd: string[] = [];
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const word of one) if (!other.has(word)) odd.push(word);
    if (odd.length > most) return [...a].join("") === [...b].join("");
  }
  return !odd.some((word) => another.has(word) || /\d/.test(word) || /^[ivx]{1,4}$/.test(word));
}
