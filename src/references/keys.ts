import type { Reference } from "../model/reference";

/** The key to cite an entry by in Pandoc's way; of a numbered entry the first further key that it answers to. */
export function citationKey({ key, aliases }: Reference): string {
  return /^\d+$/.test(key) ? (aliases?.[0] ?? key) : key;
}

/** A citation key with its `@`, in braces where Pandoc would not read it to its end otherwise. */
export function writeKey(key: string): string {
  const plain = /^[\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{N}_]+)*$/u;
  return plain.test(key) ? `@${key}` : `@{${key}}`;
}
