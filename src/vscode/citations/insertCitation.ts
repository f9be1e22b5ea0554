import * as vscode from "vscode";
import type { Analysis } from "../../model/analysis";
import type { Work } from "../../references/find/everyWork";
import { addWorks, type Grown } from "../../rewrite/insert/addWorks";
import { nameBibliography } from "../../rewrite/nameBibliography";
import { refuse, type Refusal } from "../../rewrite/rewrite";
import { activeManuscript } from "../host/activeManuscript";
import type { Analysed, Analyses } from "../host/analyses";
import { showRefusal } from "../host/refusal";
import { isAbsolute, pathFrom, type ReadLibraries } from "../library/libraries";
import { growAndCite } from "./growAndCite";
import { pickWorks } from "./workPicker";

const title = "Insert Citation";

/**
 * The command `ExoScribe: Insert Citation…`: cites works of the list in use, or of any bibliography of the workspace, whose entries
 * it adds to that list, at the caret and as the document cites. The argument `query` fills the picker beforehand.
 */
export function registerInsertCitation(analyses: Analyses, libraries: ReadLibraries): vscode.Disposable {
  return vscode.commands.registerCommand(
    "exoscribe.insertCitation",
    async (options?: { readonly query?: string }) => {
      const analysed = await activeManuscript(analyses);
      const editor = vscode.window.activeTextEditor;
      if (!analysed || editor?.document !== analysed.document) return;
      const { references } = analysed.analysis;
      const picked = await pickWorks(references, libraries(editor.document.uri), options?.query ?? "");
      if (picked) await cite(editor, analysed, picked);
    },
  );
}

async function cite(editor: vscode.TextEditor, analysed: Analysed, works: readonly Work[]): Promise<void> {
  const { document, analysis, files } = analysed;
  const fresh = works.flatMap(({ reference, library }) =>
    library === undefined ? [] : [{ reference, text: library.text }],
  );
  const added =
    analysis.references.kind === "none" && files.length === 0
      ? named(document, analysis, works)
      : addWorks(analysis, files, fresh, true);
  if ("refused" in added) {
    await showRefusal(document, title, added);
    return;
  }
  const listed = new Map(fresh.map(({ reference }, at) => [reference, added.references[at]!]));
  const cited = works.map(({ reference }) => listed.get(reference) ?? reference);
  await growAndCite(editor, analysed, title, added, cited);
}

/**
 * Where no list is in use, the libraries of the works become that of the document; the user's own alone are in use once the document
 * cites by key.
 */
function named(document: vscode.TextDocument, { prose }: Analysis, works: readonly Work[]): Grown | Refusal {
  const libraries = [...new Set(works.flatMap(({ library }) => library ?? []))];
  const isOwn = libraries.every(({ file }) => isAbsolute(file));
  const paths = libraries.map(({ file }) => pathFrom(document.uri, file));
  const edits = isOwn ? [] : nameBibliography(prose, paths);
  return edits
    ? { edits, fileEdits: {}, references: works.map(({ reference }) => reference) }
    : refuse("The front matter cannot be made to name the bibliography.");
}
