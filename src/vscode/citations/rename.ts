import * as vscode from "vscode";
import { keyProblem, keySpan, renameCitations, renameEntry } from "../../rewrite/renameKey";
import { areAsRead } from "../host/asRead";
import { rangeIn } from "../host/convert";
import { plain } from "../host/plain";
import type { ReadManuscripts } from "../host/workspaceManuscripts";
import { withBibliographies } from "../library/bibliographies";
import { manuscriptsCiting, type FindEntry, type EntriesAtCaret, type EntryAtCaret } from "./entryAtCaret";

/** Renames a key in its list and in every manuscript of the workspace whose list in force holds that entry. */
export function registerRename(find: FindEntry, read: ReadManuscripts): vscode.Disposable {
  return vscode.languages.registerRenameProvider(withBibliographies, {
    prepareRename: async (document, position, token) => {
      const meant = await find(document, position, token);
      if (!meant) return undefined;
      const span = meant.item ? keySpan(document.getText(), meant.at) : meant.at;
      return { range: rangeIn(document, span), placeholder: document.getText(rangeIn(document, span)) };
    },
    provideRenameEdits: async (document, position, to, token) => {
      const meant = await find(document, position, token);
      const [entry] = meant?.entries ?? [];
      if (!meant || !entry) return undefined;
      const problem =
        refusalOf(meant) ?? (to === entry.reference.key ? undefined : keyProblem(to, entry.list));
      if (problem === undefined) return await renamed(entry, to, read, token);
      // Were it thrown, here or on preparing, the editor would turn to its own Markdown support, which takes `[2]` for
      // the label of a link and would make another citation of it.
      void vscode.window.showErrorMessage(plain(problem));
      return new vscode.WorkspaceEdit();
    },
  });
}

async function renamed(
  entry: EntryAtCaret,
  to: string,
  readManuscripts: ReadManuscripts,
  token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit | undefined> {
  const { reference, home } = entry;
  const edits = new vscode.WorkspaceEdit();
  const citing = await manuscriptsCiting([entry], readManuscripts, token);
  if (token.isCancellationRequested) return undefined;
  for (const { manuscript, isMeant } of citing) {
    for (const edit of renameCitations(manuscript.citations, manuscript.source, isMeant, reference.key, to))
      edits.replace(manuscript.uri, manuscript.range(edit), edit.text);
  }
  for (const edit of home ? renameEntry(reference, home.text, to) : [])
    edits.replace(home!.uri, home!.range(edit), edit.text);
  const read = [
    ...citing.map(({ manuscript: { uri, source: text } }) => ({ uri, text })),
    ...(home ? [home] : []),
  ];
  return (await areAsRead(read, "Nothing was renamed")) ? edits : new vscode.WorkspaceEdit();
}

/** Why what a caret means cannot be renamed from there, in a sentence. */
function refusalOf({ entries, item }: EntriesAtCaret): string | undefined {
  const { reference, home } = entries[0]!;
  if (!home || !reference.place?.key) return "The entry has no key in a file of this workspace.";
  if (reference.appeared) return "Works that are cited by author and year have no key to rename.";
  if (entries.length > 1 || reference.number !== undefined)
    return "Numbers follow the list: the command “Renumber References by First Appearance” changes them.";
  return item && item.targets[0] !== reference.key
    ? `This is another name of the entry “${reference.key}”: rename that.`
    : undefined;
}
