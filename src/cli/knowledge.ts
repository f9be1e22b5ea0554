import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { combineKnowledge } from "../knowledge/combine";
import type { Knowledge } from "../knowledge/knowledge";
import { openLexicon } from "../knowledge/lexicon/lexicon";
import { loadReview } from "../knowledge/review/review";
import { Failure } from "./failure";
import { reasonOf } from "./text";

/**
 * All that is known: the bundled review, and the lexicon that lies beside the program. Throws a Failure where the
 * lexicon is missing or damaged.
 */
export async function loadKnowledge(): Promise<Knowledge> {
  const file = join(__dirname, "lexicon.bin");
  try {
    return combineKnowledge(loadReview(), openLexicon(await readFile(file), { inflate: inflateRawSync }));
  } catch (error) {
    throw new Failure(`${file}: ${reasonOf(error)}`);
  }
}
