import * as vscode from "vscode";
import type { Analyses } from "../host/analyses";
import { rangeIn } from "../host/convert";
import { colouredKinds, colouredSpans, colouring } from "./colours";

/** Colours names by kind, and citations, as decorations: for documents whose semantic tokens another extension owns. */
export function registerDecorations(analyses: Analyses): vscode.Disposable {
  const types = colouredKinds.map((kind) => ({
    kind,
    type: vscode.window.createTextEditorDecorationType({
      color: new vscode.ThemeColor(`exoscribe.${kind}`),
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
  }));

  function show(editor: vscode.TextEditor): void {
    const { document } = editor;
    const latest = analyses.latest(document);
    // Decorations move with edits; those of an overtaken analysis stay until the next.
    if (latest && latest.version !== document.version) return;
    const spans = latest && colouring(document) === "decorations" ? colouredSpans(latest.analysis) : [];
    for (const { kind, type } of types) {
      const ranges = spans.filter((span) => span.kind === kind).map((span) => rangeIn(document, span));
      editor.setDecorations(type, ranges);
    }
  }

  function showAll(): void {
    vscode.window.visibleTextEditors.forEach(show);
  }

  showAll();
  return vscode.Disposable.from(
    ...types.map(({ type }) => type),
    analyses.onDidAnalyse(showAll),
    analyses.onDidForget(showAll),
    vscode.window.onDidChangeVisibleTextEditors(showAll),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("exoscribe")) showAll();
    }),
  );
}
