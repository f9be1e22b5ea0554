import * as vscode from "vscode";
import type { ReferenceList } from "../model/reference";
import type { Analyses } from "./analyses";
import { changeReferences } from "./referenceChoice";
import { isManuscript } from "./manuscripts";
import { withoutIcons } from "./plain";

/** Says which references are in force for the manuscript at hand, and how many; a click changes them. */
export function registerStatusBar(analyses: Analyses): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    "exoscribe.references",
    vscode.StatusBarAlignment.Right,
    100,
  );
  item.name = "ExoScribe References";
  item.command = changeReferences;

  function show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const latest = document && isManuscript(document) ? analyses.latest(document) : undefined;
    if (!latest) {
      item.hide();
      return;
    }
    const { references } = latest.analysis;
    const icon = references.problems.length > 0 ? "warning" : "references";
    item.text = `$(${icon}) ${withoutIcons(describe(references))}`;
    item.tooltip = tooltip(references);
    item.show();
  }

  show();
  return vscode.Disposable.from(
    item,
    analyses.onDidAnalyse(show),
    analyses.onDidForget(show),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
}

function describe({ kind, label, references }: ReferenceList): string {
  return kind === "none" ? "No references" : `${label.replace(/^the /, "The ")}: ${references.length}`;
}

function tooltip({ kind, label, references, reports, problems }: ReferenceList): string {
  const inForce =
    kind === "none"
      ? "ExoScribe checks no citations here."
      : `ExoScribe checks citations against ${label} (${references.length === 1 ? "1 entry" : `${references.length} entries`}).`;
  const reasons = reports.map((report) => `${report.label}: ${report.reason}`);
  return [
    inForce,
    ...problems.slice(0, 3).map(({ message }) => message),
    ...reasons,
    "Click to change.",
  ].join("\n");
}
