import * as vscode from "vscode";
import type { Suggestion } from "../../model/finding";
import { indexReferences } from "../../references/find/index";
import { identityOf } from "../../references/identity";
import { renameReferring } from "../../rewrite/renameKey";
import { takeOver } from "../../rewrite/takeOver";
import type { Analysed } from "../host/analyses";
import { areAsRead } from "../host/asRead";
import { toTextEdit } from "../host/convert";
import { plain } from "../host/plain";
import type { SourceFile } from "../host/sources";
import { isLinked } from "../host/symbolicLinks";
import type { WorkspaceManuscript, ReadManuscripts } from "../host/workspaceManuscripts";
import { manuscriptsCiting } from "./entryAtCaret";

/** A suggestion by which an entry of a file takes over the citations of another one, as the analysis that makes it has it. */
export interface Merge {
  readonly analysed: Analysed;
  readonly suggestion: Suggestion & { readonly takeOver: NonNullable<Suggestion["takeOver"]> };
}

const undone = "Nothing was merged";

/**
 * The one change of all manuscripts of the workspace that cite an entry, and of its bibliography, for another one to take
 * over. Undefined, and the user is told why, where not all that cite it can be seen, or one of them would cite another work.
 */
export async function mergeEntries(
  { analysed, suggestion }: Merge,
  read: ReadManuscripts,
  token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit | undefined> {
  const {
    takeOver: { gone, by },
    fileEdits = {},
  } = suggestion;
  const document = analysed.document.uri.toString();
  const home = analysed.files.find(({ path }) => path === gone.place?.file);
  if (home === undefined) return undefined;
  const unseen = await whyUnseen(home);
  if (unseen !== undefined) {
    refuse(unseen);
    return undefined;
  }
  const list = analysed.analysis.references.references;
  const entry = { reference: gone, identity: identityOf(gone, document), list, home };
  const citing = await manuscriptsCiting([entry], read, token);
  if (token.isCancellationRequested) return undefined;
  const wanted = identityOf(by, document);
  const others = citing.filter(({ manuscript }) => identityIn(manuscript, by.key) !== wanted);
  if (others.length > 0) {
    const names = others.map(({ manuscript: { uri } }) => vscode.workspace.asRelativePath(uri)).join(", ");
    refuse(`“${by.key}” is not the same entry in ${names}`);
    return undefined;
  }
  const change = new vscode.WorkspaceEdit();
  for (const { manuscript, isMeant } of citing) {
    const edits = takeOver(manuscript.citations, manuscript.source, isMeant, by);
    change.set(
      manuscript.uri,
      edits.map((edit) => toTextEdit(manuscript.range, edit)),
    );
  }
  const removed = fileEdits[home.path] ?? [];
  const referring = renameReferring(home.text, gone.key, by.key).filter(
    ({ start, end }) => !removed.some((edit) => start < edit.end && end > edit.start),
  );
  change.set(
    home.uri,
    [...removed, ...referring].map((edit) => toTextEdit(home.range, edit)),
  );
  const files = [home, ...citing.map(({ manuscript: { uri, source: text } }) => ({ uri, text }))];
  return (await areAsRead(files, undone)) ? change : undefined;
}

/** Why manuscripts may cite from a file that are not looked at. */
async function whyUnseen({ uri, path }: SourceFile): Promise<string | undefined> {
  if (vscode.workspace.getWorkspaceFolder(uri) === undefined)
    return `${path} stands outside of the workspace, where nobody sees what else cites it`;
  return (await isLinked(uri))
    ? `${path} is reached by a symbolic link, so that other folders may cite it`
    : undefined;
}

/** What a key means in a manuscript. */
function identityIn({ references, uri }: WorkspaceManuscript, key: string): string | undefined {
  const reference = indexReferences(references).withKey(key);
  return reference && identityOf(reference, uri.toString());
}

function refuse(why: string): void {
  void vscode.window.showWarningMessage(plain(`${undone}: ${why}.`));
}
