import type { Knowledge } from "../../knowledge/knowledge";
import type { Lexicon } from "../../knowledge/lexicon/lexicon";
import { mirnaCandidates } from "../../knowledge/mirna/candidates";
import { prefixOfTaxon } from "../../knowledge/mirna/species";
import type { Mention } from "../../model/mention";
import type { Prose } from "../../model/prose";
import { human } from "../../model/species";
import { organismEvidence as evidence, organismReach as reach } from "../weights";
import { mouse, rat, type OrganismWord } from "./organisms";

/** What a document says of organisms as a whole. */
interface Summary {
  readonly words: readonly OrganismWord[];
  readonly firstOfBlock: ReadonlyMap<number, number>;
  /** How much more it speaks of people than of others, the habit of the field included. */
  readonly balance: number;
  /** The organism that it speaks of most beside people; undefined if of none. */
  readonly other: number | undefined;
  readonly people: number;
}

/**
 * Gives each gene and miRNA the organism that the document speaks of there: human, unless the words for organisms in the whole
 * document, its title and the sentence, and the case of its symbols (`Cav1` is mouse or rat, `CAV1` human) say otherwise. A miRNA without a species prefix becomes that of
 * the other organism only where the document speaks of no people at all.
 */
export function withSpecies(
  prose: Prose,
  mentions: readonly Mention[],
  words: readonly OrganismWord[],
  { mirnas, lexicon }: Knowledge,
  preferred: number,
): readonly Mention[] {
  const cases = mentions.map((mention) => symbolCase(mention, lexicon));
  const summary = summarise(prose, cases, words, preferred);
  return mentions.map((mention, index) => {
    if (mention.kind === "protein") {
      const taxon = taxonOf(mention, cases[index], summary, preferred);
      return taxon === mention.taxon ? mention : { ...mention, taxon };
    }
    const name = mention.mirna;
    if (name === undefined || name.prefix !== undefined) return mention;
    const { people, balance, other } = summary;
    const spoken = people > 0 ? (balance >= 0 ? human : undefined) : balance < 0 ? other : undefined;
    const taxon = spoken ?? preferred;
    const prefix = prefixOfTaxon(taxon);
    if (prefix === undefined || prefix === "hsa") return mention;
    const candidates = mirnaCandidates(name, prefix, mirnas);
    return candidates.length === 0 ? mention : { ...mention, candidates, taxon };
  });
}

function summarise(
  { blocks }: Prose,
  cases: readonly (SymbolCase | undefined)[],
  words: readonly OrganismWord[],
  preferred: number,
): Summary {
  const counts = new Map<number, number>();
  const firstOfBlock = new Map<number, number>();
  const inTitle = new Set<number>();
  for (const [index, { taxon, block, from }] of words.entries()) {
    counts.set(taxon, (counts.get(taxon) ?? 0) + 1);
    if (!firstOfBlock.has(block)) firstOfBlock.set(block, index);
    if (isTitle(blocks, block, from)) inTitle.add(taxon);
  }
  const people = counts.get(human) ?? 0;
  const others = [...counts]
    .filter(([taxon]) => taxon !== human && taxon !== 0)
    .sort(([, a], [, b]) => b - a);
  let balance = preferred === human ? evidence.preferred : -evidence.preferred;
  if (people > 0)
    balance +=
      evidence.people +
      evidence.peopleOften * Math.log1p(people) +
      (inTitle.has(human) ? evidence.peopleInTitle : 0);
  balance += evidence.hints * Math.log1p(counts.get(0) ?? 0);
  for (const [taxon, count] of others) {
    balance += (taxon === rat ? evidence.rat : evidence.other) + evidence.otherOften * Math.log1p(count);
    if (inTitle.has(taxon)) balance += taxon === mouse ? evidence.mouseInTitle : evidence.otherInTitle;
  }
  const symbols = cases.filter((written) => written !== undefined);
  if (symbols.length > 1)
    balance +=
      (evidence.symbolsOfRodents * symbols.filter((written) => written === "initial").length) /
      symbols.length;
  return { words, firstOfBlock, balance, other: others[0]?.[0], people };
}

/** The title is the first heading or, where there is none, how the first block begins. */
function isTitle(blocks: Prose["blocks"], block: number, from: number): boolean {
  return block === 0 && (from < reach.title || blocks[0]!.kind === "heading");
}

/** `CAV1` is written as HGNC writes human genes, `Cav1` as MGI and RGD write those of mouse and rat. */
type SymbolCase = "upper" | "initial";

function symbolCase(
  { kind, text, candidates }: Mention,
  lexicon: Lexicon | undefined,
): SymbolCase | undefined {
  const best = candidates[0];
  if (kind !== "protein" || best === undefined || lexicon === undefined || text.length < 3) return undefined;
  const index = lexicon.indexOf(best.id);
  const name = index < 0 ? undefined : lexicon.nameOf(index);
  if (name?.toUpperCase() !== text.toUpperCase()) return undefined;
  if (text === text.toUpperCase()) return "upper";
  return /^[A-Z][^A-Z]*$/.test(text) ? "initial" : undefined;
}

function taxonOf(
  { block, from }: Mention,
  written: SymbolCase | undefined,
  { words, firstOfBlock, balance, other }: Summary,
  preferred: number,
): number {
  let score =
    balance + (written === "upper" ? evidence.symbolCase : written === "initial" ? -evidence.symbolCase : 0);
  const met = new Set<number>();
  let closest: number | undefined;
  for (let i = firstOfBlock.get(block) ?? words.length; words[i]?.block === block; i++) {
    const word = words[i]!;
    if (word.taxon === 0 || word.to < from - reach.near) continue;
    if (word.from > from + reach.near) break;
    met.add(word.taxon);
    if (word.to <= from) closest = word.taxon;
    // "human CAV1", "the rat protein".
    if (word.to <= from && from - word.to <= reach.adjacent)
      score += word.taxon === human ? evidence.rightBehindPeople : evidence.rightBehindOther;
  }
  if (met.has(human)) score += evidence.peopleNear;
  if ([...met].some((taxon) => taxon !== human)) score += evidence.otherNear;
  if (score >= 0) return human;
  return closest !== undefined && closest !== human
    ? closest
    : (other ?? (preferred === human ? mouse : preferred));
}
