import * as vscode from "vscode";
import { combineKnowledge } from "../../src/knowledge/combine";
import { loadReview } from "../../src/knowledge/review/review";
import { createAnalyses, type Analyses } from "../../src/vscode/host/analyses";
import { createReader, type Reader } from "../../src/vscode/host/session";
import { manuscriptReader, type ReadManuscripts } from "../../src/vscode/host/workspaceManuscripts";

export interface OwnAnalyses {
  readonly analyses: Analyses;
  readonly reader: Reader;
  readonly readManuscripts: ReadManuscripts;
  dispose(): void;
}

/** Analyses of the open documents beside those of the extension, which knows the names of the review alone. */
export function ownAnalyses(): OwnAnalyses {
  const log = vscode.window.createOutputChannel("ExoScribe, tried", { log: true });
  const reader = createReader(() => Promise.resolve(combineKnowledge(loadReview())));
  const analyses = createAnalyses(reader, log);
  return {
    analyses,
    reader,
    readManuscripts: manuscriptReader(reader, analyses),
    dispose: () => {
      analyses.dispose();
      log.dispose();
    },
  };
}
