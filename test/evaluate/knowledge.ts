import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { combineKnowledge } from "../../src/knowledge/combine";
import type { Knowledge } from "../../src/knowledge/knowledge";
import { openLexicon } from "../../src/knowledge/lexicon/lexicon";
import { openModel } from "../../src/knowledge/lexicon/model";
import { openRetractions } from "../../src/knowledge/retractions/open";
import { loadReview } from "../../src/knowledge/review/review";
import { openSpecies } from "../../src/knowledge/species/open";
import { once } from "../../src/text/caches";

let loaded: Promise<Knowledge> | undefined;

/** What the engine knows: the review, the lexicon and the model, as they are bundled; read once a process. */
export const loadKnowledge = (): Promise<Knowledge> => (loaded ??= load());

function load(): Promise<Knowledge> {
  const [lexicon, model] = ["lexicon/lexicon.bin", "lexicon/names.bin"].map(bundled);
  const loadOthers = once(() => Promise.resolve(openSpecies(bundled("species/species.bin"))));
  const loadRetractions = once(() =>
    Promise.resolve(openRetractions(bundled("retractions/retractions.bin"))),
  );
  const known = combineKnowledge(loadReview(), openLexicon(lexicon!), openModel(model!));
  return Promise.resolve({ ...known, loadOthers, loadRetractions });
}

function bundled(name: string): Uint8Array {
  const file = join(__dirname, "..", "..", "src", "knowledge", name);
  if (!existsSync(file)) throw new Error(`There is no ${file}: CONTRIBUTING says how to build it.`);
  return readFileSync(file);
}
