import type { Abbreviation } from "../../model/abbreviation";
import { firstFrom } from "../../text/search";
import { wordsPattern } from "../../text/wordLists";
import diseases from "../lists/diseaseNouns.json";
import states from "../lists/states.json";
import { longFormCover, longFormReach } from "../weights";

/** A name of the lexicon in a long form. */
export interface NameOfLong {
  /** Its index among the spans of the block. */
  readonly at: number;
  /** The long form is nothing more. */
  readonly isWhole: boolean;
}

const state = new RegExp(`^(?:${wordsPattern(states.before)}[\\s-])+`, "i");
const product = new RegExp(`\\s${wordsPattern(states.behind)}$`, "i");
const disease = new RegExp(
  `(?:${wordsPattern(diseases.endings)}|(?<!\\p{L})${wordsPattern(diseases.words)})s?$`,
  "iu",
);

/** "TFs" is defined with "TF". */
export const singular = (short: string): string => short.replace(/(?<=[A-Z0-9])s$/, "");

/** Whether a long form names a disease, though a gene may be called after it: "retinoblastoma (RB)". */
export const isDiseaseName = ({ long }: Abbreviation): boolean => disease.test(long);

const productBehind = new RegExp(`^[)\\]]\\s${wordsPattern(states.behind)}(?!\\p{L})`, "iu");

/** Whether a text goes on behind a definition to say that a gene or protein is meant: "promyelocytic leukemia (PML) protein". */
export const isCalledProduct = (text: string, { shortTo }: Abbreviation): boolean =>
  productBehind.test(text.slice(shortTo, shortTo + 14));

/** An abbreviation of a block, and the names that say which gene its long form means. */
export interface GeneDefinition {
  readonly abbreviation: Abbreviation;
  readonly names: readonly NameOfLong[];
}

/** The abbreviations of a block, each with the names of its long form. `spans`: those of the block with this text, in order. */
export const geneDefinitions = (
  text: string,
  abbreviations: readonly Abbreviation[],
  spans: readonly { readonly from: number; readonly to: number }[],
): readonly GeneDefinition[] =>
  abbreviations.map((abbreviation) => ({ abbreviation, names: namesOfLong(text, abbreviation, spans) }));

/**
 * The names that say which gene a long form means: each covers most of its characters, but for the state of the protein ("phosphorylated
 * STAT3") and what is made of it ("LIF receptor expression"), or is longer and ends with it, since the shortest long form of an abbreviation
 * may begin too late: "macrophage migration inhibitory factor (MIF)".
 */
function namesOfLong(
  text: string,
  abbreviation: Abbreviation,
  spans: readonly { readonly from: number; readonly to: number }[],
): readonly NameOfLong[] {
  if (isDiseaseName(abbreviation) && !isCalledProduct(text, abbreviation)) return [];
  const { long, longFrom, longTo } = abbreviation;
  const from = longFrom + (state.exec(long)?.[0].length ?? 0);
  const to = longTo - (product.exec(long)?.[0].length ?? 0);
  const found: NameOfLong[] = [];
  for (let at = firstFrom(spans, longFrom - longFormReach); at < spans.length; at++) {
    const span = spans[at]!;
    if (span.from >= longTo) break;
    const covers = span.to - span.from >= (to - from) * longFormCover;
    if (span.from < longFrom ? span.to === longTo : span.to <= longTo && covers)
      found.push({ at, isWhole: span.from <= from && span.to >= to });
  }
  return found;
}
