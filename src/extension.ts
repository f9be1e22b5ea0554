import type * as vscode from "vscode";

export function activate(_context: vscode.ExtensionContext): void {
  // The list of registerX(...) calls stands here.
}
