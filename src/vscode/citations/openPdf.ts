import * as vscode from "vscode";
import { openOutside } from "../host/openOutside";
import { plain, withoutIcons } from "../host/plain";
import { placeFrom } from "../host/sources";

/** A PDF as an entry names it, and the list in which the entry stands. */
export interface NamedPdf {
  readonly path: string;
  readonly list: vscode.Uri;
}

/** Shows the user the whole path of a file and asks what is to become of it; undefined is nothing. */
export type AskHow = (path: string, canReveal: boolean) => Promise<"open" | "reveal" | undefined>;

/**
 * Opens one of the PDFs that are there once the user has seen its path and said so: with the system's own program, or in the editor where that
 * shows the files of another machine.
 */
export async function offerPdfs(pdfs: readonly NamedPdf[], ask: AskHow): Promise<void> {
  const places = [...new Map(pdfs.map(placeOf).map((uri) => [uri.toString(), uri])).values()];
  const isThere = await Promise.all(places.map(isFile));
  const found = places.filter((_, at) => isThere[at]);
  const [first] = found;
  if (!first) {
    void vscode.window.showInformationMessage(plain(nothing(places)));
    return;
  }
  const uri = found.length === 1 ? first : await pickOne(found);
  if (!uri) return;
  const isHere = isOnThisMachine(uri);
  const how = await ask(pathOf(uri), isHere);
  if (how === "reveal") await vscode.commands.executeCommand("revealFileInOS", uri);
  else if (how === "open" && isHere) await openOutside(addressOf(uri));
  else if (how === "open") await vscode.commands.executeCommand("vscode.open", uri);
}

const nothing = ([first]: readonly vscode.Uri[]): string =>
  first
    ? `Open PDF: ${pathOf(first)} is not there.`
    : "Open PDF: the caret is on no citation of a work whose entry names a PDF in its file field.";

/** A path counts from the folder of the list; all lie where the list does, never on another machine. */
const placeOf = ({ path, list }: NamedPdf): vscode.Uri => placeFrom(vscode.Uri.joinPath(list, ".."), path);

async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false;
  }
}

async function pickOne(found: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  const items = found.map((uri) => ({
    label: withoutIcons(uri.path.split("/").at(-1)!),
    detail: withoutIcons(pathOf(uri)),
    uri,
  }));
  return (await vscode.window.showQuickPick(items, { title: "ExoScribe: Open which PDF?" }))?.uri;
}

/** Asks in a dialog, which breaks a long path and cuts nothing of it. */
export const askHow: AskHow = async (path, canReveal) => {
  const open = { title: "Open", how: "open" } as const;
  const reveal = { title: "Reveal in Folder", how: "reveal" } as const;
  const options = { modal: true, detail: path };
  const answers = canReveal ? [open, reveal] : [open];
  return (await vscode.window.showInformationMessage("Open this PDF?", options, ...answers))?.how;
};

const pathOf = (uri: vscode.Uri): string => (uri.scheme === "file" ? uri.fsPath : uri.toString(true));

const isOnThisMachine = ({ scheme }: vscode.Uri): boolean =>
  scheme === "file" && vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;

/** The address as the system reads it: the colon of a drive stays one. */
const addressOf = ({ authority, path }: vscode.Uri): string =>
  `file://${authority}${encodeURI(path).replace(/[?#]/g, encodeURIComponent)}`;
