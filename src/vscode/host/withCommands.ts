import * as vscode from "vscode";

/** Text in which links of `commandLink` to these commands work, and no other command does. */
export function withCommands(markdown: string, ...commands: readonly string[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString(markdown);
  text.isTrusted = { enabledCommands: commands };
  return text;
}
