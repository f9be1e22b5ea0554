import type { Knowledge } from "../../knowledge/knowledge";
import { namesOfText } from "../../knowledge/lexicon/source";
import { geneAuthorities } from "../../knowledge/species/format";
import type { Curie } from "../../model/entity";
import type { Mention } from "../../model/mention";
import { standsFree } from "../genes/certain";

/** Where such a symbol stands in the text of a block. */
export type OwnSymbol = Pick<Mention, "from" | "to">;

/** As MGI and RGD write symbols, with a digit: "Ly6g", "Klrb1c", and genes of the mouse's major histocompatibility complex. */
const written =
  /(?<![\p{L}\p{N}_./-])(?:H2-[A-Z][A-Za-z]{0,2}\d{0,2}|[A-Z][a-z]{1,7}\d{1,4}[A-Za-z]{0,3}\d{0,2})(?![\p{L}\p{N}_])/gu;

/**
 * What a text has that is written like a symbol of mouse or rat and is no name of the lexicon: no human gene is called so, and what it is in
 * human text was refused.
 */
export function ownSymbolsIn(text: string, { lexicon, normaliser }: Knowledge): readonly OwnSymbol[] {
  if (lexicon === undefined) return [];
  const found: OwnSymbol[] = [];
  for (const { 0: name, index: from } of text.matchAll(written)) {
    const to = from + name.length;
    if (standsFree(text, from, to) && namesOfText(lexicon, normaliser, name).length === 0)
      found.push({ from, to });
  }
  return found;
}

/** A gene of mouse, else of rat, by a symbol that people have no gene for; undefined where the knowledge has none. */
export function ownGene(symbol: string, { others }: Knowledge): Curie | undefined {
  for (const { taxon } of geneAuthorities) {
    const gene = others?.genes(taxon)?.bySymbol(symbol);
    if (gene !== undefined) return gene.id;
  }
  return undefined;
}
