import * as vscode from "vscode";
import { occurrencesOf } from "../references/pointed";
import { withBibliographies } from "./bibliographies";
import { notesCiting, type FindMeant } from "./meantEntries";
import type { ReadNotes } from "./notes";

/** Finds all citations of an entry in the manuscripts of the workspace, from a citation or from the entry's key. */
export function registerReferences(find: FindMeant, read: ReadNotes): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(withBibliographies, {
    provideReferences: async (document, position, { includeDeclaration }, token) => {
      const meant = await find(document, position, token);
      if (!meant) return undefined;
      const declared = meant.entries.flatMap(({ home, reference: { place } }) =>
        home && place ? [new vscode.Location(home.uri, home.range(place.key ?? place))] : [],
      );
      const cited = (await notesCiting(meant.entries, read, token)).flatMap(({ note, isMeant }) =>
        occurrencesOf(note.citations, isMeant).map((at) => new vscode.Location(note.uri, note.range(at))),
      );
      return [...(includeDeclaration ? declared : []), ...cited];
    },
  });
}
