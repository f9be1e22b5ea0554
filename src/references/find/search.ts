import Fuse from "fuse.js";
import type { Reference, ReferenceList } from "../../model/reference";
import { derivation } from "../../text/caches";
import { nameLetters, nameWords } from "../../text/fold";
import { mostShared, ngramsOf } from "../../text/ngrams";
import { yearOf } from "../../text/year";
import { citationKey } from "../keys";
import { displayName } from "../personNames";
import { typedSearch } from "../weights";

export interface Found {
  /** The likeliest first. */
  readonly references: readonly Reference[];
  /** There may be more than these. */
  readonly cut: boolean;
}

/** Finds entries for somebody who types, fuzzily, by key, number, authors, year and title; of several words those first that have them all. */
export type ReferenceSearch = (query: string, limit: number) => Found;

interface Entry {
  readonly reference: Reference;
  readonly key: string;
  readonly number: string;
  /** What a key would be made of: first author and year. */
  readonly short: string;
  readonly authors: string;
  readonly title: string;
  /** All of it in lower case and without accents, each word behind a space. */
  readonly all: string;
}

/** Of a long list, so many entries that share most with what was typed are compared closely. */
const shortlist = 200;
/** Authors by whom an entry is found. */
const searchedAuthors = 10;

/** Prepares the search of a list; what it needs of each entry is made when first asked for. */
export const searchReferences = derivation(({ references }: ReferenceList): ReferenceSearch => {
  let entries: readonly Entry[] | undefined;
  return (query, limit) => {
    const wanted = nameLetters(query);
    if (wanted === "") return cutAt(references, limit);
    entries ??= references.map(entryOf);
    const near = entries.length > shortlist ? nearest(entries, wanted) : entries;
    const words = nameWords(query);
    const whole =
      words.length < 2 ? [] : near.filter(({ all }) => words.every((word) => all.includes(` ${word}`)));
    const numbered = near.filter(({ number }) => number.startsWith(wanted));
    const fuse = new Fuse(near, {
      keys: [
        { name: "key", weight: typedSearch.key },
        { name: "short", weight: typedSearch.short },
        { name: "authors", weight: typedSearch.authors },
        { name: "title", weight: typedSearch.title },
      ],
      threshold: typedSearch.threshold,
      ignoreLocation: true,
      ignoreFieldNorm: true,
    });
    const found = fuse.search(wanted).map(({ item }) => item);
    return cutAt(
      [...new Set([...numbered, ...whole, ...found])].map(({ reference }) => reference),
      limit,
    );
  };
});

const cutAt = (references: readonly Reference[], limit: number): Found => ({
  references: references.slice(0, limit),
  cut: references.length > limit,
});

function entryOf(reference: Reference): Entry {
  const { csl, number } = reference;
  const names = (csl.author ?? csl.editor ?? []).slice(0, searchedAuthors).map(displayName);
  const entry = {
    reference,
    key: nameLetters(citationKey(reference)),
    number: String(number ?? ""),
    short: nameLetters(`${names[0] ?? ""}${yearOf(csl) ?? ""}`),
    authors: nameWords(names.join(" ")).join(" "),
    title: nameWords((csl.title ?? reference.raw ?? "").slice(0, 300)).join(" "),
  };
  const { key, number: numeral, short, authors, title } = entry;
  return { ...entry, all: ` ${[key, numeral, short, yearOf(csl), authors, title].join(" ")}` };
}

/** The entries that share most runs of three letters with what was typed. */
function nearest(entries: readonly Entry[], wanted: string): readonly Entry[] {
  const runs = [...ngramsOf(wanted, Math.min(3, wanted.length))];
  const counts = entries.map(({ all }) => runs.filter((run) => all.includes(run)).length);
  return mostShared(entries, counts, Math.max(1, Math.floor(runs.length / 3)), shortlist);
}
