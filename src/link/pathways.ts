import { MatchFlag, type NameMatch, type Recognised, type SourceScan } from "../knowledge/lexicon/match";
import { classOf, entityOf, NameClass, nameCase, CaseForm } from "../knowledge/lexicon/name";
import type { NameSource } from "../knowledge/lexicon/source";
import type { Abbreviation } from "../model/abbreviation";
import type { Candidate, Mention } from "../model/mention";
import { toSource } from "../model/offsets";
import type { Prose } from "../model/prose";
import { createHeadReader } from "./pathwayHead";

/** A stretch of a block that names a pathway, before it is a mention. */
interface Found {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
}

const readHead = createHeadReader();

/**
 * The pathways of a document: names of pathways, with the head noun that follows; and genes, families or
 * RNAs with a head noun ("ADAM8 signaling"), which keep no candidate where no source has that pathway. `molecules`: the
 * mentions of those that count, in order.
 */
export function linkPathways(
  prose: Prose,
  { scans, abbreviations }: Recognised,
  molecules: readonly Mention[],
  taxon: number,
): readonly Mention[] {
  const named = scans.flatMap((scan) => namedPathways(scan, prose));
  const found = longestOnly(
    [...named, ...pathwaysOfMolecules(prose, scans, molecules)].flatMap(
      (one) => withLongForm(one, prose, abbreviations) ?? [],
    ),
  );
  return found.map(({ block, from, to, candidates }) => {
    const { start, end } = toSource(prose.blocks[block]!, from, to);
    const text = prose.source.slice(start, end);
    return { kind: "pathway", start, end, text, block, from, to, candidates, evidence: "name", taxon };
  });
}

function namedPathways(scan: SourceScan, { blocks }: Prose): readonly Found[] {
  return scan.matches.flatMap((match) => {
    const { text } = blocks[match.block]!;
    if (match.flags & MatchFlag.GluedLeft) return [];
    if (match.flags & MatchFlag.GluedRight && !isGluedCitation(match, text)) return [];
    const candidates = pathwayCandidates(match, scan.source);
    if (candidates.length === 0 || generic.test(text.slice(match.from, match.to))) return [];
    const head = readHead(scan.tokens, match.last + 1, scan.firstTokens[match.block + 1]!);
    if (head < 0 && !standsAlone(match, scan.source)) return [];
    // "Focal adhesion kinase" is an enzyme.
    if (head < 0 && /^[\s-]kinase/.test(text.slice(match.to, match.to + 7))) return [];
    if (head < 0) return { block: match.block, from: match.from, to: match.to, candidates };
    const to = scan.tokens.end[head]!;
    if (standsAlone(match, scan.source)) return { block: match.block, from: match.from, to, candidates };
    return { block: match.block, from: chainStart(text, match.from), to, candidates };
  });
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
function withLongForm(
  found: Found,
  { blocks }: Prose,
  abbreviations: readonly Abbreviation[],
): Found | undefined {
  const text = blocks[found.block]!.text.slice(found.from, found.to);
  const opens = text.split("(").length;
  const closes = text.split(")").length;
  if (opens === closes) return found;
  const defined = abbreviations.find(
    ({ block, shortFrom, shortTo }) =>
      block === found.block && shortFrom <= found.from && found.from < shortTo,
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
  prose: Prose,
  scans: readonly SourceScan[],
  genes: readonly Mention[],
): readonly Found[] {
  const scan = scans[0];
  if (!scan) return [];
  const { tokens, firstTokens } = scan;
  const byPlace = new Map<string, readonly Candidate[]>();
  for (const { matches, source } of scans)
    for (const match of matches) {
      const candidates = pathwayCandidates(match, source);
      if (candidates.length > 0) byPlace.set(`${match.block} ${match.from} ${match.to}`, candidates);
    }
  const found: Found[] = [];
  for (let at = 0; at < genes.length; at++) {
    const gene = genes[at]!;
    const next = tokenAt(tokens.start, firstTokens[gene.block]!, firstTokens[gene.block + 1]!, gene.to);
    if (next < 0 || readHead(tokens, next, firstTokens[gene.block + 1]!) < 0) continue;
    const to = tokens.end[readHead(tokens, next, firstTokens[gene.block + 1]!)]!;
    const { text } = prose.blocks[gene.block]!;
    let first = at;
    while (first > 0 && joined(text, genes[first - 1]!, genes[first]!, /^ ?[-/\u2010-\u2013] ?$/)) first--;
    const members = genes.slice(first, at + 1);
    const candidates = members.flatMap(
      ({ block, from, to: end }) => byPlace.get(`${block} ${from} ${end}`) ?? [],
    );
    found.push({
      block: gene.block,
      from: chainStart(text, genes[first]!.from),
      to,
      candidates: half(candidates, members.length),
    });
    for (
      let before = first;
      before > 0 && joined(text, genes[before - 1]!, genes[before]!, /^-?(?:,? and |, | or )$/);
      before--
    ) {
      const { block, from, to: end } = genes[before - 1]!;
      found.push({ block, from, to: end, candidates: byPlace.get(`${block} ${from} ${end}`) ?? [] });
    }
  }
  return found;
}

function joined(text: string, a: Mention, b: Mention, gap: RegExp): boolean {
  return a.block === b.block && b.from - a.to < 8 && b.from > a.to && gap.test(text.slice(a.to, b.from));
}

/** Candidates of a run of genes that no source names as one pathway are those of its members. */
function half(candidates: readonly Candidate[], members: number): readonly Candidate[] {
  const factor = members > 1 ? 0.5 : 1;
  const best = new Map(candidates.map(({ id, score }) => [id, score * factor]));
  return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

/** The token of a block that begins at or after an offset, or -1: by halving, since starts ascend. */
function tokenAt(starts: Int32Array, first: number, end: number, offset: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low < end ? low : -1;
}

/** Of pathways that overlap the longest; of equal ones the one with better candidates. */
function longestOnly(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  const order = [...found].sort(
    (a, b) =>
      a.block - b.block ||
      a.from - b.from ||
      b.to - a.to ||
      (b.candidates[0]?.score ?? 0) - (a.candidates[0]?.score ?? 0),
  );
  for (const one of order) {
    const last = kept.at(-1);
    if (last?.block !== one.block || last.to <= one.from) kept.push(one);
    else if (one.to - one.from > last.to - last.from) kept[kept.length - 1] = one;
  }
  return kept;
}
