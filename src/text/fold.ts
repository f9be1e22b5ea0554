/*
 * Foldings: texts that mean the same are compared by what is left of them. Names of entities have another in the lexicon's normaliser.
 */

/** Letters that are more than a base letter with a mark, as they are written where a keyboard lacks them. */
const letters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/**
 * A name as its words, without case, diacritics and apostrophes: `Théry`, `O’Brien` and `Saotome‑Nakamura` are `thery`,
 * `obrien` and `saotome`, `nakamura`.
 */
export function nameWords(name: string): readonly string[] {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđðıßæœþ]/g, (letter) => letters[letter]!)
    .replace(/['’‘ʼʹ`´′]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** A name or a title by the letters and digits of its words alone: keys are made of it, and typed texts found by it. */
export const nameLetters = (name: string): string => nameWords(name).join("");

/** Small letters without accents and in their plain form (`ﬁ`, `２`): for headings and for the words of claims. */
export const withoutAccents = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** Letters and digits alone, in small letters, accents and all: for titles, headings and their anchors, and stems of names. */
export const lettersAndDigits = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
