import type { Curie, Entity } from "../model/entity";
import { linkOf } from "./links";
import { escapeMarkdown, markdownLink } from "./markdown";

export interface Names {
  /** For the names of members, families, pathways and other meanings. */
  readonly entityOf: (id: Curie) => Entity | undefined;
}

/** The name of an entity as Markdown, with a link to its page where it has one. */
export function linked(id: Curie, entityOf: Names["entityOf"]): string {
  const name = entityOf(id)?.name ?? id;
  const link = linkOf(id);
  return link === undefined ? escapeMarkdown(name) : markdownLink(name, link.url);
}

/**
 * Names without those that differ from an earlier one, or from `known`, in capitals, spaces and hyphens alone: symbols
 * first, then names of several words, each in the order given.
 */
export function distinctNames(
  names: readonly string[],
  known: readonly (string | undefined)[],
): readonly string[] {
  const seen = new Set(known.map((name) => folded(name ?? "")));
  const distinct = names.filter((name) => {
    const key = folded(name);
    return !seen.has(key) && seen.add(key);
  });
  const isSymbol = (name: string) => !/\s/.test(name.trim());
  return [...distinct.filter(isSymbol), ...distinct.filter((name) => !isSymbol(name))];
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[\s\p{Pd}_/]/gu, "");
}
