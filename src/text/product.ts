import products from "./lists/products.json";
import { wordsPattern } from "./wordLists";

const kinds = `${wordsPattern(products.kinds)}(?!\\p{L})`;
const ahead = new RegExp(`^(?:[™®]|(?:\\s\\p{L}{2,20})?\\s${kinds})`, "iu");
const behind = new RegExp(`(?<!\\p{L})(?:${kinds}|${wordsPattern(products.beforeVersions)})\\s[([]?$`, "iu");

/**
 * Whether the words behind a name or a number say that it is part of what a panel, an array or a kit is called ("MicroRNA 384 panel"),
 * where it counts, or is written as it is sold. `end`: offset in the text.
 */
export const isProduct = (text: string, end: number): boolean => ahead.test(text.slice(end, end + 48));

/** Whether a panel, an array or a kit stands before a place, which so begins with its version ("Panel V2"). `start`: offset in the text. */
export const isOfProduct = (text: string, start: number): boolean =>
  behind.test(text.slice(Math.max(0, start - 24), start));
