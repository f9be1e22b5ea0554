import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { combineKnowledge } from "../../src/knowledge/combine";
import type { Knowledge } from "../../src/knowledge/knowledge";
import { openLexicon } from "../../src/knowledge/lexicon/lexicon";
import { openModel } from "../../src/knowledge/lexicon/model";
import { loadReview } from "../../src/knowledge/review/review";

let loaded: Promise<Knowledge> | undefined;

/** What the engine knows: the review, the lexicon and the model, as they are bundled; read once a process. */
export const loadKnowledge = (): Promise<Knowledge> => (loaded ??= load());

function load(): Promise<Knowledge> {
  const [lexicon, model] = ["lexicon.bin", "names.bin"].map((name) => {
    const file = join(__dirname, "..", "..", "src", "knowledge", "lexicon", name);
    if (!existsSync(file)) throw new Error(`There is no ${file}: CONTRIBUTING says how to build it.`);
    return readFileSync(file);
  });
  return Promise.resolve(combineKnowledge(loadReview(), openLexicon(lexicon!), openModel(model!)));
}
