import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { combineKnowledge } from "../../src/knowledge/combine";
import type { Knowledge } from "../../src/knowledge/knowledge";
import { openLexicon } from "../../src/knowledge/lexicon/lexicon";
import { loadReview } from "../../src/knowledge/review/review";

/** What the engine knows: the review and the lexicon, as they are bundled. */
export function loadKnowledge(): Promise<Knowledge> {
  const file = join(__dirname, "..", "..", "src", "knowledge", "lexicon", "lexicon.bin");
  if (!existsSync(file)) throw new Error(`There is no ${file}: npm run compile -- DIR builds it.`);
  return Promise.resolve(combineKnowledge(loadReview(), openLexicon(readFileSync(file))));
}
