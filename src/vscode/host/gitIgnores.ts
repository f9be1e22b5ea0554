import * as vscode from "vscode";
import { gitIgnoring, type GitFolders } from "../../settings/gitIgnore";
import { longestGitIgnore } from "../../settings/weights";

/**
 * Tells whether `.gitignore` files leave out a file of the workspace, as they do where the terminal is given the workspace's folder. Each is
 * read once, so this is for one search.
 */
export function gitIgnores(): (file: vscode.Uri) => Promise<boolean> {
  const byFolder = new Map<string, ReturnType<typeof gitIgnoring>>();
  return async (file) => {
    const folder = vscode.workspace.getWorkspaceFolder(file)?.uri;
    if (!folder) return false;
    const isIgnored =
      byFolder.get(folder.toString()) ?? gitIgnoring(folder.path.replace(/\/?$/, "/"), gitFolders(folder));
    byFolder.set(folder.toString(), isIgnored);
    return await isIgnored(file.path);
  };
}

/** What the folders of a file system hold of Git's. A `.gitignore` that is a symbolic link is followed no more than Git follows it. */
function gitFolders(on: vscode.Uri): GitFolders {
  const { fs } = vscode.workspace;
  const statOf = (path: string): Thenable<vscode.FileStat | undefined> =>
    fs.stat(on.with({ path })).then(
      (found) => found,
      () => undefined,
    );
  return {
    gitIgnore: async (folder) => {
      const path = `${folder}.gitignore`;
      const found = await statOf(path);
      if (found?.type !== vscode.FileType.File || found.size > longestGitIgnore) return undefined;
      return await fs.readFile(on.with({ path })).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => undefined,
      );
    },
    hasRepository: async (folder) => (await statOf(`${folder}.git`)) !== undefined,
  };
}
