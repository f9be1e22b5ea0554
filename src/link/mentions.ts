import type { Knowledge } from "../knowledge/knowledge";
import type { NameMatch, Recognised, SourceScan } from "../knowledge/lexicon/match";
import { entityOf } from "../knowledge/lexicon/name";
import type { EntityKind } from "../model/entity";
import type { Memo } from "../model/memo";
import type { Mention } from "../model/mention";
import { toSource } from "../model/offsets";
import type { Prose } from "../model/prose";
import { findReferenceSection } from "../model/referenceSection";
import type { Settings } from "../model/settings";
import { coordinatedGenes } from "./coordinations";
import { linkGenes } from "./genes";
import { genesBeforeNumbers } from "./gluedNumbers";
import { arrange, type Placed } from "./overlaps";
import { organismWords, ownWords } from "./organisms";
import { linkPathways } from "./pathways";
import { priorOf } from "./prior";
import { createBearing, createWordsOfEntity } from "./bearing";
import { createRanking, type Ranking } from "./ranking";
import { withSpecies } from "./species";
import { heedWishes } from "./wishes";

/** How likely a name outside the model's care must be, by the way it is written. */
const leastPrior = 0.5;

interface Found extends Placed {
  readonly match: NameMatch;
  readonly scan: SourceScan;
  readonly evidence: Mention["evidence"];
}

/** Ranks the candidates of each mention by the evidence of the whole document, and drops what is no name here. */
export function linkMentions(
  prose: Prose,
  recognised: Recognised,
  knowledge: Knowledge,
  settings: Settings,
  memo: Memo,
): readonly Mention[] {
  const { scans, mentions, abbreviations } = recognised;
  const { lexicon, model, normaliser } = knowledge;
  const found: Found[] = [];
  const field = scans.find(({ source }) => source === lexicon);
  const genes = field && model ? linkGenes(field, prose.blocks, abbreviations, model, knowledge) : undefined;
  for (const { span, score } of genes?.names ?? [])
    found.push({
      ...placed(span.match, "protein", 1 + score),
      match: span.match,
      scan: field!,
      evidence: "context",
    });
  for (const scan of scans)
    for (const match of scan.matches) {
      const judged =
        genes !== undefined && (scan === field || genes.isRefused(match.block, match.from, match.to));
      const best = bestByPrior(match, scan, judged);
      if (best && best.prior >= leastPrior)
        found.push({ ...placed(match, best.kind, best.prior), match, scan, evidence: "name" });
    }
  const certain = mentions.map((mention) => ({ ...mention, score: Infinity, mention }));
  const kept = arrange<Found | (typeof certain)[number]>([...certain, ...found]);
  const ranking = createRanking(
    kept.flatMap((one) => ("match" in one ? [one] : [])),
    createBearing(scans[0]!, memo(normaliser, createWordsOfEntity)),
  );
  const linked = kept.map((one) => ("match" in one ? toMention(prose, one, ranking, settings) : one.mention));
  const words = ownWords(
    scans[0] === undefined ? [] : organismWords(scans[0], normaliser),
    prose,
    memo(prose, findReferenceSection),
  );
  const all = withBorrowed(prose, scans, linked, knowledge);
  const ofSpecies = withSpecies(prose, all, words, knowledge, settings.species);
  return heedWishes(withPathways(prose, recognised, ofSpecies, settings), prose, settings);
}

/** Adds genes whose names are not all there, or have more behind them; what was found by its name stays. */
function withBorrowed(
  prose: Prose,
  scans: readonly SourceScan[],
  mentions: readonly Mention[],
  knowledge: Knowledge,
): readonly Mention[] {
  const genes = mentions.filter(({ kind }) => kind === "protein");
  const [scan] = scans;
  const borrowed = [
    ...coordinatedGenes(prose, genes, knowledge),
    ...(scan ? genesBeforeNumbers(prose, scan, genes) : []),
  ];
  if (borrowed.length === 0) return mentions;
  return arrange([
    ...mentions.map((mention) => ({ ...mention, score: 1 })),
    ...borrowed.map((mention) => ({ ...mention, score: 0 })),
  ]).map(({ score: _score, ...mention }) => mention);
}

/** Adds the pathways, which may contain other mentions; one that is named like a gene wins over it. */
function withPathways(
  prose: Prose,
  recognised: Recognised,
  mentions: readonly Mention[],
  settings: Settings,
): readonly Mention[] {
  const molecules = mentions.filter(({ kind }) => kind === "protein" || kind === "mirna" || kind === "rna");
  const pathways = linkPathways(prose, recognised, molecules, settings.species);
  if (pathways.length === 0) return mentions;
  return arrange([
    ...mentions.map((mention) => ({ ...mention, score: 1 })),
    ...pathways.map((mention) => ({ ...mention, score: 2 })),
  ]).map(({ score: _score, ...mention }) => mention);
}

function placed({ block, from, to }: NameMatch, kind: EntityKind, score: number): Placed {
  return { block, from, to, kind, score };
}

const isGene = (kind: EntityKind): boolean => kind === "protein" || kind === "rna";

/** The likeliest of a match's names by the way they are written; `judged`: those of genes have had their hearing. */
function bestByPrior(
  match: NameMatch,
  { source }: SourceScan,
  judged: boolean,
): { readonly kind: EntityKind; readonly prior: number } | undefined {
  let best: { kind: EntityKind; prior: number } | undefined;
  for (const name of match.names) {
    const kind = source.kindOf(entityOf(name));
    // Pathways are read with the nouns that follow them, miRNAs by their grammar.
    if (kind === "pathway" || kind === "mirna" || (judged && isGene(kind))) continue;
    const prior = priorOf(match, name, kind);
    if (prior > (best?.prior ?? 0)) best = { kind, prior };
  }
  return best;
}

function toMention(
  prose: Prose,
  { match, scan, kind, evidence }: Found,
  ranking: Ranking,
  settings: Settings,
): Mention {
  const { block, from, to } = match;
  const { start, end } = toSource(prose.blocks[block]!, from, to);
  const { kind: likeliest, candidates } = ranking(match, scan, kind, prose.blocks[block]!.text);
  return {
    kind: likeliest,
    start,
    end,
    text: prose.source.slice(start, end),
    block,
    from,
    to,
    candidates,
    evidence,
    taxon: settings.species,
  };
}
