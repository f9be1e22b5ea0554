import { wordsPattern } from "../../text/wordLists";
import formulae from "../lists/formulae.json";

const compound = new RegExp(`^(?:[A-Z][a-z]?\\d+(?:[A-Z][a-z]?\\d*){1,4}|${wordsPattern(formulae)})$`);

/** Whether a name is the part of a formula that takes one more index: `H2O`, `CO`, `CaCl`. */
export const isCompound = (name: string): boolean => compound.test(name);
