import * as vscode from "vscode";
import { disableInFile, disableOnLine } from "../../check/fixes/disable";
import type { Finding } from "../../model/finding";
import type { Edit } from "../../model/span";
import { convertCitations, renumberReferences } from "../citations/rewriteCommands";
import type { Analysed } from "../host/analyses";
import { changeOf } from "../host/convert";
import { completeReview } from "../library/completeReview";
import { changeReferences } from "../library/referenceChoice";
import { showRule } from "./ruleHelp";
import { inPlace, setSeverity } from "./severity";

/** Of rules that a command can help with: the command, by its title and its id. */
const helpers: Readonly<Record<string, readonly [title: string, command: string]>> = {
  "citation/unknown-reference": ["Change References…", changeReferences],
  "citation/no-reference-list": ["Change References…", changeReferences],
  "citation/unreadable-source": ["Change References…", changeReferences],
  "citation/order": ["Renumber References by First Appearance", renumberReferences],
  "citation/mixed-styles": ["Convert Citations…", convertCitations],
  "citation/unresolved-reference": ["Complete the Reference List of He et al. 2021…", completeReview],
};

/** A finding and the analysis that has it. */
export interface Found {
  readonly analysed: Analysed;
  readonly finding: Finding;
}

/** The command that helps with findings of a kind, if one does. */
export function helping({ finding: { code } }: Found): readonly vscode.CodeAction[] {
  const helper = helpers[code];
  return helper ? [running(...helper)] : [];
}

/**
 * What one can do about a finding whatever it is: switch its rule off for the line or the file, have it report otherwise, and read what it is about.
 * `isHere`: in the manuscript itself, not in its bibliography.
 */
export function waysOut({ analysed, finding }: Found, isHere: boolean): readonly vscode.CodeAction[] {
  const { code } = finding;
  const { uri } = analysed.document;
  return [
    ...(isHere ? disabling(analysed, finding) : []),
    running(`Set ${code} to off, info, warning or error ${inPlace(uri)}…`, setSeverity, uri, code),
    running(`Explain ${code}`, showRule, code),
  ];
}

function disabling(analysed: Analysed, { code, start, file }: Finding): readonly vscode.CodeAction[] {
  const { prose } = analysed.analysis;
  const onLine = file === undefined ? disableOnLine(prose, start, code) : undefined;
  const editing = (title: string, edit: Edit): vscode.CodeAction =>
    quickFix(title, { edit: changeOf(analysed.document, [edit]) });
  return [
    ...(onLine ? [editing(`Disable ${code} for this line`, onLine)] : []),
    editing(`Disable ${code} in this file`, disableInFile(prose, code)),
  ];
}

const running = (title: string, command: string, ...given: readonly unknown[]): vscode.CodeAction =>
  quickFix(title, { command: { title, command, arguments: [...given] } });

/** A quick fix that makes an edit or runs a command. */
export const quickFix = (
  title: string,
  does: Pick<vscode.CodeAction, "edit" | "command">,
): vscode.CodeAction => Object.assign(new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix), does);
