import type { CslItem, CslName, Reference } from "../model/reference";
import { nameLetters, nameWords } from "../text/fold";
import { straysOf } from "../text/order";
import { particlesOf } from "./personNames";

/** By what entries are put in order: the name of the first author, in one of the ways in which styles have it. */
type Sorting = (name: CslName) => string;

const familyOf = (name: CslName): string =>
  name.family ?? (name.literal ?? "").replace(/^(?:the|an?)\s/i, "");
const withoutParticle = (family: string): string =>
  family.replace(/^(?:(?:\p{Ll}[\p{L}’']*|[’'‘]t)[\s-]){1,3}(?=\p{Lu})/u, "");
/** Names that begin with Mac, which some lists have in one row. */
const mac = (name: string): string => name.replace(/^mc(?=[a-z])/, "mac");

export const withParticle: Sorting = (name) => nameLetters(`${particlesOf(name)} ${familyOf(name)}`);

/** With its particle or without, a group with its article or without, word by word or letter by letter, `Mc` as it stands or as `Mac`, and the letters that Nordic alphabets have last. */
export const sortings: readonly Sorting[] = [
  (name) => nameLetters(familyOf(name)),
  (name) => nameLetters(name.family ?? name.literal ?? ""),
  (name) => nameLetters(withoutParticle(familyOf(name))),
  withParticle,
  (name) => nameWords(familyOf(name)).join(" "),
  (name) => nameWords(withoutParticle(familyOf(name))).join(" "),
  (name) => mac(nameLetters(familyOf(name))),
  (name) => mac(nameLetters(withoutParticle(familyOf(name)))),
  (name) =>
    nameLetters(
      familyOf(name)
        .replace(/^[ÅÄÆ]/u, "zz")
        .replace(/^[ÖØ]/u, "zzz"),
    ),
];

export const byAlphabet = (a: string, b: string): number => a.localeCompare(b, "en");

interface Titled {
  readonly csl: Pick<CslItem, "author" | "title">;
}

/** The first author, or what stands for one. */
export const firstName = ({ csl: { author: [first] = [], title = "" } }: Titled): CslName =>
  first ?? { literal: title };

/** How entries are put in order. */
interface Sorted {
  readonly sorting: Sorting;
  /** Their names, as they are compared. */
  readonly names: readonly string[];
  /** Those that stand elsewhere, by index. */
  readonly strays: ReadonlySet<number>;
}

/** The way of sorting by which the most of some entries stand in order. */
export function sortedBy(entries: readonly Reference[]): Sorted {
  const ways = sortings.map((sorting) => {
    const names = entries.map((entry) => sorting(firstName(entry)));
    return { sorting, names, strays: straysOf(names, byAlphabet) };
  });
  return ways.reduce((best, way) => (way.strays.size < best.strays.size ? way : best));
}
