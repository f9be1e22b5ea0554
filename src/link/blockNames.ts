import type { Knowledge } from "../knowledge/knowledge";
import type { NameMatch, RecognisedBlock } from "../knowledge/lexicon/match";
import { entityOf } from "../knowledge/lexicon/name";
import type { NameSource } from "../knowledge/lexicon/source";
import type { Abbreviation } from "../model/abbreviation";
import type { EntityKind } from "../model/entity";
import { remembering } from "../model/memo";
import { runOnsOf, type RunOn } from "./gluedNumbers";
import { weigh, type Weights } from "./names/score";
import { geneSpans, type MatchSpan } from "./names/spans";
import { createOrganismReader, type BlockWord } from "./organisms";
import { pathwaysOf, type BlockPathways } from "./pathways/pathways";
import { priorOf } from "./prior";

/** A match with the likeliest of its names by the way they are written. */
export interface NamedMatch {
  readonly match: NameMatch;
  readonly source: NameSource;
  readonly any: Likeliest;
  /** The same where its genes and RNAs do not count, because they had their hearing. */
  readonly others: Likeliest | undefined;
}

export interface Likeliest {
  readonly kind: EntityKind;
  readonly prior: number;
}

/** All that can be said of the names of a block by the block alone. */
export interface BlockNames {
  readonly block: RecognisedBlock;
  readonly abbreviations: readonly Abbreviation[];
  /** What the model is to judge, and how it weighs them. */
  readonly spans: readonly MatchSpan[];
  readonly weights: Weights;
  readonly named: readonly NamedMatch[];
  readonly pathways: BlockPathways;
  readonly organisms: readonly BlockWord[];
  readonly runOns: readonly RunOn[];
}

/** How likely a name outside the model's care must be, by the way it is written. */
const leastPrior = 0.5;

const noWeights: Weights = { own: new Int32Array(0), around: new Int32Array(0) };

/** Makes a reader of what a block says by itself, which remembers the blocks that do not change. */
export function createBlockNames({
  lexicon,
  model,
  normaliser,
}: Knowledge): (block: RecognisedBlock) => BlockNames {
  const organismsIn = createOrganismReader(normaliser);
  const known = new Map<string, number>();

  function read(block: RecognisedBlock): BlockNames {
    const spans = lexicon && model ? geneSpans(block, lexicon) : [];
    return {
      block,
      abbreviations: block.abbreviations,
      spans,
      weights: model ? weigh(model, spans, known) : noWeights,
      named: block.scans.flatMap(({ source, matches }) =>
        matches.flatMap((match) => namedMatch(match, source) ?? []),
      ),
      pathways: pathwaysOf(block),
      organisms: organismsIn(block.tokens),
      runOns: runOnsOf(block.tokens),
    };
  }

  return remembering(read, (block) => block);
}

function namedMatch(match: NameMatch, source: NameSource): NamedMatch | undefined {
  let any: Likeliest | undefined;
  let others: Likeliest | undefined;
  for (const name of match.names) {
    const kind = source.kindOf(entityOf(name));
    // Pathways are read with the nouns that follow them, miRNAs by their grammar.
    if (kind === "pathway" || kind === "mirna") continue;
    const prior = priorOf(match, name, kind);
    if (prior < leastPrior) continue;
    if (any === undefined || prior > any.prior) any = { kind, prior };
    if (kind === "protein" || kind === "rna") continue;
    if (others === undefined || prior > others.prior) others = { kind, prior };
  }
  return any && { match, source, any, others };
}
