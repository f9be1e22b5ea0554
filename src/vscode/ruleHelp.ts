import * as vscode from "vscode";

const showRule = "exoscribe.showRule";

/** The link of a problem's code, which leads to the rule's section in the README. */
export function ruleLink(code: string): vscode.Uri {
  return vscode.Uri.parse(`command:${showRule}?${encodeURIComponent(JSON.stringify([code]))}`);
}

/** Opens the README that came with the extension at the section of a rule: its heading is the rule's code. */
export function registerRuleHelp(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(showRule, async (code: string) => {
    const anchor = code.toLowerCase().replace(/[^a-z0-9-]/g, "");
    const readme = vscode.Uri.joinPath(extension, "README.md").with({ fragment: anchor });
    await vscode.commands.executeCommand("markdown.showPreview", readme);
  });
}
