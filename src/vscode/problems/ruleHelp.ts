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
    const readme = (await readmeOf(extension)).with({ fragment: anchor });
    await vscode.commands.executeCommand("markdown.showPreview", readme);
  });
}

/** In a package the README's name is in small letters, which matters where capitals do. */
async function readmeOf(extension: vscode.Uri): Promise<vscode.Uri> {
  const [readme, packaged] = ["README.md", "readme.md"].map((name) => vscode.Uri.joinPath(extension, name));
  return await vscode.workspace.fs.readFile(readme!).then(
    () => readme!,
    () => packaged!,
  );
}
