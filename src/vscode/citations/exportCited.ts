import * as vscode from "vscode";
import { exportCited } from "../../rewrite/exportCited";
import { activeManuscript } from "../host/activeManuscript";
import type { Analyses } from "../host/analyses";
import { addressOf } from "../host/notebooks";
import { plain } from "../host/plain";

const title = "Export Cited References";

/**
 * The command `ExoScribe: Export Cited References…`: writes the entries that the document cites, and no others, into a .bib or a
 * CSL JSON file that the user names; the argument `to` names it beforehand.
 */
export function registerExportCited(analyses: Analyses): vscode.Disposable {
  return vscode.commands.registerCommand(
    "exoscribe.exportCited",
    async (options?: { readonly to?: vscode.Uri }) => {
      const analysed = await activeManuscript(analyses);
      if (!analysed) return;
      const { document, analysis, files } = analysed;
      const to = options?.to ?? (await askForFile(addressOf(document.uri)));
      if (!to) return;
      const { text, count } = exportCited(analysis, files, /\.json$/i.test(to.path) ? "csl-json" : "bibtex");
      const name = to.path.split("/").at(-1)!;
      if (count === 0) {
        void vscode.window.showInformationMessage("Nothing that the list in use knows is cited here.");
        return;
      }
      if (files.some(({ uri }) => uri.toString() === to.toString())) {
        void vscode.window.showErrorMessage(
          plain(`${title}: ${name} is the list in use, whose other entries would be lost.`),
        );
        return;
      }
      try {
        await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(text));
      } catch {
        void vscode.window.showErrorMessage(plain(`${title}: ${name} could not be written.`));
        return;
      }
      const open = "Open";
      const works = count === 1 ? "1 reference" : `${count} references`;
      const answer = await vscode.window.showInformationMessage(plain(`${works} in ${name}.`), open);
      if (answer === open) await vscode.window.showTextDocument(to);
    },
  );
}

/** Beside the document, under its name. */
async function askForFile(document: vscode.Uri): Promise<vscode.Uri | undefined> {
  const name = document.path
    .split("/")
    .at(-1)!
    .replace(/\.[^.]+$/, "");
  return await vscode.window.showSaveDialog({
    title: `ExoScribe: ${title}`,
    defaultUri: vscode.Uri.joinPath(document, "..", `${name}-cited.bib`),
    filters: { BibTeX: ["bib"], "CSL JSON": ["json"] },
  });
}
