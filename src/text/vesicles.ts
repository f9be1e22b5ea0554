import vesicles from "./lists/vesicles.json";
import { wordsPattern } from "./wordLists";

/** EVs by one of their names. */
const named = new RegExp(wordsPattern(vesicles), "i");
/** In capitals alone, for eV is the electron volt; small letters before them say which (sEVs, uEVs). */
const abbreviated = /\b[a-z]{0,2}EVs?\b/;

/** Whether a document, by the texts of its blocks, speaks of exosomes or other extracellular vesicles. */
export const speaksOfVesicles = (blocks: readonly { readonly text: string }[]): boolean =>
  blocks.some(({ text }) => named.test(text) || abbreviated.test(text));
