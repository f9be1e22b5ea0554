import type { Prose } from "./prose";

/**
 * Another file that is printed as one with a document: one that it includes, or another chapter of its book. Its numbers mean the same
 * list, and count in the same order. `at` says where it comes in the document: the UTF-16 offset of what includes it, -Infinity for a
 * chapter before, Infinity for one behind.
 */
export interface PartText {
  /** By which the host names it. */
  readonly path: string;
  readonly at: number;
  readonly prose: Prose;
}
