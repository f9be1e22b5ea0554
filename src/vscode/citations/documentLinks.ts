import * as vscode from "vscode";
import { linkOf } from "../../present/links";
import { linkableIds } from "../../references/find/linkable";
import type { Analyses } from "../host/analyses";
import { rangeIn } from "../host/convert";
import { withBibliographies, type ReadBibliography } from "../library/bibliographies";

/**
 * What an identifier may have to be linked. The editor makes Markdown of a link on hover: of its tooltip as it stands, and
 * of its address without the percent signs that keep brackets apart from markup.
 */
const unmarked = /^[\w./:;()+-]+$/;

/** Links DOIs, PMIDs and PMCIDs in reference lists to their pages: always https, always to a host of our own table. */
export function registerDocumentLinks(analyses: Analyses, read: ReadBibliography): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(withBibliographies, {
    provideDocumentLinks: async (document, token) => {
      const bibliography = await read(document);
      const analysed = bibliography ? undefined : await analyses.current(document, token);
      const references = bibliography?.references ?? analysed?.analysis.references.references ?? [];
      return linkableIds(references, document.getText(), bibliography?.path).flatMap(({ id, start, end }) => {
        const link = unmarked.test(id) ? linkOf(id) : undefined;
        if (!link) return [];
        const shown = new vscode.DocumentLink(
          rangeIn(document, { start, end }),
          vscode.Uri.parse(link.url, true),
        );
        shown.tooltip = "Open its page";
        return [shown];
      });
    },
  });
}
