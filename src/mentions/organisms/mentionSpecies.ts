import type { Knowledge } from "../../knowledge/knowledge";
import type { Lexicon } from "../../knowledge/lexicon/lexicon";
import { mirnaCandidates } from "../../knowledge/mirna/candidates";
import { prefixOfTaxon } from "../../knowledge/mirna/species";
import { ownSpecies } from "../../markdown/ownSpecies";
import type { Mention } from "../../model/mention";
import type { Prose } from "../../model/prose";
import { human, mouse, type SpeciesSign } from "../../model/species";
import { keeping } from "../../text/caches";
import { groupBy } from "../../text/groupBy";
import { organismEvidence as evidence, organismReach as reach } from "../weights";
import { balanceOf, type Balance } from "./balance";
import type { OrganismWord } from "./organisms";
import { signOf, strongest } from "./signs";

interface Species {
  readonly taxon: number;
  readonly sign: SpeciesSign | undefined;
}

/**
 * Gives each gene and miRNA the organism that the document speaks of there: human, unless the words for organisms beside it, in its section and in the whole
 * document, and the case of its symbols (`Cav1` is mouse or rat, `CAV1` human) say otherwise. A miRNA with a species prefix is of that species.
 */
export function withSpecies(
  prose: Prose,
  mentions: readonly Mention[],
  words: readonly OrganismWord[],
  { mirnas, lexicon }: Knowledge,
  preferred: number,
): readonly Mention[] {
  const cases = mentions.map((mention) => symbolCase(mention, lexicon));
  const speciesOf = createReading(prose, [...words, ...prefixes(mentions)].sort(inOrder), cases, preferred);
  return mentions.map((mention, index) => {
    const { kind, mirna: name } = mention;
    if (name?.prefix !== undefined)
      return { ...mention, sign: { text: `${name.prefix}-`, section: undefined } };
    if (kind !== "protein" && name === undefined) return mention;
    const { taxon, sign } = speciesOf(mention, cases[index]);
    const isSame = taxon === mention.taxon && sign === undefined;
    const read = isSame ? mention : { ...mention, taxon, ...(sign && { sign }) };
    if (name === undefined) return read;
    // What people lack is of the mouse that has it.
    if (taxon === human) return mention.taxon === human ? read : mention;
    const prefix = prefixOfTaxon(taxon);
    if (prefix === undefined) return mention;
    const candidates = mirnaCandidates(name, prefix, mirnas);
    return candidates.length === 0 ? read : { ...read, candidates };
  });
}

const inOrder = (a: OrganismWord, b: OrganismWord): number => a.block - b.block || a.from - b.from;

/** The species prefixes of miRNAs say what is studied, too. */
const prefixes = (mentions: readonly Mention[]): readonly OrganismWord[] =>
  mentions.flatMap(({ mirna, taxon, block, from }) =>
    mirna?.prefix === undefined
      ? []
      : [{ kind: "prefix" as const, taxon, block, from, to: from + mirna.prefix.length + 1 }],
  );

function createReading(
  prose: Prose,
  words: readonly OrganismWord[],
  cases: readonly (SymbolCase | undefined)[],
  preferred: number,
): (mention: Mention, written: SymbolCase | undefined) => Species {
  const { blocks } = prose;
  const own = ownSpecies(prose.frontMatter);
  const sections = blocks.map(({ section }) => section.join("\n"));
  const ofBlock = groupBy(words, ({ block }) => block);
  const ofSection = groupBy(words, ({ block }) => sections[block]);
  const whole = balanceOf(words, blocks);
  const habit = (preferred === human ? evidence.preferred : -evidence.preferred) + habitOfSymbols(cases);
  // A section that says nothing of organisms is of those of the document.
  const balanceIn = keeping(keptSections, (section: string): Balance =>
    ofSection.has(section) ? balanceOf(ofSection.get(section)!, blocks) : whole,
  );
  const strongestOfAll = keeping(keptSections, (taxon: number) => [strongest(words, taxon, prose)]);
  const signFor = keeping(keptSections, (word: OrganismWord) => signOf(word, prose));

  return ({ block, from }, written) => {
    const { text } = blocks[block]!;
    const section = balanceIn(sections[block]!);
    const near = (ofBlock.get(block) ?? []).filter(
      (word) => isBeside(word) && word.to >= from - reach.near && word.from <= from + reach.near,
    );
    const behind = near.filter((word) => word.to <= from);
    // "human CAV1", "the rat protein"; a line of cells says less.
    const adjacent = behind.filter(
      ({ kind, to }) => kind !== "line" && from - to <= reach.adjacent && isJoint(text.slice(to, from)),
    );
    if (own !== undefined) {
      const word = adjacent.at(-1);
      return word === undefined ? own : { taxon: word.taxon, sign: signFor(word) };
    }
    let score = habit + (1 - evidence.section) * whole.score + evidence.section * section.score;
    score += written === "upper" ? evidence.symbolCase : written === "initial" ? -evidence.symbolCase : 0;
    for (const { taxon } of adjacent)
      score += taxon === human ? evidence.rightBehindPeople : evidence.rightBehindOther;
    if (near.some(({ taxon }) => taxon === human)) score += evidence.peopleNear;
    if (near.some(({ taxon }) => taxon !== human)) score += evidence.otherNear;
    const closest = behind.at(-1)?.taxon;
    const taxon =
      score >= 0
        ? human
        : closest !== undefined && closest !== human
          ? closest
          : (mostOf(whole.others, section.others) ?? (preferred === human ? mouse : preferred));
    const told = [adjacent, behind, near]
      .map((some) => some.findLast((word) => word.taxon === taxon))
      .find((word) => word !== undefined);
    const sign = told ?? strongestOfAll(taxon)[0];
    return { taxon, sign: sign && signFor(sign) };
  };
}

/** Whether what stands between a word and a name behind it parts no sentences. */
const isJoint = (between: string): boolean => !/[.;:!?]/.test(between);

/** What says of a name beside it whose it is; a prefix speaks of its own miRNA alone. */
const isBeside = ({ kind }: OrganismWord): boolean => kind === "name" || kind === "strain" || kind === "line";

/** The organism of which two texts together speak most. */
function mostOf(...texts: readonly ReadonlyMap<number, number>[]): number | undefined {
  const counts = new Map<number, number>();
  for (const [taxon, count] of texts.flatMap((text) => [...text]))
    counts.set(taxon, (counts.get(taxon) ?? 0) + count);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** A document has fewer sections. */
const keptSections = 10_000;

/** What the share of symbols says that are written as those of mouse and rat. */
function habitOfSymbols(cases: readonly (SymbolCase | undefined)[]): number {
  const symbols = cases.filter((written) => written !== undefined);
  if (symbols.length < 2) return 0;
  const rodents = symbols.filter((written) => written === "initial").length;
  return (evidence.symbolsOfRodents * rodents) / symbols.length;
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
