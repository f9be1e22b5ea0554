import type { Block, Prose } from "../../model/prose";
import { human, mouse, rat } from "../../model/species";
import { organismEvidence as evidence, organismReach as reach } from "../weights";
import type { OrganismWord } from "./organisms";

/** What a text says of organisms as a whole. */
export interface Balance {
  /** How much more it speaks of people than of others, in logits. */
  readonly score: number;
  /** How often it speaks of each organism beside people. */
  readonly others: ReadonlyMap<number, number>;
}

/** Weighs the words of a document, or of a section of it. */
export function balanceOf(words: readonly OrganismWord[], blocks: Prose["blocks"]): Balance {
  const people = words.filter(({ taxon, kind }) => taxon === human && (kind === "name" || kind === "prefix"));
  const kindsOf = (kind: OrganismWord["kind"]): number => words.filter((word) => word.kind === kind).length;
  const isInTitle = ({ block, from }: OrganismWord): boolean => isTitle(blocks, block, from);
  const hosts = kindsOf("host") > 0 ? evidence.hosts : 1;
  let score = evidence.hints * Math.log1p(Math.min(evidence.mostHints, kindsOf("hint")));
  if (people.length > 0)
    score +=
      evidence.people +
      evidence.peopleOften * Math.log1p(people.length) +
      (people.some(isInTitle) ? evidence.peopleInTitle : 0);
  score += evidence.humanLines * Math.log1p(words.filter(isHumanLine).length);
  const others = [...new Set(words.map(({ taxon }) => taxon))]
    .filter((taxon) => taxon !== human)
    .map((taxon) => {
      const own = words.filter((word) => word.taxon === taxon);
      const named = own.filter(({ kind }) => kind === "name" || kind === "strain");
      const sizeOf = (kind: OrganismWord["kind"]): number => own.filter((word) => word.kind === kind).length;
      const beside = evidence.otherLines * sizeOf("line") + evidence.otherPrefixes * sizeOf("prefix");
      return { taxon, named, count: named.length * hosts + beside };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  for (const [rank, { taxon, named, count }] of others.entries()) {
    const share = rank === 0 ? 1 : evidence.furtherOthers;
    let own = (taxon === rat ? evidence.rat : evidence.other) * Math.min(1, count);
    own += evidence.otherOften * Math.log1p(count);
    if (named.some(({ kind }) => kind === "strain")) own += evidence.strain * hosts;
    if (named.some(isInTitle))
      own += (taxon === mouse ? evidence.mouseInTitle : evidence.otherInTitle) * hosts;
    score += share * own;
  }
  return { score, others: new Map(others.map(({ taxon, count }) => [taxon, count])) };
}

const isHumanLine = ({ kind, taxon }: OrganismWord): boolean => kind === "line" && taxon === human;

/** The title is the first heading or, where there is none, how the first block begins. */
export function isTitle(blocks: readonly Block[], block: number, from: number): boolean {
  return block === 0 && (from < reach.title || blocks[0]!.kind === "heading");
}
