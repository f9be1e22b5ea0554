import * as vscode from "vscode";
import { linkOf } from "../present/links";
import { linkableIds } from "../references/linkable";
import type { Analyses } from "./analyses";
import { withBibliographies, type ReadBibliography } from "./bibliographies";
import { rangeIn } from "./convert";

/** Links DOIs, PMIDs and PMCIDs in reference lists to their pages: always https, always to a host of our own table. */
export function registerDocumentLinks(analyses: Analyses, read: ReadBibliography): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(withBibliographies, {
    provideDocumentLinks: async (document, token) => {
      const bibliography = await read(document);
      const analysed = bibliography ? undefined : await analyses.current(document, token);
      const references = bibliography?.references ?? analysed?.analysis.references.references ?? [];
      return linkableIds(references, document.getText(), bibliography?.path).flatMap(({ id, start, end }) => {
        const link = linkOf(id);
        if (!link) return [];
        const shown = new vscode.DocumentLink(
          rangeIn(document, { start, end }),
          vscode.Uri.parse(link.url, true),
        );
        shown.tooltip = `Open ${link.label}`;
        return [shown];
      });
    },
  });
}
