import * as vscode from "vscode";
import type { Analyses } from "../host/analyses";
import { linesOf } from "../host/convert";
import { selector } from "../host/manuscripts";
import { colouredKinds, colouredSpans, colouring } from "./colours";

const legend = new vscode.SemanticTokensLegend([...colouredKinds]);

/** Colours names by kind, and citations, where no other extension owns the semantic tokens of the document. */
export function registerSemanticTokens(analyses: Analyses): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    analyses.onDidAnalyse(() => {
      changed.fire();
    }),
    analyses.onDidForget(() => {
      changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("exoscribe")) changed.fire();
    }),
    vscode.languages.registerDocumentSemanticTokensProvider(
      selector,
      {
        onDidChangeSemanticTokens: changed.event,
        provideDocumentSemanticTokens: async (document, token) => {
          if (colouring(document) !== "semantic") return undefined;
          const analysed = await analyses.current(document, token);
          if (!analysed) return undefined;
          const builder = new vscode.SemanticTokensBuilder(legend);
          for (const span of colouredSpans(analysed.analysis)) {
            // A token may not reach over the end of a line.
            for (const line of linesOf(document, span)) builder.push(line, span.kind);
          }
          return builder.build();
        },
      },
      legend,
    ),
  );
}
