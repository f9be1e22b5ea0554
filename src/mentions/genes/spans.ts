import type { NameMatch } from "../../knowledge/lexicon/match";
import type { GeneDefinition } from "./longForms";
import type { ModelName } from "./name";
import { isNamedAsProtein } from "./proteinNouns";
import { Definition, type NameSpan } from "./score";

/** A match that may name a gene or protein, with what the model needs to judge it. */
export interface MatchSpan extends NameSpan {
  readonly match: NameMatch;
}

/**
 * The matches of a source in a block that may name a gene or protein, in the order of the text; none is defined yet. `nameOf`: what the
 * model sees of a match, by its index.
 */
export function geneSpans(
  text: string,
  matches: readonly NameMatch[],
  nameOf: (match: number) => ModelName | undefined,
): readonly MatchSpan[] {
  const spans: MatchSpan[] = [];
  let furthest = 0;
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i]!;
    const { from, to } = match;
    const name = nameOf(i);
    // Matches come by start, shorter ones first, so a longer one of the same start is still ahead.
    const inside = furthest >= to || matches[i + 1]?.from === from;
    if (name) spans.push({ match, text, from, to, name, inside, definition: Definition.None });
    furthest = Math.max(furthest, to);
  }
  return spans;
}

/** What one block defines, and what in it may name a gene. */
interface Defining {
  readonly definitions: readonly GeneDefinition[];
  readonly spans: readonly MatchSpan[];
}

/** The spans of a document; of each name that it defines as an abbreviation, whether its long form may name a gene. */
export function withDefinitions(blocks: readonly Defining[]): readonly MatchSpan[] {
  const definitions = new Map<string, Definition>();
  for (const block of blocks)
    for (const { abbreviation, names } of block.definitions) {
      const { short, long } = abbreviation;
      if (definitions.get(short) === Definition.Gene) continue;
      const isGene = isNamedAsProtein(long) || names.length > 0;
      definitions.set(short, isGene ? Definition.Gene : Definition.Other);
    }
  const all = blocks.flatMap(({ spans }) => spans);
  if (definitions.size === 0) return all;
  return all.map((span) => {
    const definition = definitions.get(span.name.surface);
    return definition === undefined ? span : { ...span, definition };
  });
}
