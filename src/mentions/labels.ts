import { isGenomeAssembly } from "../knowledge/numberedNames";
import type { Mention } from "../model/mention";
import type { Prose } from "../model/prose";
import { isOfProduct } from "../text/product";
import { wordsPattern } from "../text/wordLists";
import nouns from "./lists/labelledNouns.json";

const version = /^V\d{1,2}$/i;
const replicate = /^rep\d{1,2}$/;
/** What samples, fractions and places on a plate are numbered by. */
const label = /^\p{Lu}\d{1,3}$/u;
/** The noun whose label stands behind it, alone or with others: "fractions F1, F2 and F3", "samples S1 to S12". */
const labelled = new RegExp(
  `(?<!\\p{L})${wordsPattern(nouns)}\\s(?:\\p{Lu}\\d{1,3}(?:,\\s(?:and\\s)?|\\s(?:and|or|to|vs\\.?|versus)\\s|\\s?[/\\u2013-]\\s?)){0,8}$`,
  "iu",
);

/**
 * Without the genes whose symbols are, where they stand, genome assemblies ("hg38"), versions of a product ("Panel V2"), or what samples
 * and fractions are numbered by ("fractions F1 and F2", "rep1").
 */
export const withoutLabels = ({ blocks }: Prose, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(
    ({ kind, block, from, to }) => kind !== "protein" || !isLabel(blocks[block]!.text, from, to),
  );

function isLabel(text: string, from: number, to: number): boolean {
  const name = text.slice(from, to);
  if (isGenomeAssembly(name) || replicate.test(name)) return true;
  if (version.test(name)) return isOfProduct(text, from);
  return label.test(name) && labelled.test(text.slice(Math.max(0, from - 64), from));
}
