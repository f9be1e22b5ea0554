import type { NameMatch, NameScan } from "../../knowledge/lexicon/match";
import { createTokens, type Normaliser, type Tokens } from "../../knowledge/lexicon/normalise";
import type { NameTable } from "../../knowledge/lexicon/table";
import type { Prose } from "../../model/prose";
import { matchNames } from "./matcher";

/** Cuts all blocks of a document into tokens, once for all tables. */
export function tokeniseProse(
  { blocks }: Prose,
  normaliser: Normaliser,
): Pick<NameScan, "tokens" | "firstTokens"> {
  const size = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const tokens: Tokens = createTokens((size >> 2) + 256);
  const firstTokens = new Int32Array(blocks.length + 1);
  for (const [block, { text }] of blocks.entries()) {
    firstTokens[block] = tokens.count;
    normaliser.tokenise(text, tokens);
  }
  firstTokens[blocks.length] = tokens.count;
  return { tokens, firstTokens };
}

/** All that the tokens of a document share with the names of a table. */
export function scanNames(
  { blocks }: Prose,
  { tokens, firstTokens }: Pick<NameScan, "tokens" | "firstTokens">,
  table: NameTable,
  normaliser: Normaliser,
): NameScan {
  const matches: NameMatch[] = [];
  for (const [block, { text }] of blocks.entries()) {
    const own = { block, text, tokens, first: firstTokens[block]!, end: firstTokens[block + 1]! };
    matchNames(own, table, normaliser, matches);
  }
  return { tokens, firstTokens, matches };
}
