import * as vscode from "vscode";

/** Watches single files for as long as somebody wants them watched. */
export interface FileWatch {
  /** From now on exactly these places are watched. */
  watch(places: readonly vscode.Uri[]): void;
  dispose(): void;
}

/** Calls `changed` with the place of a watched file that was written, created or deleted. */
export function watchFiles(changed: (place: vscode.Uri) => void): FileWatch {
  const watchers = new Map<string, vscode.Disposable>();
  return {
    watch: (places) => {
      const folders = new Map(
        places.map((place) => vscode.Uri.joinPath(place, "..")).map((folder) => [folder.toString(), folder]),
      );
      for (const [key, watcher] of watchers) {
        if (folders.has(key)) continue;
        watcher.dispose();
        watchers.delete(key);
      }
      for (const [key, folder] of folders) {
        if (!watchers.has(key)) watchers.set(key, watchFolder(folder, changed));
      }
    },
    dispose: () => {
      for (const watcher of watchers.values()) watcher.dispose();
      watchers.clear();
    },
  };
}

function watchFolder(folder: vscode.Uri, changed: (place: vscode.Uri) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, "*"));
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
  );
}
