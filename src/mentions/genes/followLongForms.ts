import type { Knowledge } from "../../knowledge/knowledge";
import { entityOf } from "../../knowledge/lexicon/name";
import { hashesBetween } from "../../knowledge/lexicon/tokens";
import { lettersAndDigits } from "../../text/fold";
import type { BlockNames } from "../blockNames";
import type { Trace } from "../trace";
import { abbreviationSize, geneEvidence } from "../weights";
import { isCalledProduct, isDiseaseName, singular } from "./longForms";
import { Definition } from "./score";
import type { MatchSpan } from "./spans";

/** What a document says that a short name stands for, by all definitions of it. */
interface LongForms {
  /** The highest score of a long form; undefined where the lexicon has none of them. */
  best: number | undefined;
  /** Their letters and digits. */
  readonly texts: Set<string>;
  /** The hashes of their words. */
  readonly words: Set<number>;
  /** One names a disease. */
  isDisease: boolean;
  /** One is called a gene or a protein behind the short name. */
  isProduct: boolean;
}

/** A few capitals may abbreviate anything; what has a number or small letters is seldom called so by chance. */
const isBare = (surface: string): boolean =>
  surface.length <= abbreviationSize && /^\p{Lu}+s?$/u.test(surface);

/**
 * Lets short names share the fate of what the document defines them by: they are no genes where the long form is refused, is a disease, or has
 * nothing to do with any gene of the name, "transcription factor (TF)". `spans` and `scores`: of all blocks.
 */
export function followLongForms(
  blocks: readonly BlockNames[],
  spans: readonly MatchSpan[],
  scores: Float64Array,
  { lexicon, wordsOf }: Pick<Knowledge, "lexicon" | "wordsOf">,
  trace?: Trace,
): void {
  const defined = longFormsIn(blocks, scores);
  if (defined.size === 0 || lexicon === undefined) return;
  const isUnrelated = ({ match }: MatchSpan, words: ReadonlySet<number>): boolean =>
    match.surfaceForm.names.every((one) => {
      const { rare, frequent } = wordsOf(lexicon, entityOf(one));
      return ![...rare, ...frequent].some((word) => words.has(word));
    });
  const saysIt = ({ match }: MatchSpan, texts: ReadonlySet<string>): boolean =>
    match.surfaceForm.names.some((one) =>
      wordsOf(lexicon, entityOf(one)).names.some((name) => texts.has(lettersAndDigits(name))),
    );
  for (const [i, span] of spans.entries()) {
    const { surface } = span.name;
    const long = defined.get(singular(surface));
    if (long === undefined || long.isProduct) continue;
    if (span.definition === Definition.Other && !long.isDisease && saysIt(span, long.texts)) {
      scores[i]! -= geneEvidence.definedOtherwise;
      trace?.gene(span.match, {
        what: "the long form is the gene's name with other marks",
        value: -geneEvidence.definedOtherwise,
      });
      continue;
    }
    if (!isBare(surface)) continue;
    const { best, words, isDisease } = long;
    const isRefused = best === undefined ? isDisease : best <= 0;
    const isAnother = best === undefined && !isDisease && isUnrelated(span, words);
    if (!isRefused && !isAnother) continue;
    const value = isRefused ? geneEvidence.longFormRefused : geneEvidence.definedAsAnother;
    scores[i]! += value;
    trace?.gene(span.match, { what: "the document defines it by what is no gene of this name", value });
  }
}

function longFormsIn(blocks: readonly BlockNames[], scores: Float64Array): ReadonlyMap<string, LongForms> {
  const defined = new Map<string, LongForms>();
  let first = 0;
  for (const { definitions, spans, block } of blocks) {
    for (const { abbreviation, names } of definitions) {
      const { short, longFrom, longTo } = abbreviation;
      const key = singular(short);
      const long = defined.get(key) ?? {
        best: undefined,
        texts: new Set(),
        words: new Set(),
        isDisease: false,
        isProduct: false,
      };
      defined.set(key, long);
      long.texts.add(lettersAndDigits(abbreviation.long));
      if (isDiseaseName(abbreviation)) long.isDisease = true;
      if (isCalledProduct(block.text, abbreviation)) long.isProduct = true;
      for (const word of hashesBetween(block.tokens, longFrom, longTo)) long.words.add(word);
      for (const { at, isWhole } of names)
        if (isWhole) long.best = Math.max(long.best ?? -Infinity, scores[first + at]!);
    }
    first += spans.length;
  }
  return defined;
}
