import type { Citation } from "../model/citation";
import type { Reference } from "../model/reference";

/** Whether a key is digits alone, as entries of numbered lists have it; a text that has it cites a number. */
export const isNumeral = (key: string): boolean => /^\d+$/.test(key);

/** The key to cite an entry by in Pandoc's way; of a numbered entry the first further key that it answers to. */
export function citationKey({ key, aliases }: Reference): string {
  return isNumeral(key) ? (aliases?.[0] ?? key) : key;
}

/** A citation key with its `@`, in braces where Pandoc would not read it to its end otherwise. */
export function writeKey(key: string): string {
  const plain = /^[\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{N}_]+)*$/u;
  return plain.test(key) ? `@${key}` : `@{${key}}`;
}

/** Whether Pandoc reads a key at all, in braces or without. */
export const isWritable = (key: string): boolean => !/[\s{}]/.test(key);

/** Whether a citation is one beyond doubt: of bare words, `@luo2018` with its year, and not `@reviewer2`. */
export const isSure = ({ bare, targets }: Pick<Citation, "bare" | "targets">): boolean =>
  bare !== true || targets.every((target) => /(?:^|\D)(?:1[89]|20)\d\d(?!\d)/.test(target));
