import type { BlockNames } from "../blockNames";

/** The names of a document that never mean another word than a gene. */
export const certainNames = (names: readonly BlockNames[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ spans }) => spans.flatMap(({ name }) => (name.certain ? [name.surface] : []))));
