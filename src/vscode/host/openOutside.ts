import * as vscode from "vscode";

/**
 * Has the system open an address as it stands. The types ask for a `Uri`, but of that the editor makes the address anew and encodes `#`, `?` and
 * `%` a second time; a text it hands on.
 */
export const openOutside = (address: string): Thenable<boolean> =>
  vscode.env.openExternal(address as unknown as vscode.Uri);
