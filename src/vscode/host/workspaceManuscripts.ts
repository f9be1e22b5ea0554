import * as vscode from "vscode";
import type { LinkedCitation } from "../../model/analysis";
import type { ReferenceList } from "../../model/reference";
import type { Span } from "../../model/span";
import { isPassedOver } from "../../settings/gitIgnore";
import { decodeText } from "../../text/encoding";
import { longestDocument } from "../../text/limit";
import type { Analyses } from "./analyses";
import { configurationsOf, leavingOut } from "./configurations";
import { rangeIn, rangesInText } from "./convert";
import { gitIgnores } from "./gitIgnores";
import { isManuscript } from "./manuscripts";
import type { Reader } from "./session";
import { openSources, type Sources } from "./sources";

/** A manuscript of the workspace, open or not, with what it cites. */
export interface WorkspaceManuscript {
  readonly uri: vscode.Uri;
  readonly source: string;
  readonly citations: readonly LinkedCitation[];
  readonly references: ReferenceList;
  readonly range: (span: Span) => vscode.Range;
}

/** All manuscripts of the workspace whose text passes a first, cheap test. */
export type ReadManuscripts = (
  isWorthReading: (text: string) => boolean,
  token: vscode.CancellationToken,
) => Promise<readonly WorkspaceManuscript[]>;

const include = "**/*.{md,markdown,qmd,Rmd,rmd}";
/** What is passed over; providers of other file systems may not heed it. */
const exclude = "{**/node_modules/**,**/.*/**,**/.*}";

/**
 * Reads manuscripts that no editor holds from their files, those that the terminal reads of the workspace's folder, and takes the others from
 * their analyses.
 */
export function manuscriptReader(reader: Reader, analyses: Analyses): ReadManuscripts {
  async function readOpen(document: vscode.TextDocument, token: vscode.CancellationToken) {
    const analysed = await analyses.current(document, token);
    if (!analysed) return undefined;
    const { prose, citations, references } = analysed.analysis;
    const range = (span: Span) => rangeIn(document, span);
    return { uri: document.uri, source: prose.source, citations, references, range };
  }

  async function readFile(
    uri: vscode.Uri,
    isWorthReading: (text: string) => boolean,
    open: typeof openSources,
  ) {
    if (vscode.workspace.getConfiguration("exoscribe", uri).get("enable") === false) return undefined;
    if ((await vscode.workspace.fs.stat(uri)).size > longestDocument) return undefined;
    const found = decodeText(await vscode.workspace.fs.readFile(uri));
    if ("problem" in found || !isWorthReading(found.text)) return undefined;
    const { text } = found;
    const document = { uri, isUntitled: false, once: true } as const;
    const sources = open(document);
    if (await leavingOut(sources)) return undefined;
    const { analysis } = await reader.read(document, text, sources);
    const { citations, references } = analysis;
    return { uri, source: text, citations, references, range: rangesInText(text) };
  }

  return async (isWorthReading, token) => {
    const open = vscode.workspace.textDocuments.filter(isManuscript);
    const held = new Set(open.map(({ uri }) => uri.toString()));
    const files = await vscode.workspace.findFiles(include, exclude, undefined, token);
    const manuscripts: WorkspaceManuscript[] = [];
    for (const document of open) {
      const manuscript = isWorthReading(document.getText()) ? await readOpen(document, token) : undefined;
      if (manuscript) manuscripts.push(manuscript);
    }
    const closed = files.filter((file) => !held.has(file.toString()));
    const isIgnored = gitIgnores();
    const sourcesOf = sharingConfigurations();
    for (const uri of closed) {
      if (token.isCancellationRequested) break;
      const names = vscode.workspace.asRelativePath(uri, false).split("/");
      if (names.some(isPassedOver) || (await isIgnored(uri))) continue;
      // A file may be gone, or be unreadable, by the time its turn has come.
      const manuscript = await readFile(uri, isWorthReading, sourcesOf).catch(() => undefined);
      if (manuscript) manuscripts.push(manuscript);
    }
    // Until all are read, for they mostly share their sources.
    reader.forget(closed);
    return manuscripts;
  };
}

/** Documents of one folder have the same configurations, which are read once. */
function sharingConfigurations(): typeof openSources {
  const byFolder = new Map<string, NonNullable<Sources["configurations"]>>();
  return (document) => {
    const sources = openSources(document);
    const folder = vscode.Uri.joinPath(document.uri, "..").toString();
    sources.configurations = byFolder.get(folder) ?? configurationsOf(sources);
    byFolder.set(folder, sources.configurations);
    return sources;
  };
}
