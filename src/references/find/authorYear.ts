import type { CitedWork } from "../../model/citation";
import type { CslName, Reference } from "../../model/reference";
import { derivation } from "../../text/caches";
import { nameLetters, nameWords } from "../../text/fold";
import { addTo } from "../../text/groupBy";
import { yearOf } from "../../text/year";
import { fitsName, particlesOf } from "../personNames";
import { isDated } from "../workYear";

/**
 * What a citation by author and year means in a list. `entry`: the first of the entries, and where nobody can tell them apart all of them;
 * `letter`: they are of that author and year, but none has that letter, or several have one and the citation none; `year`: they are of
 * that author, and of other years; `nobody`: the list has no such author.
 */
export interface Meant {
  readonly by: "entry" | "letter" | "year" | "nobody";
  readonly references: readonly Reference[];
}

export type FindWork = (work: CitedWork) => Meant;

const nobody: Meant = { by: "nobody", references: [] };

/** A list by first authors, groups and titles. */
export const indexAuthorYears = derivation((references: readonly Reference[]): FindWork => {
  const byWord = new Map<string, Reference[]>();
  const byName = new Map<string, Reference[]>();
  for (const reference of references) {
    const { author: [first] = [], title = "" } = reference.csl;
    if (first?.family !== undefined) {
      const words = nameWords(Object.values(first).join(" "));
      for (const word of new Set(words)) addTo(byWord, word, reference);
    } else for (const name of groupNames(first?.literal ?? title)) addTo(byName, name, reference);
  }
  return (work) => {
    const written = byPerson(work);
    const authors = written.length > 0 ? written : byGroup(work);
    const fitting = authors.filter((reference) => fitsOthers(work, reference));
    return fitting.length === 0 ? nobody : inYear(work, fitting);
  };

  function byPerson({ families: [family = ""] }: CitedWork): readonly Reference[] {
    const found = [...new Set(nameWords(family).flatMap((word) => byWord.get(word) ?? []))].filter(
      ({ csl }) => fitsName(family, csl.author![0]!),
    );
    const same = found.filter(({ csl }) => isSame(family, csl.author![0]!));
    return same.length > 0 ? same : found;
  }

  function byGroup({ names }: CitedWork): readonly Reference[] {
    const found = groupNames(names).flatMap((name) => byName.get(name) ?? []);
    if (found.length > 0 || !/^[“"‘«]/.test(names)) return [...new Set(found)];
    const start = nameLetters(names);
    return start.length < shortestTitle
      ? []
      : [...byName].flatMap(([name, works]) => (name.startsWith(start) ? works : []));
  }
});

/** The letters of the shortest title that is cited by its beginning: shorter ones may be any word in quotes. */
const shortestTitle = 6;

/** A group by its name, without an article, and by the short form that stands in brackets or is made of its capitals. */
function groupNames(name: string): readonly string[] {
  const short = /[([]([^()[\]]{2,12})[)\]]/.exec(name)?.[1];
  const plain = name.replace(/[([][^()[\]]{2,12}[)\]]/g, "").replace(/^the\s/i, "");
  const capitals = plain.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.join("") ?? "";
  const acronyms = [short ?? "", capitals.length > 2 ? capitals : ""];
  return [...new Set([plain, ...acronyms].map(nameLetters))].filter((letters) => letters !== "");
}

const isSame = (written: string, { family = "", given = "", ...name }: CslName): boolean => {
  const letters = nameLetters(written);
  return [family, particlesOf(name) + family, given + family].some((one) => nameLetters(one) === letters);
};

/** Whether all further authors that are named stand in the entry, where they may not be read one by one. */
function fitsOthers({ families }: CitedWork, { csl: { author = [] }, raw = "" }: Reference): boolean {
  if (families.length < 2) return true;
  const words = new Set(
    nameWords(
      `${raw.slice(0, longestHead)} ${author.map(({ family, literal }) => family ?? literal).join(" ")}`,
    ),
  );
  return families.slice(1).every((family) => nameWords(family).every((word) => words.has(word)));
}
const longestHead = 4_000;

/** Of works by authors of one name, those that fit best by the given name of the first author and by how many authors are written. */
function likeliest({ given, families, etAl }: CitedWork, all: readonly Reference[]): readonly Reference[] {
  const initials = nameWords(given).map((word) => word[0]!);
  const isOwn = ({ csl }: Reference): boolean => {
    const name = csl.author?.[0]?.given ?? "";
    const own = /^\p{Lu}{2,3}$/u.test(name) ? name.split(/(?=\p{Lu})/u) : nameWords(name);
    return initials.every((initial, at) => own[at]?.[0]?.toLowerCase() === initial);
  };
  const isCounted = ({ csl, authorsTruncated }: Reference): boolean => {
    const count = authorsTruncated ? Infinity : (csl.author?.length ?? 0);
    return etAl ? count > 1 : families.length === 1 ? count === 1 : count >= families.length;
  };
  const narrowed = (from: readonly Reference[], is: (one: Reference) => boolean): readonly Reference[] => {
    const found = from.filter(is);
    return found.length > 0 ? found : from;
  };
  return narrowed(narrowed(all, isOwn), isCounted);
}

function inYear(work: CitedWork, references: readonly Reference[]): Meant {
  const { year, letter } = work;
  const own = references.filter((reference) => appearedIn(reference) === year);
  if (own.length === 0) {
    const open = references.filter((reference) => !isDated({ year: appearedIn(reference) }));
    return open.length > 0 ? { by: "entry", references: likeliest(work, open) } : { by: "year", references };
  }
  const exact = own.filter(({ appeared }) => !appeared || appeared.letter === letter);
  if (exact.length > 0) return { by: "entry", references: likeliest(work, exact) };
  const meant = likeliest(work, own);
  return { by: letter === "" && meant.length === 1 ? "entry" : "letter", references: meant };
}

const appearedIn = ({ appeared, csl }: Reference): string => appeared?.year ?? String(yearOf(csl) ?? "");
