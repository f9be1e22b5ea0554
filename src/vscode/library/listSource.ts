import * as vscode from "vscode";
import { kindsRead } from "../../references/read/formats";
import { decodeText } from "../../text/encoding";
import { plain, withoutIcons } from "../host/plain";
import { findBibliographies } from "./libraries";

/** The text of a reference list that the user has named; `name` tells its format where it is a file's. */
export interface ListSource {
  readonly name: string;
  readonly text: string;
}

/** A row of the picker of lists, and what choosing it gives. */
export interface SourceItem<T = ListSource> extends vscode.QuickPickItem {
  readonly read: () => Promise<T | undefined>;
}

/** Asks for a reference list: what `first` offers, a file of the folder, any other file, or what was copied. */
export async function pickList<T>(
  folder: vscode.WorkspaceFolder,
  title: string,
  first: readonly SourceItem<T>[],
): Promise<ListSource | T | undefined> {
  const files = await findBibliographies(folder);
  const items: readonly SourceItem<ListSource | T>[] = [
    ...first,
    {
      label: "A File…",
      description: kindsRead,
      read: () => openFile(title),
    },
    { label: "The Clipboard", description: "in any of these formats", read: readClipboard },
    ...files
      .map((uri) => ({
        label: withoutIcons(vscode.workspace.asRelativePath(uri, false)),
        read: () => readFile(uri),
      }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  ];
  const picked = await vscode.window.showQuickPick(items, { title });
  return await picked?.read();
}

async function openFile(title: string): Promise<ListSource | undefined> {
  const [uri] = (await vscode.window.showOpenDialog({ title, openLabel: "Read" })) ?? [];
  return uri && (await readFile(uri));
}

async function readFile(uri: vscode.Uri): Promise<ListSource | undefined> {
  const name = uri.path.split("/").at(-1)!;
  const found = await Promise.resolve(vscode.workspace.fs.readFile(uri)).then(decodeText, () => ({
    problem: "it could not be read",
  }));
  if ("text" in found) return { name, text: found.text };
  void vscode.window.showErrorMessage(plain(`${name}: ${found.problem}.`));
  return undefined;
}

/** What was copied; where the editor keeps it from us, the user is told. */
export async function readClipboard(): Promise<ListSource | undefined> {
  try {
    return { name: "the clipboard", text: await vscode.env.clipboard.readText() };
  } catch {
    // A browser may keep it from us.
    void vscode.window.showErrorMessage("The clipboard could not be read: save what was copied as a file.");
    return undefined;
  }
}
