import * as vscode from "vscode";
import { addressOf } from "./notebooks";

/** Language ids of Markdown and of its dialects, which other extensions contribute, too: R Markdown by either id. */
const languages: readonly string[] = ["markdown", "quarto", "rmd", "rmarkdown"];

/** The scheme of what a document would be after a change that is proposed. */
export const previewScheme = "exoscribe-preview";

/** The scheme of the pages that tell of a rule, by examples of what is wrong. */
export const ruleScheme = "exoscribe-rule";

/** Documents of these schemes are copies or fragments of others, or our own words: the other side of a diff, a preview, a cell of which no notebook is open. */
const copies: readonly string[] = [
  "git",
  "output",
  "comment",
  "vscode-notebook-cell",
  "vscode-local-history",
  "vscode-bulkeditpreview-editor",
  "chat-editing-text-model",
  "chat-editing-snapshot-text-model",
  previewScheme,
  ruleScheme,
];

/** For the registration of providers. */
export const selector: vscode.DocumentSelector = languages.map((language) => ({ language }));

/** Whether ExoScribe reads the document: Markdown, be it a cell of a notebook, in a place where the user has not switched it off. */
export function isManuscript({ languageId, uri }: vscode.TextDocument): boolean {
  if (!languages.includes(languageId)) return false;
  const address = addressOf(uri);
  return (
    !copies.includes(address.scheme) &&
    vscode.workspace.getConfiguration("exoscribe", address).get("enable") !== false
  );
}
