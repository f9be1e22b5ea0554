import * as vscode from "vscode";
import { addByDoi, lackingDois, type CitedDoi } from "../../check/fixes/addByDoi";
import { Unanswered } from "../../online/ask";
import { entryOfCrossref } from "../../online/crossref";
import { quoted } from "../../text/quote";
import type { Analyses } from "../host/analyses";
import { areAsRead } from "../host/asRead";
import { rangeIn } from "../host/convert";
import { changeOfFiles } from "../host/filesChange";
import { plain } from "../host/plain";
import { selector } from "../host/manuscripts";
import { showRefusal } from "../host/refusal";
import { askOnline, mayAsk, online, type Online } from "../library/askOnline";
import { quickFix } from "./waysOut";

const command = "exoscribe.addFromCrossref";
const nothing = "Nothing was added";

/** The light bulb of a DOI that is cited and that the list in use lacks: its entry, of Crossref, which is asked once the user has seen what is sent. */
export function registerAddFromCrossref(analyses: Analyses): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(command, async (uri: string, cited: CitedDoi) => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
      await addFromCrossref(analyses, document, cited, online);
    }),
    vscode.languages.registerCodeActionsProvider(
      selector,
      {
        provideCodeActions: async (document, range, _, token) => {
          const analysed = mayAsk() ? await analyses.current(document, token) : undefined;
          if (!analysed) return [];
          return lackingDois(
            analysed.analysis,
            analysed.files,
            (item) => rangeIn(document, item).intersection(range) !== undefined,
          ).map((cited) => {
            const title = `Add the entry of ${quoted(cited.doi)} from Crossref…`;
            return quickFix(title, {
              command: { title, command, arguments: [document.uri.toString(), cited] },
            });
          });
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

/** Asks for the entry, and adds it to the list as the two are when the answer is there. */
export async function addFromCrossref(
  analyses: Analyses,
  document: vscode.TextDocument,
  { doi, key }: CitedDoi,
  reached: Online,
): Promise<void> {
  const message = `Ask Crossref for the entry of ${doi}?`;
  const entry = await askOnline(reached, entryOfCrossref(doi), message);
  if (entry instanceof Unanswered) {
    void vscode.window.showErrorMessage(plain(`${entry.message} ${nothing}.`));
    return;
  }
  // The document may have changed while the answer was waited for.
  const analysed = entry && (await analyses.current(document));
  if (!entry || !analysed) return;
  const grown = addByDoi(analysed.analysis, analysed.files, entry, key);
  if ("refused" in grown) {
    await showRefusal(document, nothing, grown);
    return;
  }
  const { change, read } = changeOfFiles(analysed, grown.edits, grown.fileEdits);
  if (await areAsRead(read, nothing)) await vscode.workspace.applyEdit(change);
}
