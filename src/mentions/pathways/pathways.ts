import { MatchFlag, type NameMatch, type RecognisedBlock } from "../../knowledge/lexicon/match";
import type { NameSource } from "../../knowledge/lexicon/source";
import type { Candidate, Mention } from "../../model/mention";
import { firstIndex } from "../../text/search";
import { findShortForms, shortFormsOf } from "./abbreviated";
import { coordinatedPathways, endingAt } from "./coordinated";
import { eastAsianHeadEnd } from "./eastAsianHead";
import { type Found, longestOnly } from "./found";
import { createHeadReader } from "./head";
import { candidatesOf, type PathwayNames, pathwaysOfMolecules, type Place, runUpTo } from "./molecules";
import { type HeadEnd, namedPathway } from "./named";

/** What one block by itself says of pathways. */
export interface BlockPathways {
  /** Names of pathways, with the head noun that follows. */
  readonly named: readonly Found[];
  readonly names: PathwayNames;
  readonly headEnd: HeadEnd;
}

const readHead = createHeadReader();

/** A match that can mean a pathway. */
export interface PathwayMatch {
  readonly match: NameMatch;
  readonly source: NameSource;
  readonly candidates: readonly Candidate[];
}

/** Reads a block by itself; `matches`: those in it that can mean a pathway, in any order. */
export function pathwaysOf(block: RecognisedBlock, matches: readonly PathwayMatch[]): BlockPathways {
  const headEnd = headEnds(block);
  const named: Found[] = [];
  const byPlace = new Map<number, readonly Candidate[]>();
  const starts = new Map<number, number>();
  for (const { match, source, candidates } of matches) {
    const { from, to, surfaceForm } = match;
    byPlace.set(placeOf(from, to), candidates);
    if (!(surfaceForm.flags & (MatchFlag.GluedLeft | MatchFlag.Prefix)))
      starts.set(to, Math.min(from, starts.get(to) ?? from));
    const found = namedPathway(match, candidates, source, block.text, headEnd);
    if (found) named.push(found);
  }
  return {
    named,
    headEnd,
    names: {
      candidatesAt: (from, to) => byPlace.get(placeOf(from, to)) ?? [],
      startOf: (to) => starts.get(to),
    },
  };
}

/** One number for a stretch of a text. */
const placeOf = (from: number, to: number): number => from * 0x1000000 + to;

/** What `linkPathways` needs of a block; `molecules`: the mentions of those that count in it, in the order of the text. */
export interface PathwayBlock {
  readonly block: RecognisedBlock;
  readonly pathways: BlockPathways;
  readonly molecules: readonly Mention[];
  /** Stretches that can only be names of pathways. */
  readonly labelled: readonly Place[];
}

/**
 * The pathways of each block: names of pathways, with the head noun that follows; genes, families or RNAs with a head noun
 * ("ADAM8 signaling"), which keep no candidate where no source has that pathway; and the short forms that the document defines for
 * them.
 */
export function linkPathways(blocks: readonly PathwayBlock[]): readonly (readonly Found[])[] {
  const spelled = blocks.map(spelledIn);
  const forms = shortFormsOf(
    blocks.map(({ block: { abbreviations } }, index) => ({ abbreviations, pathways: spelled[index]! })),
  );
  if (forms.size === 0) return spelled;
  return blocks.map(({ block, pathways }, index) => {
    const short = findShortForms(block.text, forms, pathways.headEnd);
    return short.length === 0 ? spelled[index]! : longestOnly([...spelled[index]!, ...short]);
  });
}

function spelledIn({
  block,
  pathways: { named, names, headEnd },
  molecules,
  labelled,
}: PathwayBlock): readonly Found[] {
  const { text } = block;
  const all = [
    ...named,
    ...pathwaysOfMolecules(text, molecules, headEnd, names),
    ...labelled.flatMap((place) => labelledPathway(text, place, molecules, names)),
  ];
  const whole = longestOnly(all.flatMap((one) => withLongForm(one, block) ?? []));
  const members = coordinatedPathways(text, whole, molecules, names);
  return members.length === 0 ? whole : longestOnly([...whole, ...members]);
}

/** A name or a run of molecules that is the whole of a stretch. */
function labelledPathway(
  text: string,
  { from, to }: Place,
  molecules: readonly Mention[],
  names: PathwayNames,
): readonly Found[] {
  const candidates = names.candidatesAt(from, to);
  if (candidates.length > 0) return [{ from, to, candidates }];
  const last = endingAt(molecules, to);
  const run = last < 0 ? undefined : runUpTo(text, molecules, last);
  return run?.place.from === from && run.first < run.last
    ? [{ from, to, candidates: candidatesOf(run, molecules, names) }]
    : [];
}

/** A short form in brackets may stand between a name and its head noun: "unfolded protein response (UPR) pathway". */
const bracketed = /^(?: \([^()\s]{2,10}\))?\)?(?=[ -])/;

function headEnds({ text, tokens }: RecognisedBlock): HeadEnd {
  return (to) => {
    const from = headStart(text, to);
    if (from < 0) return eastAsianHeadEnd(text, to);
    const next = firstIndex(tokens.count, (index) => tokens.start[index]! >= from);
    if (next === tokens.count || tokens.start[next] !== from) return eastAsianHeadEnd(text, to);
    const head = readHead(tokens, next, tokens.count);
    return head < 0 ? undefined : tokens.end[head]!;
  };
}

/** Where a head noun may begin behind a name, or -1. */
function headStart(text: string, to: number): number {
  const code = text.charCodeAt(to);
  // Most names have a word behind them, or the end of a sentence.
  if (code !== 32 && code !== 41 && code !== 45) return -1;
  if (code === 45 || (code === 32 && text.charCodeAt(to + 1) !== 40)) return to + 1;
  const between = bracketed.exec(text.slice(to, to + 14));
  return between === null ? -1 : to + between[0].length + 1;
}

/**
 * "mitogen-activated protein kinase (MAPK) pathway" and "hepatocyte growth factor (HGF)/Met pathway" are one name; a name that has only one
 * bracket of a pair is none.
 */
function withLongForm(found: Found, { text: whole, abbreviations }: RecognisedBlock): Found | undefined {
  const { from } = found;
  const chained = /^\)[-/\u2010-\u2013]$/.test(whole.slice(Math.max(0, from - 2), from));
  const chain = chained ? abbreviations.find(({ shortTo }) => shortTo === from - 2) : undefined;
  if (chain !== undefined && chain.longFrom < chain.shortFrom) return { ...found, from: chain.longFrom };
  const text = whole.slice(from, found.to);
  const opens = text.split("(").length;
  const closes = text.split(")").length;
  if (opens === closes) return found;
  const defined = abbreviations.find(({ shortFrom, shortTo }) => shortFrom <= from && from < shortTo);
  return closes > opens && defined !== undefined && defined.longFrom < from
    ? { ...found, from: defined.longFrom }
    : undefined;
}
