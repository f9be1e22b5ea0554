import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { combineKnowledge } from "../knowledge/combine";
import type { Knowledge } from "../knowledge/knowledge";
import { openLexicon } from "../knowledge/lexicon/lexicon";
import { loadReview } from "../knowledge/review/review";

/** All that is known: the bundled review, and the lexicon that lies beside the program. */
export async function loadKnowledge(): Promise<Knowledge> {
  return combineKnowledge(loadReview(), openLexicon(await readFile(join(__dirname, "lexicon.bin"))));
}
