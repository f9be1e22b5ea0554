import type { Anchor, Prose } from "../model/prose";
import { derivation } from "../text/caches";

const anchor = /(?:\s(?:id|name)\s{0,4}=\s{0,4}["']?|\{#)([^\s"'<>{}]{1,200})/dg;
const pointer = /(?:\]\(\s{0,20}<?|\shref\s{0,4}=\s{0,4}["']?)#([^\s"'<>()]{1,200})/dgi;

/** The places of a document that have a name, in order; those of headings, whose names are made of their words, are none. */
export const anchorsOf = derivation(({ source }: Prose): readonly Anchor[] => named(source, anchor));

/** Where a document links to a place of its own; the span is that of the name behind `#`. */
export const pointersOf = ({ source }: Prose): readonly Anchor[] => named(source, pointer);

function named(source: string, pattern: RegExp): readonly Anchor[] {
  return [...source.matchAll(pattern)].map((match) => {
    const [start, end] = match.indices![1]!;
    return { name: match[1]!, start, end };
  });
}

/** A name without the number that it ends in; undefined where it ends in another one or in none. */
export function stemBefore(name: string, number: number): string | undefined {
  const stem = name.slice(0, -String(number).length);
  return name.endsWith(String(number)) && !/\d$/.test(stem) ? stem : undefined;
}
