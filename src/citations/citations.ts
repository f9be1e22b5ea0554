import type { Citation, CitationItem, NamedAuthors } from "../model/citation";
import type { Block, Prose } from "../model/prose";
import type { Span } from "../model/span";
import { createMemo, type Memo } from "../text/caches";
import { toSource } from "../text/offsets";
import { authorYearCitations } from "./authorYear/decide";
import { attribute } from "./find/attribution";
import type { AuthorNames } from "./find/authors";
import type { Candidate, CandidateItem } from "./find/candidate";
import { numbersOf } from "./find/candidate";
import { crossReferencesOf, withoutCrossReferences, type CrossReferences } from "./find/crossReferences";
import type { GluedCandidate } from "./find/glued";
import { decideGlued } from "./find/gluedDecision";
import { leadsOf } from "./find/leads";
import type { Reading } from "./find/reading";
import { readingOf, withoutOverlap } from "./find/reading";
import { inReferenceSection, lastEntry } from "./find/referenceSection";
import { withoutDoubtful } from "./find/sequence";
import { isTelling, styleOf } from "./find/styles";
import { byline, companyOfStyle } from "./weights";

/** What citations need to know: which words are names, so that `TSGA1063` is read as TSGA10 and 63. */
export interface CitationKnowledge {
  isName(text: string): boolean;
}

/** A block of citing prose with what could be a citation in it. */
interface Part {
  readonly block: Block;
  readonly index: number;
  readonly reading: Reading;
}

/**
 * Where citations stand in the prose, in every style that the document uses, in order and without overlap. A block alone
 * says what could be a citation; which of these are depends on how the whole document cites. `memo` keeps what was read of
 * blocks whose text does not change; the result is the same without.
 */
export function recogniseCitations(
  prose: Prose,
  knowledge: CitationKnowledge,
  memo: Memo = createMemo(),
): readonly Citation[] {
  const isList = inReferenceSection(prose, memo);
  const parts: readonly Part[] = prose.blocks.flatMap((block, index) =>
    isList[index] ? [] : [{ block, index, reading: readPart(block, index, prose.source, memo) }],
  );
  const entries = lastEntry(prose, memo);
  const accepted = choose(parts, entries, leadsOf(prose, isList, memo), knowledge, () =>
    memo(prose, crossReferencesOf),
  );
  const read = parts.map((part) => attributed(part, accepted(part)));
  const isName = (text: string): boolean => knowledge.isName(text);
  const numbered = read.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const byAuthor = authorYearCitations(prose, read, numbered, isName, memo);
  if (byAuthor)
    return read.flatMap((one) =>
      citationsOf(prose.source, {
        ...one,
        candidates: joined(one.candidates, byAuthor.get(one)!),
        alone: [],
      }),
    );
  // "Luo et al. (2018)" by itself cites where the document does so throughout; elsewhere it names.
  const alone = read.reduce((sum, { alone }) => sum + alone.length, 0);
  return read.flatMap((one) => citationsOf(prose.source, alone > numbered ? one : { ...one, alone: [] }));
}

/** Reads a block; numbers in brackets behind the names of a title page are those of affiliations. */
function readPart(block: Block, index: number, source: string, memo: Memo): Reading {
  const reading = readingOf(block, source, memo);
  const { sure, parentheses } = reading;
  const isFirst =
    index < byline.titlePage && block.section.length <= 1 && sure.length + parentheses.length > 1;
  if (!isFirst || !reading.isByline()) return reading;
  return { ...reading, sure: sure.filter(({ style }) => style === "key"), parentheses: [] };
}

/** Decides for the whole document; gives the citations of a part. */
function choose(
  parts: readonly Part[],
  entries: number,
  leadOf: ReturnType<typeof leadsOf>,
  knowledge: CitationKnowledge,
  crossReferences: () => CrossReferences,
): (part: Part) => readonly Candidate[] {
  const whole = <T>(pick: (reading: Reading) => readonly T[]): readonly T[] =>
    parts.flatMap(({ reading }) => pick(reading));
  const leads = new Map(
    whole(({ sure, superscripts, parentheses, located, links }) => [
      ...sure,
      ...superscripts,
      ...parentheses,
      ...located,
      ...links,
    ])
      .filter(({ items }) => items.some(({ link }) => link?.to))
      .map((item) => [item, leadOf(item)]),
  );
  const cites =
    entries > 0 ||
    whole(({ sure }) => sure).filter(
      (item) => item.style === "bracket" && item.doubt === undefined && !leads.has(item),
    ).length >= companyOfStyle.brackets;
  const isAdmitted = (item: Candidate): boolean => {
    const lead = leads.get(item);
    if (lead === undefined || item.isLink !== true) return lead !== "elsewhere";
    const isNear = item.style === "bracket" && numbersOf(item).every((number) => number <= entries);
    return lead === "list" ? cites : lead === "unknown" && isNear;
  };
  const isLed = (item: Candidate): boolean => cites && leads.get(item) === "list";
  const all = <T extends Candidate>(pick: (reading: Reading) => readonly T[]): readonly T[] =>
    leads.size === 0 ? whole(pick) : whole(pick).filter(isAdmitted);
  const glued = all((reading) => reading.glued);
  const sure = all((reading) => reading.sure);
  const parentheses = all((reading) => reading.parentheses);
  const style = styleOf(
    sure,
    all((reading) => reading.superscripts),
    parentheses,
    glued,
    entries,
  );
  // Where the document says of brackets behind values that they hold statistics, one is a citation only by its number.
  const hasStatistics = parts.some(({ reading }) => reading.declaresStatistics);
  const brackets = withoutDoubtful(
    sure.filter((item) => item.style === "bracket" && !(hasStatistics && item.behindValue === "cell")),
    entries,
    ({ doubt, behindValue }) => doubt ?? (hasStatistics && behindValue ? "meaning" : undefined),
  );
  const kept = new Set([...brackets, ...withoutDoubtful(parentheses, entries)]);
  const kinds: ReadonlySet<GluedCandidate["after"]> = new Set(
    style.glued === "words"
      ? ["et-al", "pair", "plain", "name", "row"]
      : style.glued === "punctuation"
        ? ["et-al", "pair", "punctuation"]
        : ["et-al"],
  );
  const textOf = new Map(
    parts.flatMap(({ block, reading }) => reading.glued.map((item) => [item, block.text])),
  );
  let vocabulary: ReadonlySet<string> | undefined;
  const decided = decideGlued(
    glued.filter((item) => kinds.has(item.after)),
    (item) => textOf.get(item)!,
    {
      isName: (text) => knowledge.isName(text),
      stands: (word) => (vocabulary ??= vocabularyOf(parts)).has(word),
    },
  );
  const isWanted = (item: Candidate): boolean =>
    item.isNamed === true ||
    isLed(item) ||
    style.superscript === "all" ||
    (style.superscript === "telling" && isTelling(item));
  return ({ reading }) =>
    [
      ...reading.sure.flatMap((item) => {
        if (item.style === "key") return withoutCrossReferences(item, crossReferences()) ?? [];
        return isAdmitted(item) && kept.has(item) ? [item] : [];
      }),
      ...reading.superscripts.filter((item) => isAdmitted(item) && isWanted(item)),
      ...reading.parentheses.filter(
        (item) =>
          isAdmitted(item) && kept.has(item) && (style.parenthesis || item.isNamed === true || isLed(item)),
      ),
      ...reading.located.filter((item) => cites && isAdmitted(item)),
      ...reading.links.filter(isLed),
      ...reading.glued.flatMap((item) => decided.get(item) ?? []),
    ].sort((a, b) => a.from - b.from);
}

function vocabularyOf(parts: readonly Part[]): ReadonlySet<string> {
  const vocabulary = new Set<string>();
  for (const { reading } of parts) for (const word of reading.words()) vocabulary.add(word);
  return vocabulary;
}

/** Citations of two kinds in the order of the text; of those that overlap the first kind counts. */
function joined(first: readonly Candidate[], second: readonly Candidate[]): readonly Candidate[] {
  return [...first, ...withoutOverlap(first, second)].sort((a, b) => a.from - b.from);
}

/** The citations of a part, whose authors are named, and the authors with a year to whom none belongs. */
interface Attributed extends Part {
  readonly candidates: readonly Candidate[];
  readonly owners: ReadonlyMap<Candidate, AuthorNames>;
  readonly alone: readonly AuthorNames[];
}

function attributed(part: Part, candidates: readonly Candidate[]): Attributed {
  const authors = part.reading.authors();
  const owned = attribute(part.block.text, authors, candidates);
  const owners = new Map([...owned].map(([names, item]) => [item, names]));
  const named = new Set(owners.values());
  const alone = authors.filter((names) => names.year && names.form !== "single" && !named.has(names));
  return { ...part, candidates, owners, alone };
}

function citationsOf(
  source: string,
  { block, index, candidates, owners, alone }: Attributed,
): readonly Citation[] {
  const citations = candidates.map((candidate) =>
    toCitation(source, block, index, candidate, owners.get(candidate)),
  );
  return [...citations, ...alone.map((names) => fromAuthors(source, block, index, names))].sort(
    (a, b) => a.from - b.from,
  );
}

function toCitation(
  source: string,
  block: Block,
  index: number,
  candidate: Candidate,
  names: AuthorNames | undefined,
): Citation {
  const { style, from, to, outer, bare } = candidate;
  const span: Span = outer
    ? { start: block.start + outer.start, end: block.start + outer.end }
    : toSource(block, from, to);
  const { start, end } = span;
  const text = source.slice(start, end);
  const items = candidate.items.map((item) => toItem(block, item));
  const targets = items.length === 1 ? items[0]!.targets : items.flatMap((item) => item.targets);
  // Most citations have no more, and of those a document may have thousands.
  const citation: Citation = { start, end, text, style, block: index, from, to, items, targets };
  if (!names && !bare) return citation;
  return { ...citation, ...(names && { authors: toAuthors(block, names) }), ...(bare && { bare }) };
}

function toItem(block: Block, item: CandidateItem): CitationItem {
  const { from, to, targets, reversed, suppressAuthor, locator, link, written, work } = item;
  const { start, end } = toSource(block, from, to);
  if ([reversed, suppressAuthor, locator, link, written, work].every((field) => field === undefined))
    return { start, end, targets };
  return {
    start,
    end,
    targets,
    ...(reversed !== undefined && { reversed }),
    ...(suppressAuthor !== undefined && { suppressAuthor }),
    ...(locator !== undefined && { locator }),
    ...(link && { link: linkIn(block, link) }),
    ...(work && { work: { ...work, when: toSource(block, work.when.from, work.when.to) } }),
    ...(written && { written: { ...written, end: toSource(block, from, written.end).end } }),
  };
}

function linkIn(
  { start }: Block,
  { to }: NonNullable<CandidateItem["link"]>,
): NonNullable<CitationItem["link"]> {
  return to ? { to: { name: to.name, start: start + to.start, end: start + to.end } } : {};
}

function toAuthors(block: Block, { from, to, families, etAl, year }: AuthorNames): NamedAuthors {
  const named = { ...toSource(block, from, to), families, etAl };
  if (!year) return named;
  const { value, last, from: start, to: end } = year;
  return { ...named, year: { value, ...(last !== undefined && { last }), ...toSource(block, start, end) } };
}

/** Authors with a year and no number or key are a citation by themselves. */
function fromAuthors(source: string, block: Block, index: number, names: AuthorNames): Citation {
  const span = toSource(block, names.from, names.next);
  return {
    ...span,
    text: source.slice(span.start, span.end),
    style: "author",
    block: index,
    from: names.from,
    to: names.next,
    items: [],
    targets: [],
    authors: toAuthors(block, names),
  };
}
