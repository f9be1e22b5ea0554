import type { CheckInput, Rule } from "../../src/check/rule";
import { combineKnowledge } from "../../src/knowledge/combine";
import { loadReview } from "../../src/knowledge/review/review";
import { readProse } from "../../src/markdown/prose";
import type { Entity } from "../../src/model/entity";
import type { Mention } from "../../src/model/mention";
import { human } from "../../src/model/species";
import { applyEdits } from "../../src/text/edits";
import { createMemo } from "../../src/text/caches";

/** A gene that a name may mean: its symbol, how likely it is, and what else is known of it. */
export interface Meaning extends Partial<Pick<Entity, "type" | "description" | "synonyms" | "previous">> {
  readonly symbol: string;
  readonly score: number;
}

const known = combineKnowledge(loadReview());

/** What a rule says of a text in which one name has just these meanings: the message, and what each suggestion makes of the text. */
export function saysOfMeanings(
  rule: Rule,
  text: string,
  name: string,
  meanings: readonly Meaning[],
  mention: Partial<Mention> = {},
): readonly string[] {
  const prose = readProse(text, { format: "markdown" });
  const start = text.indexOf(name);
  const entities = new Map(
    meanings.map(({ symbol, score: _, ...rest }) => [
      `hgnc:${symbol}`,
      {
        id: `hgnc:${symbol}`,
        kind: "protein",
        type: "gene",
        name: symbol,
        synonyms: [],
        previous: [],
        xrefs: {},
        ...rest,
      },
    ]),
  );
  const input: CheckInput = {
    prose,
    mentions: [
      {
        ...{ kind: "protein", text: name, evidence: "name", taxon: human, block: 0 },
        ...{ start, end: start + name.length, from: start, to: start + name.length },
        candidates: meanings.map(({ symbol, score }) => ({ id: `hgnc:${symbol}`, score })),
        ...mention,
      },
    ],
    citations: [],
    parts: [],
    retractions: { lists: [], problems: [] },
    readWork: () => [],
    references: {
      kind: "none",
      label: "",
      references: [],
      problems: [],
    } as unknown as CheckInput["references"],
    knowledge: { ...known, entity: (id) => entities.get(id) as Entity | undefined },
    memo: createMemo(),
  };
  return rule
    .check(input)
    .flatMap(({ message, suggestions }) => [
      message,
      ...suggestions.map(({ title, edits }) => `${title}: ${applyEdits(text, edits)}`),
    ]);
}
