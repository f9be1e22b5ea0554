import * as vscode from "vscode";
import { combineKnowledge } from "../knowledge/combine";
import type { Knowledge } from "../knowledge/knowledge";
import { openLexicon, type Lexicon } from "../knowledge/lexicon/lexicon";
import { loadReview } from "../knowledge/review/review";

/** Loads what is known when it is first asked for, so that activation does not wait for it; and only once. */
export function lazyKnowledge(extension: vscode.Uri, log: vscode.LogOutputChannel): () => Promise<Knowledge> {
  let loading: Promise<Knowledge> | undefined;
  return () => (loading ??= load(extension, log));
}

async function load(extension: vscode.Uri, log: vscode.LogOutputChannel): Promise<Knowledge> {
  const lexicon = await readLexicon(extension).catch((error: unknown) => {
    log.error("The lexicon could not be loaded; only the names of the review are known.", error);
    return undefined;
  });
  return combineKnowledge(loadReview(), lexicon);
}

async function readLexicon(extension: vscode.Uri): Promise<Lexicon> {
  return openLexicon(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, "dist/lexicon.bin")));
}
