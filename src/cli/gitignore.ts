import { lstat, readFile } from "node:fs/promises";
import type { GitFolders } from "../settings/gitIgnore";
import { longestGitIgnore } from "../settings/weights";

/** What folders of the disk hold of Git's. A `.gitignore` that is a symbolic link is followed no more than Git follows it. */
export const gitFolders: GitFolders = {
  gitIgnore: async (folder) => {
    const file = `${folder}.gitignore`;
    const found = await lstat(file).catch(() => undefined);
    if (!found?.isFile() || found.size > longestGitIgnore) return undefined;
    return await readFile(file, "utf8").catch(() => undefined);
  },
  hasRepository: async (folder) => (await lstat(`${folder}.git`).catch(() => undefined)) !== undefined,
};
