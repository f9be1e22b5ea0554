import * as vscode from "vscode";
import { rulePage } from "../../check/rulePage";
import { rules } from "../../check/rules";
import { ruleScheme } from "../host/manuscripts";

export const showRule = "exoscribe.showRule";
const start = "/rule/";

/**
 * The link of a problem's code, which leads to the page of its rule. It is an address of the extension itself: VS Code opens that from the hover
 * and from the panel, on the desktop and in the browser, where it runs no command.
 */
export const ruleLink = (extension: string, code: string): vscode.Uri =>
  vscode.Uri.from({ scheme: vscode.env.uriScheme, authority: extension, path: `${start}${code}` });

/**
 * Shows the pages of rules, as previews of documents that are no files, of which linters say nothing. Whoever links to a page: what is no
 * rule's is not shown.
 */
export function registerRuleHelp(): vscode.Disposable {
  const show = async (code: string): Promise<void> => {
    const page = pageUri(code);
    if (pageAt(page) !== undefined) await vscode.commands.executeCommand("markdown.showPreview", page);
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(ruleScheme, { provideTextDocumentContent: pageAt }),
    vscode.commands.registerCommand(showRule, show),
    vscode.window.registerUriHandler({
      handleUri: ({ path }) => (path.startsWith(start) ? show(path.slice(start.length)) : undefined),
    }),
  );
}

const pageUri = (code: string): vscode.Uri => vscode.Uri.from({ scheme: ruleScheme, path: `/${code}.md` });

function pageAt(page: vscode.Uri): string | undefined {
  const rule = rules.find(({ code }) => pageUri(code).path === page.path);
  return rule && rulePage(rule);
}
