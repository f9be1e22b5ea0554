import * as vscode from "vscode";
import type { Span } from "../../model/span";
import type { Analysed } from "./analyses";
import { rangeIn } from "./convert";

/** Where spans count: in the document, or in a reference source that the analysis read. */
export function placesIn(
  { document, files }: Pick<Analysed, "document" | "files">,
  file: string | undefined,
): { readonly uri: vscode.Uri; readonly range: (span: Span) => vscode.Range } {
  const source = file === undefined ? undefined : files.find(({ path }) => path === file);
  return source ?? { uri: document.uri, range: (span: Span) => rangeIn(document, span) };
}
