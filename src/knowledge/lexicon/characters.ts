/** What a character is to the tokeniser. */
export const CharKind = {
  Separator: 0,
  Lower: 1,
  Upper: 2,
  Digit: 3,
  Greek: 4,
} as const;
export type CharKind = (typeof CharKind)[keyof typeof CharKind];

/** The Greek alphabet as biomedical names spell it, in the order of Unicode from U+03B1 (final sigma included). */
const greekNames = (
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon " +
  "phi chi psi omega"
).split(" ");

/** Letters that stand for Greek ones in running text: micro sign, sharp s (a misread β), increment, script forms. */
const greekLookalikes: Readonly<Record<string, string>> = {
  µ: "mu",
  ß: "beta",
  "∆": "delta",
  ϐ: "beta",
  ϑ: "theta",
  ϕ: "phi",
  ϵ: "epsilon",
  ϰ: "kappa",
};

/** Every Greek letter in use, spelled in Latin letters: `α` and `Α` are `alpha`. */
export const greekSpelling: ReadonlyMap<number, string> = new Map([
  ...greekNames.map((name, index) => [0x3b1 + index, name] as const),
  // Capital sigma has no final form: U+03A2 is unassigned.
  ...greekNames.map((name, index) => [0x391 + index, name] as const).filter(([code]) => code !== 0x3a2),
  ...Object.entries(greekLookalikes).map(([letter, name]) => [letter.charCodeAt(0), name] as const),
]);

export const spelledGreek: readonly string[] = [...new Set(greekNames)];

/**
 * What every UTF-16 code unit is to the tokeniser: its kind and, from bit `foldShift` on, of letters the folded form, in
 * lower case and without diacritics.
 */
export function buildCharacters(): Uint16Array {
  const characters = new Uint16Array(0x10000);
  for (const code of latinCodes) {
    const letter = String.fromCharCode(code);
    const fold = foldLetter(letter);
    if (fold === undefined) continue;
    const kind = letter === letter.toLowerCase() ? CharKind.Lower : CharKind.Upper;
    characters[code] = kind | (fold << foldShift);
  }
  characters.fill(CharKind.Digit, 48, 58);
  for (const code of greekSpelling.keys()) characters[code] = CharKind.Greek;
  return characters;
}

export const foldShift = 3;
/** The bits of a `CharKind`. */
export const kindMask = (1 << foldShift) - 1;

/** Where Latin letters have their codes. */
const latinCodes: readonly number[] = [
  ...Array.from({ length: 0x250 }, (_, code) => code),
  ...Array.from({ length: 0x100 }, (_, at) => 0x1e00 + at),
];

/** The code of the plain lower-case Latin letter beneath a letter, or undefined where there is none. */
function foldLetter(letter: string): number | undefined {
  const plain = letter.normalize("NFD").charCodeAt(0) | 32;
  const isLatin = plain >= 97 && plain <= 122 && letter.toLowerCase() !== letter.toUpperCase();
  return isLatin && letter.length === 1 && !greekSpelling.has(letter.charCodeAt(0)) ? plain : undefined;
}
