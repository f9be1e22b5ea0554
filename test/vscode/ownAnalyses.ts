import * as vscode from "vscode";
import { createSession } from "../../src/analyse";
import { combineKnowledge } from "../../src/knowledge/combine";
import { loadReview } from "../../src/knowledge/review/review";
import { createAnalyses, type Analyses } from "../../src/vscode/host/analyses";
import { noteReader, type ReadNotes } from "../../src/vscode/host/notes";

export interface OwnAnalyses {
  readonly analyses: Analyses;
  readonly readNotes: ReadNotes;
  dispose(): void;
}

/** Analyses of the open documents beside those of the extension, which knows the names of the review alone. */
export function ownAnalyses(): OwnAnalyses {
  const log = vscode.window.createOutputChannel("ExoScribe, tried", { log: true });
  const session = createSession(combineKnowledge(loadReview()));
  const begun = () => Promise.resolve(session);
  const analyses = createAnalyses(begun, log);
  return {
    analyses,
    readNotes: noteReader(begun, analyses),
    dispose: () => {
      analyses.dispose();
      log.dispose();
    },
  };
}
