import * as vscode from "vscode";
import type { Knowledge } from "../../knowledge/knowledge";
import type { Reference } from "../../model/reference";
import { plainText, shortReference } from "../../present/reference";
import {
  completionPath,
  readCompletion,
  writeCompletion,
  type Completed,
} from "../../references/find/completion";
import { matchEntries } from "../../references/find/match/match";
import { offeredMatches, type OfferedMatch } from "../../references/find/match/offered";
import { createSourceCache } from "../../references/read/sourceCache";
import { rangeIn } from "../host/convert";
import { addressOf } from "../host/notebooks";
import { createPause } from "../host/pause";
import { plain, withoutIcons } from "../host/plain";
import { isLinked } from "../host/symbolicLinks";
import { pickText } from "./listSource";

export const completeReview = "exoscribe.completeReview";

interface MatchItem extends vscode.QuickPickItem {
  readonly offered: OfferedMatch;
}

/**
 * The command by which somebody who has the review's paper, or its references in any format, completes the bundled list:
 * what was matched is shown with its reason, and what the user confirms is kept in the workspace.
 */
export function registerCompleteReview(knowledge: () => Promise<Knowledge>): vscode.Disposable {
  return vscode.commands.registerCommand(completeReview, async () => {
    const folder = await folderToKeepIn();
    const source = folder && (await pickText(folder, "ExoScribe: Where Is the Review’s Reference List?"));
    if (!folder || !source) return;
    const { review } = await knowledge();
    const { references } = await createSourceCache(createPause()).read(source.name, source.text);
    const offered = offeredMatches(matchEntries(references, review.references), review.references);
    if (offered.length === 0) {
      void vscode.window.showInformationMessage(plain(nothingFound(source.name, references)));
      return;
    }
    const picked = await vscode.window.showQuickPick(
      offered.map((one) => toItem(one, review.references)),
      {
        title: `ExoScribe: ${offered.length === 1 ? "1 Reference" : `${offered.length} References`} of the Review Found in ${source.name}`,
        placeHolder: "Which of them are right? What is ticked is kept in the workspace.",
        canPickMany: true,
        ignoreFocusOut: true,
        matchOnDescription: true,
        matchOnDetail: true,
      },
    );
    if (picked && picked.length > 0) await keep(folder, picked);
  });
}

async function folderToKeepIn(): Promise<vscode.WorkspaceFolder | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const own = document && vscode.workspace.getWorkspaceFolder(addressOf(document.uri));
  const [first, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (own || others.length === 0) {
    if (!own && !first)
      void vscode.window.showInformationMessage("Open a folder first: the completed list is kept in it.");
    return own ?? first;
  }
  return await vscode.window.showWorkspaceFolderPick({
    placeHolder: "The folder to keep the completed list in",
  });
}

const nothingFound = (name: string, references: readonly Reference[]): string =>
  references.length === 0
    ? `No references could be read from ${name}.`
    : `None of the ${references.length} references of ${name} could be matched to a number of the review that is not known yet.`;

function toItem(offered: OfferedMatch, review: readonly Reference[]): MatchItem {
  const { match, isSure } = offered;
  const { statements } = review.find(({ number }) => number === match.number) ?? {};
  const use = statements?.[0] === undefined ? "" : ` The review cites ${match.number} for: ${statements[0]}`;
  return {
    label: withoutIcons(`${match.number}: ${shortReference(match.entry)}`),
    description: withoutIcons(plainText(match.entry.csl.title ?? match.entry.raw ?? "")),
    detail: withoutIcons(`${match.confidence}: ${match.reason}${use}`),
    picked: isSure,
    offered,
  };
}

/** Writes what was confirmed, beside what the file has of other numbers. */
async function keep({ uri }: vscode.WorkspaceFolder, picked: readonly MatchItem[]): Promise<void> {
  const file = vscode.Uri.joinPath(uri, completionPath);
  if (await isLinked(file)) {
    void vscode.window.showErrorMessage(
      `${completionPath} stands behind a symbolic link, which may lead out of the workspace; nothing was written.`,
    );
    return;
  }
  const known = await readKnown(file);
  if ("problem" in known) {
    void vscode.window.showErrorMessage(
      `${completionPath} cannot be read; nothing was written. Mend or delete it first.`,
    );
    return;
  }
  const confirmed = picked.map(({ offered: { match } }): Completed => {
    const { number, entry, reason } = match;
    return { number, csl: entry.csl, reason };
  });
  if (!(await write(file, known.document, confirmed))) {
    void vscode.window.showErrorMessage(`${completionPath} could not be written.`);
    return;
  }
  const open = "Open";
  const count = confirmed.length === 1 ? "1 reference" : `${confirmed.length} references`;
  void vscode.window
    .showInformationMessage(`${count} of the review: completed in ${completionPath}.`, open)
    .then((answer) => {
      if (answer === open) void vscode.window.showTextDocument(file);
    });
}

type Known = { readonly document: vscode.TextDocument | undefined } | { readonly problem: true };

/** The file as it is, unsaved changes included; without a document where there is none yet. */
async function readKnown(file: vscode.Uri): Promise<Known> {
  try {
    const document = await vscode.workspace.openTextDocument(file);
    const { problems } = readCompletion(document.getText(), completionPath);
    return problems.length > 0 ? { problem: true } : { document };
  } catch {
    const isThere = await vscode.workspace.fs.stat(file).then(
      () => true,
      () => false,
    );
    return isThere ? { problem: true } : { document: undefined };
  }
}

/** Makes a new file, or changes the one that is there, by an edit, which Undo takes back; false where that fails. */
async function write(
  file: vscode.Uri,
  document: vscode.TextDocument | undefined,
  confirmed: readonly Completed[],
): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  if (!document) {
    edit.createFile(file, { contents: new TextEncoder().encode(writeCompletion(confirmed)) });
    return await vscode.workspace.applyEdit(edit);
  }
  const text = document.getText();
  edit.replace(file, rangeIn(document, { start: 0, end: text.length }), writeCompletion(confirmed, text));
  return (await vscode.workspace.applyEdit(edit)) && (await document.save());
}
