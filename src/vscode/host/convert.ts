import * as vscode from "vscode";
import type { Severity } from "../../model/finding";
import type { Edit, Span } from "../../model/span";
import { linesIn } from "../../text/lines";

/** The one place where offsets (UTF-16 code units of a text) become lines and columns, and back. */

export function rangeIn(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Finds positions in a text that no editor holds; lines end as the editor has it: CRLF, LF or CR. */
export function rangesInText(text: string): (span: Span) => vscode.Range {
  const placeOf = linesIn(text);
  const position = (offset: number) => {
    const { line, column } = placeOf(offset);
    return new vscode.Position(line, column);
  };
  return ({ start, end }) => new vscode.Range(position(start), position(end));
}

export function toTextEdit(range: (span: Span) => vscode.Range, edit: Edit): vscode.TextEdit {
  return vscode.TextEdit.replace(range(edit), edit.text);
}

/** The change of a document by edits of its text. */
export function changeOf(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  change.set(
    document.uri,
    edits.map((edit) => toTextEdit((span) => rangeIn(document, span), edit)),
  );
  return change;
}

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

export function toSeverity(severity: Severity): vscode.DiagnosticSeverity {
  return severities[severity];
}

/** The spans that contain an offset, the narrowest first; the end of a span is not in it. */
export function spansAt<T extends Span>(spans: readonly T[], offset: number): readonly T[] {
  return spans
    .filter(({ start, end }) => start <= offset && offset < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The parts of a span that stand on one line each, without the line ends. */
export function linesOf(document: vscode.TextDocument, span: Span): readonly vscode.Range[] {
  const { start, end } = rangeIn(document, span);
  const parts: vscode.Range[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const part = document.lineAt(line).range.intersection(new vscode.Range(start, end));
    if (part && !part.isEmpty) parts.push(part);
  }
  return parts;
}
