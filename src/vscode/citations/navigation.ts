import * as vscode from "vscode";
import { occurrencesOf, pointedAt } from "../../references/find/pointed";
import type { Analyses } from "../host/analyses";
import { rangeIn } from "../host/convert";
import { selector } from "../host/manuscripts";
import { placesIn } from "../host/places";
import type { ReadManuscripts } from "../host/workspaceManuscripts";
import { withBibliographies } from "../library/bibliographies";
import { manuscriptsCiting, type FindEntry } from "./entryAtCaret";

/** Goes from a member of a citation to its entry, or to each of a range: in the document, or in the bibliography. */
export function registerDefinition(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(selector, {
    provideDefinition: async (document, position, token) => {
      const analysed = await analyses.current(document, token);
      const pointed = analysed && pointedAt(analysed.analysis, document.offsetAt(position));
      if (!analysed || !pointed) return undefined;
      return pointed.references.flatMap(({ place }): vscode.LocationLink[] => {
        if (!place) return [];
        const { uri, range } = placesIn(analysed, place.file);
        return [
          {
            originSelectionRange: rangeIn(document, pointed),
            targetUri: uri,
            targetRange: range(place),
            targetSelectionRange: range(place.key ?? { start: place.start, end: place.start }),
          },
        ];
      });
    },
  });
}

/** Finds all citations of an entry in the manuscripts of the workspace, from a citation or from the entry's key. */
export function registerReferences(find: FindEntry, read: ReadManuscripts): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(withBibliographies, {
    provideReferences: async (document, position, { includeDeclaration }, token) => {
      const meant = await find(document, position, token);
      if (!meant) return undefined;
      const declared = meant.entries.flatMap(({ home, reference: { place } }) =>
        home && place ? [new vscode.Location(home.uri, home.range(place.key ?? place))] : [],
      );
      const cited = (await manuscriptsCiting(meant.entries, read, token)).flatMap(({ manuscript, isMeant }) =>
        occurrencesOf(manuscript.citations, isMeant).map(
          (at) => new vscode.Location(manuscript.uri, manuscript.range(at)),
        ),
      );
      return [...(includeDeclaration ? declared : []), ...cited];
    },
  });
}
