import type { Knowledge } from "../knowledge/knowledge";
import type { NameMatch, Recognised } from "../knowledge/lexicon/match";
import type { NameSource } from "../knowledge/lexicon/source";
import { findReferenceSection, isInList, type ReferenceSection } from "../markdown/referenceSection";
import type { Candidate, Mention } from "../model/mention";
import type { Block, Prose } from "../model/prose";
import type { Settings } from "../model/settings";
import type { Span } from "../model/span";
import type { Memo } from "../text/caches";
import { byBlock } from "../text/groupBy";
import { toSource } from "../text/offsets";
import { createBlockNames, type BlockNames, type NamedMatch } from "./blockNames";
import { coordinatedGenes } from "./genes/coordination/coordinations";
import { linkGenes, type BlockGenes } from "./genes/genes";
import { genesBeforeNumbers } from "./genes/gluedNumbers";
import type { Grounded } from "./grounded";
import { createContextOverlap } from "./grounding/contextOverlap";
import { definitionsIn } from "./grounding/definitions";
import { withoutJournals } from "./grounding/journals";
import { createRanking } from "./grounding/ranking";
import { withoutOthers } from "./noGenes/noGenes";
import { withSpecies } from "./organisms/mentionSpecies";
import { withOwnGenes } from "./organisms/ownGenes";
import { ownGene } from "./organisms/ownSymbols";
import { ownWords } from "./organisms/organisms";
import { arrange, type Placed } from "./overlaps";
import { applyOverrides } from "./overrides";
import { labelledPlaces } from "./pathways/labelled";
import { linkPathways } from "./pathways/pathways";
import type { Trace } from "./trace";
import { leastScore } from "./weights";

/** What a match may be, before its candidates are ranked. */
interface Found extends Placed {
  readonly match: NameMatch;
  readonly source: NameSource;
  readonly evidence: Mention["evidence"];
}

/** A mention beside others of its block. */
interface Standing extends Placed {
  readonly mention: Mention;
}

/**
 * Ranks the candidates of each mention by the evidence of the whole document, and drops what is no name here. What hangs
 * on a block alone is remembered by `memo` while the block does not change; the result is the same without. `trace` is told what is weighed.
 */
export function linkMentions(
  prose: Prose,
  recognised: Recognised,
  knowledge: Knowledge,
  settings: Settings,
  memo: Memo,
  trace?: Trace,
): readonly Mention[] {
  const names = recognised.blocks.map(memo(knowledge, createBlockNames));
  const references = memo(prose, findReferenceSection);
  const after = (stage: string, mentions: readonly Mention[]): readonly Mention[] => {
    trace?.left(stage, mentions);
    return mentions;
  };
  const linked = after(
    "another name that overlaps it is longer or likelier",
    named(prose, recognised, names, references, knowledge, settings, trace),
  );
  const words = ownWords(
    names.map(({ organisms }) => organisms),
    prose.blocks,
    references,
  );
  const outsideTitles = after("part of a journal's title", withoutJournals(prose, linked, references));
  const apart = withoutOthers(prose, outsideTitles, names, after);
  const known = withBorrowed(prose, names, apart, knowledge, settings);
  const all = withOwnSymbols(prose, names, known, knowledge, settings);
  const ofSpecies = withOwnGenes(withSpecies(prose, all, words, knowledge, settings.species), knowledge);
  const whole = after("a longer name contains it", withPathways(prose, names, ofSpecies, settings));
  const outsideNotes = after("part of the name of a note", withoutNotes(prose, whole));
  return withoutUnlikely(after("ignored by you", applyOverrides(outsideNotes, prose, settings)));
}

function withoutUnlikely(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) => {
    const { kind, candidates } = mention;
    if ((kind !== "protein" && kind !== "rna") || candidates.every(isLikely)) return mention;
    return { ...mention, candidates: candidates.filter(isLikely) };
  });
}

const isLikely = ({ score }: Candidate, at: number): boolean => at === 0 || score >= leastScore;

/**
 * What a grammar reads, what the model takes for genes, and other names. What the titles of the reference list say has no
 * bearing on what a name of the text means.
 */
function named(
  prose: Prose,
  { mentions }: Recognised,
  names: readonly BlockNames[],
  references: ReferenceSection | undefined,
  knowledge: Knowledge,
  settings: Settings,
  trace: Trace | undefined,
): readonly Mention[] {
  const { lexicon, model, wordsOf } = knowledge;
  const genes = lexicon && model ? linkGenes(names, model, knowledge, trace) : undefined;
  const certain = byBlock(mentions);
  const kept = names.map((own, index) =>
    arrange<Standing | Found>(
      (certain.get(index) ?? []).map((mention) => standing(mention, Infinity)),
      lexicon ? genesIn(genes?.[index], lexicon) : [],
      ...own.named.map((matches) => othersIn(matches, genes?.[index], lexicon)),
    ),
  );
  const isText = prose.blocks.map(({ start }) => !isInList(start, references));
  const ranking = createRanking(
    kept.flatMap((own, index) => (isText[index] ? own.filter((one) => "match" in one) : [])),
    createContextOverlap(
      names.flatMap(({ block }, index) => (isText[index] ? block.tokens : [])),
      wordsOf,
    ),
    definitionsIn(names.filter((_, index) => isText[index])),
    trace,
  );
  const { species: taxon } = settings;
  return kept.flatMap((own, index) => {
    const { tokens } = names[index]!.block;
    return own.map((one): Mention => {
      if ("mention" in one) return one.mention;
      const { match, source, evidence, from, to } = one;
      const { kind, candidates } = ranking(match, source, one.kind, tokens);
      const { start, end } = toSource(prose.blocks[index]!, from, to);
      const text = prose.source.slice(start, end);
      return { kind, start, end, text, block: index, from, to, candidates, evidence, taxon };
    });
  });
}

/** What the model takes for genes. */
function genesIn(genes: BlockGenes | undefined, source: NameSource): readonly Found[] {
  if (!genes) return [];
  return genes.names.map(({ span: { match, from, to }, score }) => {
    return { from, to, kind: "protein", score: 1 + score, match, source, evidence: "context" };
  });
}

/** What counts by the way it is written, of one source. */
function othersIn(
  matches: readonly NamedMatch[],
  genes: BlockGenes | undefined,
  lexicon: NameSource | undefined,
): readonly Found[] {
  const found: Found[] = [];
  for (const { match, source, surface } of matches) {
    const { from, to } = match;
    const judged = genes !== undefined && (source === lexicon || genes.isRefused(from, to));
    const best = judged ? surface.others : surface.any;
    if (best) found.push({ from, to, kind: best.kind, score: best.prior, match, source, evidence: "name" });
  }
  return found;
}

/** Adds genes whose names are not all there, or have more behind them; what was found by its name stays. */
function withBorrowed(
  prose: Prose,
  names: readonly BlockNames[],
  mentions: readonly Mention[],
  knowledge: Knowledge,
  { species }: Settings,
): readonly Mention[] {
  const genes = mentions.filter(({ kind }) => kind === "protein");
  const runOns = names.map((own) => own.runOns);
  const numbered = genesBeforeNumbers(prose, runOns, genes);
  const plurals = names.map((own) => own.plurals);
  const members = coordinatedGenes(prose, genes, plurals, knowledge, species);
  const known = numbered.length === 0 ? mentions : joined(prose.blocks, mentions, numbered, 0);
  // The B4 of "ITGA6/B4" is no CD19, which is called so by itself.
  const all = members.length === 0 ? known : joined(prose.blocks, members, known, 1);
  const as = { kind: "protein", evidence: "grammar", taxon: species } as const;
  const pieced = names.flatMap((own, index) => mentionsOf(prose, index, own.pieced, as));
  return pieced.length === 0 ? all : joined(prose.blocks, all, pieced, 2);
}

/** Adds what may be genes of mouse or rat that people lack; where the text speaks of people they go again (`withOwnGenes`). */
function withOwnSymbols(
  prose: Prose,
  names: readonly BlockNames[],
  mentions: readonly Mention[],
  knowledge: Knowledge,
  { species }: Settings,
): readonly Mention[] {
  const as = { kind: "protein", evidence: "name", taxon: species } as const;
  const found = names.flatMap(({ ownSymbols, block: { text } }, index) => {
    const genes = ownSymbols.flatMap(({ from, to }) => {
      const id = ownGene(text.slice(from, to), knowledge);
      return id === undefined ? [] : [{ from, to, candidates: [{ id, score: 1 }] }];
    });
    return mentionsOf(prose, index, genes, as);
  });
  // The K1 of "H2-K1" is no keratin.
  return found.length === 0 ? mentions : joined(prose.blocks, mentions, found, 2);
}

/** Adds the pathways, which may contain other mentions; one that is named like a gene wins over it. */
function withPathways(
  prose: Prose,
  names: readonly BlockNames[],
  mentions: readonly Mention[],
  { species }: Settings,
): readonly Mention[] {
  const molecules = byBlock(
    mentions.filter(({ kind }) => kind === "protein" || kind === "mirna" || kind === "rna"),
  );
  const labelled = labelledPlaces(prose.blocks);
  const pathways = linkPathways(
    names.map(({ block, pathways: own }, index) => ({
      block,
      pathways: own,
      molecules: molecules.get(index) ?? [],
      labelled: labelled[index]!,
    })),
  );
  const as = { kind: "pathway", evidence: "name", taxon: species } as const;
  const found = pathways.flatMap((own, index) => mentionsOf(prose, index, own, as));
  return found.length === 0 ? mentions : joined(prose.blocks, mentions, found, 2);
}

/** Both in the order of the text; `score` says whether the second stay where they cannot stand beside the first, of 1. */
function joined(
  blocks: readonly Block[],
  first: readonly Mention[],
  second: readonly Mention[],
  score: number,
): readonly Mention[] {
  const [known, more] = [byBlock(first), byBlock(second)];
  return blocks.flatMap((_, index) => {
    const own = known.get(index) ?? [];
    const others = more.get(index);
    if (others === undefined) return own;
    return arrange(
      own.map((mention) => standing(mention, 1)),
      others.map((mention) => standing(mention, score)).sort((a, b) => a.from - b.from),
    ).map(({ mention }) => mention);
  });
}

function standing(mention: Mention, score: number): Standing {
  const { from, to, kind, between } = mention;
  return { from, to, kind, score, mention, ...(between && { between }) };
}

/** Stretches of the text of a block as mentions that have all else in common. */
function mentionsOf(
  { blocks, source }: Prose,
  block: number,
  found: readonly Grounded[],
  { kind, evidence, taxon }: Pick<Mention, "kind" | "evidence" | "taxon">,
): readonly Mention[] {
  return found.map(({ from, to, candidates }) => {
    const { start, end } = toSource(blocks[block]!, from, to);
    const text = source.slice(start, end);
    return { kind, start, end, text, block, from, to, candidates, evidence, taxon };
  });
}

/** Without names in what a note is called, `[[PTRF plan]]`; where that is nothing but a name, `[[CD63]]`, it reads as one. */
function withoutNotes({ blocks, source }: Prose, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ block, from, to }) => {
    const own = blocks[block]!;
    return !own.marks.some(
      (mark) =>
        mark.kind === "wikilink" &&
        mark.start <= from &&
        from < mark.end &&
        (mark.start < from || to < mark.end) &&
        !hasAlias(own, mark.outer, source),
    );
  });
}

/** In `[[note|alias]]` the alias is prose. */
const hasAlias = ({ start }: Block, outer: Span, source: string): boolean =>
  source.slice(start + outer.start, start + outer.end).includes("|");
