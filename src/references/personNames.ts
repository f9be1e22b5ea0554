import type { CslName } from "../model/reference";
import { nameWords } from "../text/fold";
import { wordsIn, wordsPattern } from "../text/wordLists";
import groups from "./lists/groups.json";
import institutions from "./lists/institutions.json";
import particleList from "./lists/particles.json";

const particles: ReadonlySet<string> = new Set(wordsIn(particleList));

const groupWord = new RegExp(`\\b(?:${wordsPattern(groups)}|${wordsPattern(institutions)})\\b`, "u");

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/** The words of a name without its particles, in the spellings that it may have: `Müller` is `muller` and `mueller`. */
function spellings(name: string): readonly (readonly string[])[] {
  const expanded = name.normalize("NFC").replace(/[äöüøå]/gi, (letter) => umlauts[letter.toLowerCase()]!);
  return (expanded === name ? [name] : [name, expanded]).map((spelling) => {
    const words = nameWords(spelling);
    const rest = words.filter((word) => !particles.has(word));
    return rest.length > 0 ? rest : words;
  });
}

const within = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length > 0 && part.every((word) => whole.includes(word));

/**
 * Whether a family name as running text has it can be that of an author. Particles may be left out (`Araujo Farias` of
 * `de Araujo Farias`), one half of a double name may stand for both, and family and given name may have changed places,
 * as lists do to Chinese names. Of a group's name one word is enough.
 */
export function fitsName(written: string, name: CslName): boolean {
  const family = `${particlesOf(name)} ${name.family ?? ""}`;
  const given = nameWords(name.given ?? "").join("");
  const known = spellings(name.family === undefined ? (name.literal ?? "") : family);
  return spellings(written).some((words) =>
    known.some(
      (author) =>
        within(words, author) ||
        (name.family !== undefined && within(author, words)) ||
        words.join("") === author.join("") ||
        (given.length > 2 && words.join("") === given),
    ),
  );
}

/** Whether a text has a word in it that groups and institutions are called by, and persons are not. */
export const namesGroup = (text: string): boolean => groupWord.test(text);

/** The particles of a name, those that are left out where the name stands alone first: `van den`. */
export const particlesOf = (name: CslName): string =>
  [name["dropping-particle"], name["non-dropping-particle"]].filter(Boolean).join(" ");

/** The family name of a person behind its particle, for formats that have one field for both; empty of a group. */
export function writtenFamily(name: CslName): string {
  const particle = name["non-dropping-particle"] ?? name["dropping-particle"];
  return [particle, name.family].filter(Boolean).join(" ");
}

/** The family name of an author, or the name of a group, as a card and a message show it. */
export function displayName(name: CslName): string {
  return [name["non-dropping-particle"], name.family ?? name.literal].filter(Boolean).join(" ");
}
