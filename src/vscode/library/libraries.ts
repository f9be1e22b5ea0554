import * as vscode from "vscode";
import type { Library } from "../../references/find/everyWork";
import type { SourceText, Unreadable } from "../../references/choose/readSource";
import { bibliographyEndings, holdsReferences, sharedEndings } from "../../references/read/formats";
import { createSourceCache } from "../../references/read/sourceCache";
import { addressOf } from "../host/notebooks";
import { createPause } from "../host/pause";
import { settingsIn } from "../host/settings";
import { readSource, readText, sourcesAt } from "../host/sources";

/** The libraries of the workspace, the nearest to a document first, and then the user's own. */
export type ReadLibraries = (document: vscode.Uri) => Promise<readonly Library[]>;

const named = `**/*.{${bibliographyEndings.join(",")}}`;
const shared = `**/*.{${sharedEndings.join(",")}}`;
/** Folders of programs, in which nobody keeps a library of their own. */
const exclude = "{**/node_modules/**,**/renv/**,**/.*/**}";
/** A workspace with more of them is a collection, of which nobody means one; as many files more are looked into. */
const mostLibraries = 50;
/** So many are looked for, of which the nearest count. */
const mostFound = 1_000;

/** Remembers what it has read, so that of a library that changed only that is read again. */
export function libraryReader(): ReadLibraries {
  const cache = createSourceCache(createPause());
  const others: Others = new Map();
  return async (document) => {
    const near = await librariesNear(document, others);
    const found = [...near, ...(await Promise.all(ofUser(document)))];
    const texts = found.flatMap((one) => ("text" in one ? [{ file: one.path, text: one.text }] : []));
    cache.keepOnly(new Set(texts.map(({ file }) => file)));
    return await Promise.all(
      texts.map(async (one) => ({ ...one, references: (await cache.read(one.file, one.text)).references })),
    );
  };
}

/** When files of no references were last changed, by their addresses: before they change again they need no look. */
type Others = Map<string, number>;

/** A library of the workspace. */
interface LibraryText extends SourceText {
  readonly uri: vscode.Uri;
}

/** The libraries of the workspace, the nearest to a document first: files that hold references by their names, or as they begin. */
export async function librariesNear(
  document: vscode.Uri,
  others: Others = new Map(),
): Promise<readonly LibraryText[]> {
  const found = await Promise.all([named, shared].map((pattern) => nearest(document, pattern)));
  const libraries: LibraryText[] = [];
  // One after the other, for many of the others are large and no libraries.
  for (const uri of found.flat().sort(nearestTo(document))) {
    const changed = await changeOf(uri);
    if (changed === undefined || others.get(uri.toString()) === changed) continue;
    const read = await readText(uri);
    if ("text" in read && holdsReferences(uri.path, read.text))
      libraries.push({ uri, path: vscode.workspace.asRelativePath(uri), text: read.text });
    else others.set(uri.toString(), changed);
  }
  return libraries;
}

/** When a file was last changed; undefined where there is none. */
const changeOf = (uri: vscode.Uri): Thenable<number | undefined> =>
  vscode.workspace.fs.stat(uri).then(
    ({ mtime }) => mtime,
    () => undefined,
  );

function ofUser(document: vscode.Uri): readonly Promise<SourceText | Unreadable>[] {
  const sources = sourcesAt(document);
  return (settingsIn(document).libraries ?? []).map((path) => readSource(path, "user", { sources }));
}

/** The files of the workspace, or of a folder of it, that are bibliographies by their names. */
export async function findBibliographies(within: vscode.WorkspaceFolder): Promise<readonly vscode.Uri[]> {
  return await vscode.workspace.findFiles(new vscode.RelativePattern(within, named), exclude, mostLibraries);
}

/** The files of the workspace that are bibliographies by their names, the nearest to a document first. */
export const bibliographiesNear = (document: vscode.Uri): Promise<readonly vscode.Uri[]> =>
  nearest(document, named);

async function nearest(document: vscode.Uri, pattern: string): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(pattern, exclude, mostFound);
  return found.sort(nearestTo(document)).slice(0, mostLibraries);
}

function nearestTo(document: vscode.Uri): (a: vscode.Uri, b: vscode.Uri) => number {
  const folder = vscode.Uri.joinPath(addressOf(document), "..").path.split("/");
  const shared = ({ path }: vscode.Uri): number => sharedFolders(folder, path.split("/"));
  return (a, b) => shared(b) - shared(a) || (a.path < b.path ? -1 : 1);
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
