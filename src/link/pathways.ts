import { MatchFlag, type NameMatch, type RecognisedBlock } from "../knowledge/lexicon/match";
import { classOf, entityOf, NameClass, nameCase, CaseForm } from "../knowledge/lexicon/name";
import type { Tokens } from "../knowledge/lexicon/normalise";
import type { NameSource } from "../knowledge/lexicon/source";
import type { Candidate, Mention } from "../model/mention";
import { createHeadReader } from "./pathwayHead";

/** A stretch of a block that names a pathway, before it is a mention. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
}

/** What one block by itself says of pathways. */
export interface BlockPathways {
  /** Names of pathways, with the head noun that follows. */
  readonly named: readonly Found[];
  /** The pathways that some stretch of the block is a name of, by `placeOf`. */
  readonly byPlace: ReadonlyMap<number, readonly Candidate[]>;
}

/** One number for a stretch of a text. */
const placeOf = (from: number, to: number): number => from * 0x1000000 + to;

const readHead = createHeadReader();

export function pathwaysOf(block: RecognisedBlock): BlockPathways {
  const named: Found[] = [];
  const byPlace = new Map<number, readonly Candidate[]>();
  for (const { source, matches } of block.scans)
    for (const match of matches) {
      const candidates = pathwayCandidates(match, source);
      if (candidates.length === 0) continue;
      byPlace.set(placeOf(match.from, match.to), candidates);
      const found = namedPathway(match, candidates, source, block);
      if (found) named.push(found);
    }
  return { named, byPlace };
}

/**
 * The pathways of a block: names of pathways, with the head noun that follows; and genes, families or
 * RNAs with a head noun ("ADAM8 signaling"), which keep no candidate where no source has that pathway. `molecules`: the
 * mentions of those that count in the block, in order.
 */
export function linkPathways(
  block: RecognisedBlock,
  pathways: BlockPathways,
  molecules: readonly Mention[],
): readonly Found[] {
  const all = [...pathways.named, ...pathwaysOfMolecules(block, pathways, molecules)];
  return longestOnly(all.flatMap((one) => withLongForm(one, block) ?? []));
}

function namedPathway(
  match: NameMatch,
  candidates: readonly Candidate[],
  source: NameSource,
  { text, tokens }: RecognisedBlock,
): Found | undefined {
  if (match.flags & MatchFlag.GluedLeft) return undefined;
  if (match.flags & MatchFlag.GluedRight && !isGluedCitation(match, text)) return undefined;
  if (generic.test(text.slice(match.from, match.to))) return undefined;
  const head = readHead(tokens, match.last + 1, tokens.count);
  const alone = standsAlone(match, source);
  if (head < 0) {
    // "Focal adhesion kinase" is an enzyme.
    if (!alone || /^[\s-]kinase/.test(text.slice(match.to, match.to + 7))) return undefined;
    return { from: match.from, to: match.to, candidates };
  }
  const to = tokens.end[head]!;
  return { from: alone ? match.from : chainStart(text, match.from), to, candidates };
}

/** Adjectives that a source has as another name of some gene, but that are said of any pathway. */
const generic =
  /^(?:(?:down|up)-?stream|multiple|various|several|common|alternative|intra-?cellular|extra-?cellular|intrinsic|extrinsic|endogenous|exogenous|mitochondrial|neuronal|central|classical|survival|death)$/i;

/** Digits that touch the end of a long lower-case name are a citation that lost its brackets: "innate immunity9". */
function isGluedCitation({ to, size, form }: NameMatch, text: string): boolean {
  return size > 7 && form !== CaseForm.Upper && /^\d{1,3}(?![\p{L}\d])/u.test(text.slice(to, to + 5));
}

/** What may not stand before the hyphen of a chain: it says how, not which. */
const modifier =
  /(?:^|[-/])(?:\p{Ll}*(?:ed|ent|ive|ic|al|an|or)|anti|non|pre|pro|post|co|cross|auto|trans|self|re|de)$/u;
const longestChain = 40;

/** Where a chain of names begins of which the last is a pathway's: "TSC1/2-mTOR signaling", "P13-kinase-Akt signaling". */
function chainStart(text: string, from: number): number {
  const joint = text.charAt(from - 1);
  if (!/[-/\u2010-\u2013]/.test(joint)) return from;
  const before = text.slice(Math.max(0, from - longestChain), from - 1);
  const word = /[^\s()[\],;:"\ufffc]*$/.exec(before)![0];
  if (word === "" || word.length === longestChain - 1 || modifier.test(word)) return from;
  return /[\p{Lu}\d]/u.test(word) ? from - 1 - word.length : from;
}

/**
 * "mitogen-activated protein kinase (MAPK) pathway" is one name; a name that has only one bracket of a pair is none.
 */
function withLongForm(found: Found, block: RecognisedBlock): Found | undefined {
  const text = block.text.slice(found.from, found.to);
  const opens = text.split("(").length;
  const closes = text.split(")").length;
  if (opens === closes) return found;
  const defined = block.abbreviations.find(
    ({ shortFrom, shortTo }) => shortFrom <= found.from && found.from < shortTo,
  );
  return closes > opens && defined !== undefined && defined.longFrom < found.from
    ? { ...found, from: defined.longFrom }
    : undefined;
}

/** Whether the match is a name that needs no head noun: "apoptosis", but "EMT" only in capitals. */
function standsAlone(match: NameMatch, source: NameSource): boolean {
  return match.names.some(
    (name) =>
      source.kindOf(entityOf(name)) === "pathway" &&
      classOf(name) !== NameClass.PathwayShort &&
      (match.size > 5 || nameCase(name) !== CaseForm.Upper || match.form === CaseForm.Upper),
  );
}

const none: readonly Candidate[] = [];

function pathwayCandidates({ names }: NameMatch, source: NameSource): readonly Candidate[] {
  if (!names.some((name) => source.kindOf(entityOf(name)) === "pathway")) return none;
  const scores = new Map<string, number>();
  for (const name of names) {
    if (source.kindOf(entityOf(name)) !== "pathway") continue;
    const id = source.idOf(entityOf(name));
    const score = classOf(name) === NameClass.PathwayShort ? 0.7 : 0.9;
    scores.set(id, Math.max(score, scores.get(id) ?? 0));
  }
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

/** Runs of genes with a head noun behind the last: "PI3K/AKT/mTOR axis"; of "TNFα and IL-1β signaling" also the first. */
function pathwaysOfMolecules(
  { text, tokens }: RecognisedBlock,
  { byPlace }: BlockPathways,
  genes: readonly Mention[],
): readonly Found[] {
  const candidatesOf = ({ from, to }: Mention) => byPlace.get(placeOf(from, to)) ?? [];
  const found: Found[] = [];
  for (let at = 0; at < genes.length; at++) {
    const next = tokenAt(tokens, genes[at]!.to);
    const head = next < 0 ? -1 : readHead(tokens, next, tokens.count);
    if (head < 0) continue;
    let first = at;
    while (first > 0 && joined(text, genes[first - 1]!, genes[first]!, /^ ?[-/\u2010-\u2013] ?$/)) first--;
    const members = genes.slice(first, at + 1);
    found.push({
      from: chainStart(text, genes[first]!.from),
      to: tokens.end[head]!,
      candidates: half(members.flatMap(candidatesOf), members.length),
    });
    for (
      let before = first;
      before > 0 && joined(text, genes[before - 1]!, genes[before]!, /^-?(?:,? and |, | or )$/);
      before--
    ) {
      const gene = genes[before - 1]!;
      found.push({ from: gene.from, to: gene.to, candidates: candidatesOf(gene) });
    }
  }
  return found;
}

function joined(text: string, a: Mention, b: Mention, gap: RegExp): boolean {
  return b.from - a.to < 8 && b.from > a.to && gap.test(text.slice(a.to, b.from));
}

/** Candidates of a run of genes that no source names as one pathway are those of its members. */
function half(candidates: readonly Candidate[], members: number): readonly Candidate[] {
  const factor = members > 1 ? 0.5 : 1;
  const best = new Map(candidates.map(({ id, score }) => [id, score * factor]));
  return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

/** The token that begins at or after an offset, or -1: by halving, since starts ascend. */
function tokenAt({ start, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low < count ? low : -1;
}

/** Of pathways that overlap the longest; of equal ones the one with better candidates. */
function longestOnly(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const kept: Found[] = [];
  const order = [...found].sort(
    (a, b) => a.from - b.from || b.to - a.to || (b.candidates[0]?.score ?? 0) - (a.candidates[0]?.score ?? 0),
  );
  for (const one of order) {
    const last = kept.at(-1);
    if (last === undefined || last.to <= one.from) kept.push(one);
    else if (one.to - one.from > last.to - last.from) kept[kept.length - 1] = one;
  }
  return kept;
}
