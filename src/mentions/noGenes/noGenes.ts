import type { Abbreviation } from "../../model/abbreviation";
import type { Mention } from "../../model/mention";
import type { Prose } from "../../model/prose";
import { byBlock } from "../../text/groupBy";
import type { BlockNames } from "../blockNames";
import { longFormCover } from "../weights";
import { isDisease, isDye, isFileName, isInMathematics, isMethod, isVerb } from "./beside";
import { createCellLines } from "./cellLines";
import { isDate } from "./dates";
import { isLabel } from "./labels";
import { createEastAsianDefinitions, createOtherNames } from "./otherNames";
import { createPeople } from "./people";
import { createSeries } from "./series";
import { createSoftware } from "./software";
import { createCapitals, isAbbreviatedWord, isMirnaPrefix, isOfContest, isPanel } from "./wording";

/** Whether what stands in the text of a block from one offset to the other is something that only looks like the name of a gene. */
export type IsOther = (text: string, from: number, to: number) => boolean;

/** By the words that explain it to a user; the tables, which ask the whole document, give way to its own definitions. */
const inText: readonly (readonly [what: string, is: IsOther])[] = [
  ["the label of a sample, an aim, a version or an assembly", isLabel],
  ["a date", isDate],
  ["part of a file's name or path", isFileName],
  ["a symbol of mathematics", isInMathematics],
  ["part of the name of a method", isMethod],
  ["a dye", isDye],
  ["a disease", isDisease],
  ["a verb at the beginning of a sentence", isVerb],
  ["the panels of a figure", isPanel],
  ["the species of a miRNA", isMirnaPrefix],
  ["a word that is cut short", isAbbreviatedWord],
  ["a trial or a contest", isOfContest],
];
const inDocument = [
  ["a cell line", createCellLines],
  ["the name of something else", createOtherNames],
  ["a person", createPeople],
  ["a program", createSoftware],
  ["a word of a line in capitals", createCapitals],
  ["one of a series of labels", createSeries],
  ["defined as something else", createEastAsianDefinitions],
] as const;

/**
 * Without the genes and RNAs that are, where they stand, something else that is written like them. `names`: what each block says by itself.
 * `after` is told what is left without each kind.
 */
export function withoutOthers(
  prose: Prose,
  all: readonly Mention[],
  names: readonly BlockNames[],
  after: (stage: string, mentions: readonly Mention[]) => readonly Mention[],
): readonly Mention[] {
  const without = (
    mentions: readonly Mention[],
    whyOther: (mention: Mention) => string | undefined,
  ): readonly Mention[] => {
    const others = new Map<Mention, string>();
    for (const one of mentions) {
      const why = one.kind === "protein" || one.kind === "rna" ? whyOther(one) : undefined;
      if (why !== undefined) others.set(one, why);
    }
    return [...new Set(others.values())].reduce(
      (left, why) =>
        after(
          why,
          left.filter((one) => others.get(one) !== why),
        ),
      mentions,
    );
  };
  const left = without(all, ({ block, from, to }) => {
    const { text } = prose.blocks[block]!;
    return inText.find(([, is]) => is(text, from, to))?.[0];
  });
  const defined = definedGenes(
    left,
    names.map(({ block }) => block.abbreviations),
  );
  const document = { prose, names, certain: certainNames(names) };
  const tables = inDocument.map(([what, create]) => [what, create(document)] as const);
  return without(left, (mention) =>
    defined.has(mention.text) ? undefined : tables.find(([, is]) => is(mention))?.[0],
  );
}

/** The names of a document that never mean another word than a gene. */
const certainNames = (names: readonly BlockNames[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ spans }) => spans.flatMap(({ name }) => (name.certain ? [name.surface] : []))));

/** The short forms that a document defines by the name of a gene. */
function definedGenes(
  mentions: readonly Mention[],
  abbreviations: readonly (readonly Abbreviation[])[],
): ReadonlySet<string> {
  const shorts = new Set<string>();
  if (abbreviations.every((own) => own.length === 0)) return shorts;
  const inBlock = byBlock(mentions);
  for (const [block, own] of abbreviations.entries()) {
    const here = inBlock.get(block);
    if (here === undefined) continue;
    for (const { short, longFrom, longTo } of own)
      if (
        here.some(
          ({ from, to }) =>
            longFrom <= from && to <= longTo && to - from >= (longTo - longFrom) * longFormCover,
        )
      )
        shorts.add(short);
  }
  return shorts;
}
