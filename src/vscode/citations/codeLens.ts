import * as vscode from "vscode";
import { times } from "../../present/times";
import { citedPlaces } from "../../references/find/pointed";
import type { Analyses } from "../host/analyses";
import { rangeIn } from "../host/convert";
import { selector } from "../host/manuscripts";

/** Says above each entry of the document's own list how often the text cites it; a click shows where. */
export function registerCodeLens(analyses: Analyses): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("exoscribe")) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: async (document, token) => {
        if (vscode.workspace.getConfiguration("exoscribe", document.uri).get("codeLens") === false) return [];
        const analysed = await analyses.current(document, token);
        if (!analysed) return undefined;
        const { references, citations } = analysed.analysis;
        const places = citedPlaces(citations);
        return references.references.flatMap((reference) => {
          const { place } = reference;
          if (!place || place.file !== undefined) return [];
          const range = rangeIn(document, place.key ?? place);
          const cited = (places.get(reference) ?? []).map(
            (span) => new vscode.Location(document.uri, rangeIn(document, span)),
          );
          return [new vscode.CodeLens(range, commandFor(document.uri, range.start, cited))];
        });
      },
    }),
  );
}

function commandFor(
  uri: vscode.Uri,
  position: vscode.Position,
  cited: readonly vscode.Location[],
): vscode.Command {
  if (cited.length === 0) return { title: "not cited", command: "" };
  return {
    title: `cited ${times(cited.length)}`,
    command: "editor.action.showReferences",
    arguments: [uri, position, cited],
  };
}
