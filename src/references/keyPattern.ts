import type { CslItem, Reference } from "../model/reference";
import { nameLetters, nameWords } from "../text/fold";
import { withoutTags } from "../text/tags";
import { yearOf } from "../text/year";
import { isNumeral } from "./keys";
import { displayName } from "./personNames";
import { ownPattern } from "./weights";

type Part = (csl: CslItem) => string;
type MakeKey = (csl: CslItem) => string;

const capital = (word: string): string => word.replace(/^./u, (letter) => letter.toUpperCase());

/** Words of a title that programs leave out of keys (JabRef's and Better BibTeX's lists, in short). */
const small =
  /^(?:a|an|and|are|as|at|by|can|do|does|for|from|how|in|into|is|its|of|on|or|the|to|via|what|when|with)$/;
const titleWords = ({ title = "" }: CslItem): readonly string[] =>
  nameWords(withoutTags(title).slice(0, 300)).filter((word) => !small.test(word));
/** The first author, or where nobody is named the first word of the title. */
const author: Part = (csl) => {
  const name = csl.author?.[0] ?? csl.editor?.[0];
  return name ? nameLetters(displayName(name)) : (titleWords(csl)[0] ?? "");
};
const year: Part = (csl) => String(yearOf(csl) ?? "");

const authors: readonly Part[] = [author, (csl) => capital(author(csl)), (csl) => author(csl).toUpperCase()];
const years: readonly Part[] = [year, (csl) => year(csl).slice(-2)];
const words: readonly Part[] = [
  (csl) => titleWords(csl)[0] ?? "",
  (csl) => capital(titleWords(csl)[0] ?? ""),
  (csl) => titleWords(csl).slice(0, 3).map(capital).join(""),
];
const separators = ["", "_", "-", ":", "."];

/** The ways in which programs and people make keys: `hazawa2014`, `Hazawa_2014`, `hazawaRadiation2014`, `hazawa2014radiation`. */
const patterns: readonly MakeKey[] = authors.flatMap((who) =>
  separators.flatMap((separator) =>
    years.flatMap((when) => {
      const joined =
        (...parts: readonly Part[]): MakeKey =>
        (csl) =>
          parts
            .map((part) => part(csl))
            .filter(Boolean)
            .join(separator);
      return [
        joined(who, when),
        ...words.flatMap((word) => [joined(who, word, when), joined(who, when, word)]),
      ];
    }),
  ),
);

const letters = ["", ..."abcdefghijklmnopqrstuvwxyz".split("")];

/**
 * Makes keys for new entries of a list: the one that is wanted, where it is free; else by the pattern that most keys of the list have, and by author
 * and year where none has most, with a letter where that key is taken. No two are the same.
 */
export function newKeys(references: readonly Reference[]): (csl: CslItem, wanted?: string) => string {
  const taken = new Set(references.flatMap(({ key, aliases = [] }) => [key, ...aliases]));
  const pattern = patternOf(references);
  const made = (csl: CslItem): string => {
    const stem = pattern(csl) || "anonymous";
    const letter = letters.find((one) => !taken.has(stem + one));
    return letter === undefined ? `${stem}-${taken.size}` : stem + letter;
  };
  return (csl, wanted) => {
    const key = wanted !== undefined && !taken.has(wanted) ? wanted : made(csl);
    taken.add(key);
    return key;
  };
}

function patternOf(references: readonly Reference[]): MakeKey {
  const sample = references
    .filter(({ key, csl }) => !isNumeral(key) && author(csl))
    .slice(-ownPattern.sample);
  const count = (make: MakeKey): number =>
    sample.filter(({ key, csl }) => {
      const made = make(csl);
      return made !== "" && key.startsWith(made) && /^[a-z]?$/.test(key.slice(made.length));
    }).length;
  const counted = patterns.map((make) => [make, count(make)] as const);
  const [best, most] = counted.reduce((a, b) => (b[1] > a[1] ? b : a));
  return most > sample.length * ownPattern.least ? best : patterns[0]!;
}
