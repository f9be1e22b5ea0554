import * as vscode from "vscode";
import type { SourceReport } from "../../model/reference";
import type { Analyses } from "../host/analyses";

/** Writes to the log which references are in force for a document and why others are not, whenever that changes. */
export function registerSourceLog(analyses: Analyses, log: vscode.LogOutputChannel): vscode.Disposable {
  const written = new Map<string, string>();
  return vscode.Disposable.from(
    analyses.onDidAnalyse(({ document, analysis: { references } }) => {
      const lines = [
        ...references.reports.map(describe),
        ...references.problems.map(({ file, message }) => `  ${file ?? "the document"}: ${message}`),
      ].join("\n");
      const key = document.uri.toString();
      if (written.get(key) === lines) return;
      written.set(key, lines);
      log.info(`References of ${vscode.workspace.asRelativePath(document.uri)}:\n${lines}`);
    }),
    analyses.onDidForget((document) => {
      written.delete(document.uri.toString());
    }),
  );
}

function describe({ label, count, inForce, reason }: SourceReport): string {
  return `  ${inForce ? "in force" : "not in force"}: ${label} (${count}): ${reason}`;
}
