import * as vscode from "vscode";
import type { Span } from "../../model/span";
import type { SourceOrigin, SourceText, Unreadable } from "../../references/choose/readSource";
import { sizeProblem } from "../../references/read/limit";
import type { Configuration } from "../../settings/configuration";
import { decodeText } from "../../text/encoding";
import { rangesInText } from "./convert";
import { notebookOf } from "./notebooks";
import { isLinked } from "./symbolicLinks";

/** A reference source as it was read: `path` is the name by which records call it. */
export interface SourceFile {
  readonly path: string;
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly range: (span: Span) => vscode.Range;
}

/** What is read of reference sources for one document. */
export interface Sources {
  readonly document: Pick<vscode.TextDocument, "uri" | "isUntitled">;
  /** The document is the notebook of the cell that is read. */
  readonly isCell: boolean;
  /** Every place that was looked at, whether a file was there or not: a change there changes the analysis. */
  readonly places: vscode.Uri[];
  readonly files: SourceFile[];
  /** What was found of configurations, once it was looked for. */
  configurations?: Promise<readonly Configuration[]>;
}

/** What a cell cites is looked for where its notebook lies. */
export function openSources({ uri, isUntitled }: Sources["document"]): Sources {
  const notebook = notebookOf(uri);
  const document = { uri: notebook?.uri ?? uri, isUntitled: notebook?.isUntitled ?? isUntitled };
  return { document, isCell: notebook !== undefined, places: [], files: [] };
}

/** Reads sources of a document of which no more is known than its address. */
export const sourcesAt = (uri: vscode.Uri): Sources =>
  openSources({ uri, isUntitled: uri.scheme === "untitled" });

/**
 * Reads a reference source of a document. A path counts from the document's folder or from the workspace folder,
 * and leads nowhere but below the folders of the workspace; without any, below the document's own. In a workspace that the user trusts, a
 * document's own bibliography may lie anywhere, and so may what the user's settings name in any. Symbolic links are
 * the user's own way to have one library in many folders; they are followed where the user trusts the workspace. An open
 * editor's text counts before the file's. Addresses on the net are refused.
 */
export async function readSource(
  path: string,
  from: SourceOrigin,
  { sources: { document, places, files } }: { readonly sources: Sources },
): Promise<SourceText | Unreadable> {
  if (/^[a-z][a-z0-9+.-]{1,30}:\/\//i.test(path))
    return { problem: `${path}: sources on the net are not read` };
  if (document.isUntitled && from !== "user")
    return { problem: `${path}: not read before the document is saved`, isOutside: true };
  const uri = from === "user" ? placeOfUser(path) : placeOf(path, from, document.uri);
  if (!uri) return { problem: `${path}: ${outside(from)}`, isOutside: true };
  places.push(uri);
  const found = await readText(uri);
  if ("problem" in found) return { ...found, problem: `${path}: ${found.problem}` };
  const { text } = found;
  const file = { path: vscode.workspace.asRelativePath(uri), uri, text, range: rangesInText(text) };
  files.push(file);
  return file;
}

/** The names of what lies in a folder of the workspace, as `ListFolder` has it. */
export async function listFolder(
  path: string,
  { sources: { document, places } }: { readonly sources: Sources },
): Promise<readonly string[]> {
  const name = path.replace(/\/$/, "");
  const uri = document.isUntitled ? undefined : placeOf(name, "document", document.uri);
  if (!uri || (!vscode.workspace.isTrusted && (await isLinked(uri)))) return [];
  places.push(uri);
  try {
    const entries = await vscode.workspace.fs.readDirectory(uri);
    return entries.map(([name, type]) => (type === vscode.FileType.Directory ? `${name}/` : name));
  } catch {
    return [];
  }
}

function outside(from: SourceOrigin): string {
  if (from === "user") return "not the absolute path of a file on this machine";
  return from === "bibliography" && !vscode.workspace.isTrusted
    ? "outside of the workspace, not read in Restricted Mode"
    : "outside of the workspace, not read";
}

/** The place of a file that the user names: an absolute path, or one from the home folder. A browser has neither. */
function placeOfUser(path: string): vscode.Uri | undefined {
  if (vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined) return undefined;
  const { HOME, USERPROFILE } = process.env;
  const whole = path.replace(/^~(?=[\\/]|$)/, () => HOME ?? USERPROFILE ?? "~").replaceAll("\\", "/");
  return isAbsolute(whole) ? vscode.Uri.file(whole) : undefined;
}

/** Where a path leads from a folder, both on one file system. Joining resolves `..`, also in what is absolute. */
export function placeFrom(folder: vscode.Uri, path: string): vscode.Uri {
  const written = path.replaceAll("\\", "/");
  return vscode.Uri.joinPath(isAbsolute(written) ? folder.with({ path: "/" }) : folder, written);
}

const isAbsolute = (path: string): boolean => /^(?:\/|[a-z]:\/)/i.test(path);

/** Undefined where the path leads out of the workspace and may not. */
function placeOf(path: string, from: SourceOrigin, document: vscode.Uri): vscode.Uri | undefined {
  const own = vscode.Uri.joinPath(document, "..");
  const folder = vscode.workspace.getWorkspaceFolder(document)?.uri;
  const base = from === "workspace" ? (folder ?? own) : own;
  const uri = placeFrom(base, path);
  const isInside = folder
    ? vscode.workspace.getWorkspaceFolder(uri) !== undefined
    : uri.path.startsWith(`${own.path}/`);
  const mayLeave = from === "bibliography" && folder !== undefined && vscode.workspace.isTrusted;
  return isInside || mayLeave ? uri : undefined;
}

type Text = { readonly text: string } | Unreadable;

/** The text of a reference source: of the editor that has it open, else of the file; or why it is not read. */
export async function readText(uri: vscode.Uri): Promise<Text> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const file = await readFile(uri, open !== undefined).catch(() => undefined);
  if (open === undefined) return file ?? { problem: "no such file, or not readable" };
  // An editor shows other encodings in its own way, which is not how other programs read the file.
  if (file !== undefined && "problem" in file) return file;
  const text = open.getText();
  const problem = sizeProblem(text.length, uri.path);
  return problem === undefined ? { text } : { problem, isThere: true };
}

async function readFile(uri: vscode.Uri, isOpen: boolean): Promise<Text> {
  const { size, type } = await vscode.workspace.fs.stat(uri);
  // To read a pipe or a device is to wait for whoever writes into it.
  if ((type & vscode.FileType.File) === 0) return { problem: "no file that can be read" };
  const problem = sizeProblem(size, uri.path);
  // In a workspace that the user does not trust, a link could lead anywhere.
  if (!isOpen && !vscode.workspace.isTrusted && (await isLinked(uri)))
    return { problem: "a symbolic link, not followed in a restricted workspace" };
  const found = problem === undefined ? decodeText(await vscode.workspace.fs.readFile(uri)) : { problem };
  return "text" in found ? found : { ...found, isThere: true };
}
