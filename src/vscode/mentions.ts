import * as vscode from "vscode";
import type { Mention } from "../model/mention";
import type { Analysed } from "./analyses";
import { rangeIn } from "./convert";

/** The kind of the code actions on a name. */
export const mentionAction = vscode.CodeActionKind.Refactor.append("exoscribe");

/** The mentions that a selection or a caret lies in. */
export function mentionsAt({ analysis, document }: Analysed, range: vscode.Range): readonly Mention[] {
  return analysis.mentions.filter((mention) => rangeIn(document, mention).contains(range));
}

/** A mention's name as running text, without the markup inside it: the form that settings hold. */
export function nameOf({ analysis }: Analysed, { block, from, to, text }: Mention): string {
  return analysis.prose.blocks[block]?.text.slice(from, to) ?? text;
}
