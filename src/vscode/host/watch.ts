import * as vscode from "vscode";
import { groupBy } from "../../text/groupBy";

/** Watches single files for as long as somebody wants them watched. */
export interface FileWatch {
  /** From now on exactly these places are watched. */
  watch(places: readonly vscode.Uri[]): void;
  dispose(): void;
}

/**
 * Calls `changed` with the place of a watched file that was written, created or deleted, and with that of a folder in which a file came or
 * went. Of a folder that comes to be, or goes, with its
 * files, the editor may tell no more than that.
 */
export function watchFiles(changed: (place: vscode.Uri) => void): FileWatch {
  const watchers = new Map<string, vscode.Disposable>();
  let byFolder: ReadonlyMap<string, readonly vscode.Uri[]> = new Map();
  const seen = (place: vscode.Uri): void => {
    changed(place);
    byFolder.get(place.toString())?.forEach(changed);
  };
  const came = (place: vscode.Uri): void => {
    seen(place);
    changed(folderOf(place));
  };
  return {
    watch: (places) => {
      byFolder = groupBy(places, (place) => folderOf(place).toString());
      const own = [...byFolder.values()].map(([place]) => folderOf(place!));
      const above = own.map(folderOf).filter((folder) => vscode.workspace.getWorkspaceFolder(folder));
      const folders = new Map([...own, ...above].map((folder) => [folder.toString(), folder]));
      for (const [key, watcher] of watchers) {
        if (folders.has(key)) continue;
        watcher.dispose();
        watchers.delete(key);
      }
      for (const [key, folder] of folders) {
        if (!watchers.has(key)) watchers.set(key, watchFolder(folder, seen, came));
      }
    },
    dispose: () => {
      for (const watcher of watchers.values()) watcher.dispose();
      watchers.clear();
    },
  };
}

const folderOf = (place: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(place, "..");

function watchFolder(
  folder: vscode.Uri,
  changed: (place: vscode.Uri) => void,
  came: (place: vscode.Uri) => void,
): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, "*"));
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(came),
    watcher.onDidDelete(came),
  );
}
