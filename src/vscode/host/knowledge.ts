import * as vscode from "vscode";
import { combineKnowledge } from "../../knowledge/combine";
import type { Knowledge } from "../../knowledge/knowledge";
import { openLexicon } from "../../knowledge/lexicon/lexicon";
import { openModel } from "../../knowledge/lexicon/model";
import { loadReview } from "../../knowledge/review/review";
import { openSpecies, type OtherSpecies } from "../../knowledge/species/open";

/** Loads what is known when it is first asked for, so that activation does not wait for it; and only once. */
export function lazyKnowledge(extension: vscode.Uri, log: vscode.LogOutputChannel): () => Promise<Knowledge> {
  let loading: Promise<Knowledge> | undefined;
  return () => (loading ??= load(extension, log));
}

async function load(extension: vscode.Uri, log: vscode.LogOutputChannel): Promise<Knowledge> {
  const review = loadReview();
  const file = (name: string) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, "dist", name));
  const loadOthers = async (): Promise<OtherSpecies | undefined> => {
    try {
      return openSpecies(await file("species.bin"));
    } catch (error) {
      log.error("The file of other species could not be loaded; only the genes of people are known.", error);
      return undefined;
    }
  };
  try {
    const [lexicon, model] = await Promise.all([file("lexicon.bin"), file("names.bin")]);
    return { ...combineKnowledge(review, openLexicon(lexicon), openModel(model)), loadOthers };
  } catch (error) {
    log.error("The lexicon could not be loaded; only the names of the review are known.", error);
    return combineKnowledge(review);
  }
}
