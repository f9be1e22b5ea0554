import * as vscode from "vscode";
import type { Library } from "../../references/find/everyWork";
import type { SourceText, Unreadable } from "../../references/choose/readSource";
import { bibliographyEndings } from "../../references/read/formats";
import { createSourceCache } from "../../references/read/sourceCache";
import { addressOf } from "../host/notebooks";
import { createPause } from "../host/pause";
import { settingsIn } from "../host/settings";
import { readSource, readText, sourcesAt } from "../host/sources";

/** The bibliographies of the workspace, the nearest to a document first, and behind them the user's own libraries. */
export type ReadLibraries = (document: vscode.Uri) => Promise<readonly Library[]>;

const include = `**/*.{${bibliographyEndings.join(",")}}`;
/** Folders of programs, in which nobody keeps a library of their own. */
const exclude = "**/{node_modules,.git,.venv,renv}/**";
/** A workspace with more of them is a collection, of which nobody means one. */
const mostLibraries = 50;

/** Remembers what it has read, so that of a library that changed only that is read again. */
export function libraryReader(): ReadLibraries {
  const cache = createSourceCache(createPause());
  return async (document) => {
    const near = await bibliographiesNear(document);
    const found = await Promise.all([...near.map(atPlace), ...ofUser(document)]);
    const texts = found.flatMap((one) => ("text" in one ? [{ file: one.path, text: one.text }] : []));
    cache.keepOnly(new Set(texts.map(({ file }) => file)));
    return await Promise.all(
      texts.map(async (one) => ({ ...one, references: (await cache.read(one.file, one.text)).references })),
    );
  };
}

/** The files of the workspace, or of a folder of it, that may be bibliographies, by their names. */
export async function findBibliographies(within?: vscode.WorkspaceFolder): Promise<vscode.Uri[]> {
  const pattern = within ? new vscode.RelativePattern(within, include) : include;
  return await vscode.workspace.findFiles(pattern, exclude, mostLibraries);
}

const atPlace = async (uri: vscode.Uri): Promise<SourceText | Unreadable> => ({
  ...(await readText(uri)),
  path: vscode.workspace.asRelativePath(uri),
});

function ofUser(document: vscode.Uri): readonly Promise<SourceText | Unreadable>[] {
  const sources = sourcesAt(document);
  return (settingsIn(document).libraries ?? []).map((path) => readSource(path, "user", { sources }));
}

/** The files of the workspace that may be bibliographies, the nearest to a document first. */
export async function bibliographiesNear(document: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const found = await findBibliographies();
  const folder = vscode.Uri.joinPath(document, "..").path.split("/");
  const shared = ({ path }: vscode.Uri): number => sharedFolders(folder, path.split("/"));
  return found.sort((a, b) => shared(b) - shared(a) || (a.path < b.path ? -1 : 1));
}

function sharedFolders(folder: readonly string[], path: readonly string[]): number {
  const apart = folder.findIndex((name, at) => name !== path[at]);
  return apart < 0 ? folder.length : apart;
}

/** Whether a library is the user's own, out of the workspace. */
export const isAbsolute = (file: string): boolean => /^(?:\/|[a-z]:)/i.test(file);

/** The path of a library from the folder of a document, as its front matter names it. */
export function pathFrom(document: vscode.Uri, file: string): string {
  if (isAbsolute(file)) return file;
  const from = vscode.workspace.asRelativePath(addressOf(document)).split("/").slice(0, -1);
  const to = file.split("/");
  const same = sharedFolders(from, to);
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}
