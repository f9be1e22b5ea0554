import * as vscode from "vscode";
import { combineKnowledge } from "../../knowledge/combine";
import type { Knowledge } from "../../knowledge/knowledge";
import { openLexicon } from "../../knowledge/lexicon/lexicon";
import { openModel } from "../../knowledge/lexicon/model";
import { openRetractions } from "../../knowledge/retractions/open";
import { loadReview } from "../../knowledge/review/review";
import { openSpecies } from "../../knowledge/species/open";

/** Loads what is known when it is first asked for, so that activation does not wait for it; and only once. */
export function lazyKnowledge(extension: vscode.Uri, log: vscode.LogOutputChannel): () => Promise<Knowledge> {
  let loading: Promise<Knowledge> | undefined;
  return () => (loading ??= load(extension, log));
}

async function load(extension: vscode.Uri, log: vscode.LogOutputChannel): Promise<Knowledge> {
  const review = loadReview();
  const file = (name: string) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, "dist", name));
  /** A file that only some documents need; without it, less is known. */
  const later =
    <T>(name: string, open: (bytes: Uint8Array) => T, without: string) =>
    async (): Promise<T | undefined> => {
      try {
        return open(await file(name));
      } catch (error) {
        log.error(`${name} could not be loaded; ${without}.`, error);
        return undefined;
      }
    };
  const loaders = {
    loadOthers: later("species.bin", openSpecies, "only the genes of people are known"),
    loadRetractions: later(
      "retractions.bin",
      openRetractions,
      "works are called retracted by their own entries alone",
    ),
  };
  try {
    const [lexicon, model] = await Promise.all([file("lexicon.bin"), file("names.bin")]);
    return { ...combineKnowledge(review, openLexicon(lexicon), openModel(model)), ...loaders };
  } catch (error) {
    log.error("The lexicon could not be loaded; only the names of the review are known.", error);
    return { ...combineKnowledge(review), loadRetractions: loaders.loadRetractions };
  }
}
