import * as vscode from "vscode";
import type { Library } from "../../references/find/everyWork";
import { bibliographyEndings } from "../../references/read/formats";
import { sizeProblem } from "../../references/read/limit";
import { createSourceCache } from "../../references/read/sourceCache";
import { decodeText } from "../../text/encoding";
import { createPause } from "../host/pause";

/** The bibliographies of the workspace, the nearest to a document first. */
export type ReadLibraries = (document: vscode.Uri) => Promise<readonly Library[]>;

const include = `**/*.{${bibliographyEndings.join(",")}}`;
const exclude = "**/{node_modules,.git,.venv,renv}/**";
/** A workspace with more of them is a collection, of which nobody means one. */
const mostLibraries = 50;

/** Remembers what it has read, so that of a library that changed only that is read again. */
export function libraryReader(): ReadLibraries {
  const cache = createSourceCache(createPause());
  return async (document) => {
    const found = await Promise.all((await bibliographiesNear(document)).map(textOf));
    const texts = found.filter((one) => one !== undefined);
    cache.keepOnly(new Set(texts.map(({ file }) => file)));
    return await Promise.all(
      texts.map(async (one) => ({ ...one, references: (await cache.read(one.file, one.text)).references })),
    );
  };
}

/** The files of the workspace that may be bibliographies, by their names, the nearest to a document first. */
export async function bibliographiesNear(document: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(include, exclude, mostLibraries);
  const folder = vscode.Uri.joinPath(document, "..").path.split("/");
  const shared = ({ path }: vscode.Uri): number => sharedFolders(folder, path.split("/"));
  return found.sort((a, b) => shared(b) - shared(a) || (a.path < b.path ? -1 : 1));
}

function sharedFolders(folder: readonly string[], path: readonly string[]): number {
  const apart = folder.findIndex((name, at) => name !== path[at]);
  return apart < 0 ? folder.length : apart;
}

/** The path of a library from the folder of a document, as its front matter names it. */
export function pathFrom(document: vscode.Uri, file: string): string {
  const from = vscode.workspace.asRelativePath(document).split("/").slice(0, -1);
  const to = file.split("/");
  const same = sharedFolders(from, to);
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

/** An open editor's text counts before the file's; undefined where it cannot be read. */
async function textOf(
  uri: vscode.Uri,
): Promise<{ readonly file: string; readonly text: string } | undefined> {
  const file = vscode.workspace.asRelativePath(uri);
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return { file, text: open.getText() };
  try {
    if (sizeProblem((await vscode.workspace.fs.stat(uri)).size) !== undefined) return undefined;
    const read = decodeText(await vscode.workspace.fs.readFile(uri));
    return "text" in read ? { file, text: read.text } : undefined;
  } catch {
    return undefined;
  }
}
