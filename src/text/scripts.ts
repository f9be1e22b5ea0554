/**
 * The letters of Chinese, Japanese and Korean, as the inside of a character class for expressions with the flag `u`. They set no space before
 * a name of another script, nor behind one: such a letter is the end of a word for the name that touches it.
 */
export const eastAsian =
  "\\p{Script_Extensions=Han}\\p{Script_Extensions=Hiragana}\\p{Script_Extensions=Katakana}\\p{Script_Extensions=Hangul}";

/** Behind the start of a text or what is no letter or digit of a word: where a name of Latin letters may begin. */
export const wordStart = `(?:(?<![\\p{L}\\p{N}])|(?<=[${eastAsian}]))`;

/** Before the end of a text or what is no letter or digit of a word: where such a name may end. */
export const wordEnd = `(?:(?![\\p{L}\\p{N}])|(?=[${eastAsian}]))`;
