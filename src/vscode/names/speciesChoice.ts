import * as vscode from "vscode";
import { commandLink } from "../../present/links";
import { linkRow } from "../../present/markdown";
import { speciesName } from "../../present/species";
import { setInFrontMatter } from "../../rewrite/frontMatter";
import { organisms } from "../../text/organisms";
import type { Analyses } from "../host/analyses";
import { changeOf } from "../host/convert";

export const changeSpecies = "exoscribe.changeSpecies";

interface SpeciesItem extends vscode.QuickPickItem {
  /** The value of the front matter; undefined takes it away. */
  readonly species?: string;
}

/** The command that says of which species a document speaks, in its front matter. */
export function registerSpecies(analyses: Analyses): vscode.Disposable {
  return vscode.commands.registerCommand(changeSpecies, async (uri?: string) => {
    const document =
      uri === undefined
        ? vscode.window.activeTextEditor?.document
        : await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const analysed = document && (await analyses.current(document));
    if (!analysed) return;
    const picked = await vscode.window.showQuickPick(items, {
      title: "ExoScribe: of which species does this document speak?",
      placeHolder: "A word right before a name still counts more: “human CAV1”",
    });
    if (!picked) return;
    const edits = setInFrontMatter(analysed.analysis.prose, "species", picked.species);
    if (edits) await vscode.workspace.applyEdit(changeOf(analysed.document, edits));
    else
      void vscode.window.showWarningMessage(
        "The front matter of this document is not YAML in which that can be set; nothing was changed.",
      );
  });
}

const items: readonly SpeciesItem[] = [
  { label: "What the document says", description: "its words, strains, patients and symbols" },
  ...organisms
    .filter(({ mirnas }) => mirnas === "here")
    .map(({ taxon, scientific }) => {
      const species = speciesName(taxon)!;
      return { label: species, description: scientific, species };
    }),
];

/** A link, as Markdown, that asks for the species of a document; for text made by `asking`. */
export function speciesLink(uri: vscode.Uri): string {
  return linkRow([commandLink("Change…", changeSpecies, uri.toString())]);
}
