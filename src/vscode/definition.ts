import * as vscode from "vscode";
import { pointedAt } from "../references/pointed";
import type { Analyses } from "./analyses";
import { rangeIn } from "./convert";
import { selector } from "./manuscripts";
import { placesIn } from "./places";

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
