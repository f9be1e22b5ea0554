import type * as vscode from "vscode";

/**
 * Has a picker show its items in the order in which they are given, and not by where their labels match. The property is one of
 * a proposal that the editor heeds from everybody; one that does not take it sorts as ever.
 */
export function keepOrder(picker: vscode.QuickPick<vscode.QuickPickItem>): void {
  try {
    Object.assign(picker, { sortByLabel: false });
  } catch {
    // Order is a comfort: the picker works without.
  }
}
