import * as vscode from "vscode";

/** Language ids of Markdown and of the dialects that other extensions contribute. */
const languages: readonly string[] = ["markdown", "quarto", "rmd"];

/** The scheme of what a document would be after a change that is proposed. */
export const previewScheme = "exoscribe-preview";

/** The scheme of the pages that tell of a rule, by examples of what is wrong. */
export const ruleScheme = "exoscribe-rule";

/** Documents of these schemes are copies or fragments of others, or our own words: the other side of a diff, a preview, a cell. */
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

/** Whether ExoScribe reads the document: a Markdown document in a place where the user has not switched it off. */
export function isManuscript({ languageId, uri }: vscode.TextDocument): boolean {
  return (
    languages.includes(languageId) &&
    !copies.includes(uri.scheme) &&
    vscode.workspace.getConfiguration("exoscribe", uri).get("enable") !== false
  );
}
