import * as vscode from "vscode";
import type { Reference } from "../../model/reference";
import { sizeProblem } from "../../references/read/limit";
import { createSourceCache, type SourceCache } from "../../references/read/sourceCache";
import { selector } from "../host/manuscripts";
import { createPause } from "../host/pause";

/** Whether a document is a BibTeX file, by its name. */
export const isBibliography = ({ uri }: vscode.TextDocument): boolean => /\.bib(?:tex)?$/i.test(uri.path);

/** Manuscripts, and BibTeX files, from whose entries one can go to what cites them. */
export const withBibliographies: vscode.DocumentSelector = [
  ...(selector as readonly vscode.DocumentFilter[]),
  { pattern: "**/*.{bib,bibtex}" },
];

/** The entries of a document that is a BibTeX file, under the path by which other records call it; else undefined. */
export type ReadBibliography = (
  document: vscode.TextDocument,
) => Promise<{ readonly path: string; readonly references: readonly Reference[] } | undefined>;

/** Remembers what it has read of a document while that lives, so that after an edit only what changed is read again. */
export function bibliographyReader(): ReadBibliography {
  const caches = new WeakMap<vscode.TextDocument, SourceCache>();
  return async (document) => {
    if (!isBibliography(document) || sizeProblem(document.getText().length, document.uri.path) !== undefined)
      return undefined;
    const cache = caches.get(document) ?? createSourceCache(createPause());
    caches.set(document, cache);
    const path = vscode.workspace.asRelativePath(document.uri);
    return { path, references: (await cache.read(path, document.getText())).references };
  };
}
