import * as vscode from "vscode";

/** Whether a symbolic link stands in the path of a place, below its workspace folder or else its own; what is missing is none. */
export async function isLinked(uri: vscode.Uri): Promise<boolean> {
  const top = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, "..");
  const steps: vscode.Uri[] = [];
  for (let at = uri; at.path.startsWith(`${top.path}/`); at = vscode.Uri.joinPath(at, "..")) steps.push(at);
  const types = await Promise.all(
    steps.map(async (step) => {
      try {
        return (await vscode.workspace.fs.stat(step)).type;
      } catch {
        return vscode.FileType.Unknown;
      }
    }),
  );
  return types.some((type) => (type & vscode.FileType.SymbolicLink) !== 0);
}
