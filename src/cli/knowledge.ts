import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { combineKnowledge } from "../knowledge/combine";
import type { Knowledge } from "../knowledge/knowledge";
import { openLexicon } from "../knowledge/lexicon/lexicon";
import { openModel } from "../knowledge/lexicon/model";
import { openRetractions } from "../knowledge/retractions/open";
import { loadReview } from "../knowledge/review/review";
import { openSpecies } from "../knowledge/species/open";
import { Failure } from "./failure";
import { reasonOf } from "./text";

/**
 * All that is known: the bundled review, and the lexicon, the model and, for who needs them, the files of other species and of retracted works
 * that lie beside the program. Throws a Failure where one of them is missing or damaged.
 */
export async function loadKnowledge(): Promise<Knowledge> {
  const [lexicon, model] = await Promise.all([
    open("lexicon.bin", (bytes) => openLexicon(bytes, { inflate: inflateRawSync })),
    open("names.bin", openModel),
  ]);
  const loadOthers = () => open("species.bin", (bytes) => openSpecies(bytes, { inflate: inflateRawSync }));
  const loadRetractions = () => open("retractions.bin", openRetractions);
  return { ...combineKnowledge(loadReview(), lexicon, model), loadOthers, loadRetractions };
}

async function open<T>(name: string, read: (bytes: Uint8Array) => T): Promise<T> {
  const file = join(__dirname, name);
  try {
    return read(await readFile(file));
  } catch (error) {
    throw new Failure(`${file}: ${reasonOf(error)}`);
  }
}
