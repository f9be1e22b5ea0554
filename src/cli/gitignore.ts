import { lstat, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isIgnored, patternsOf, type GitIgnore } from "../settings/patterns";
import { longestGitIgnore } from "../settings/weights";
import { isBelow, slashed } from "./roots";

/** The `.gitignore` of a folder; none where it has no such file of its own. Its folder is given as an absolute path. */
export async function gitIgnoreOf(folder: string): Promise<readonly GitIgnore[]> {
  const file = join(folder, ".gitignore");
  const found = await lstat(file).catch(() => undefined);
  if (!found?.isFile() || found.size > longestGitIgnore) return [];
  const text = await readFile(file, "utf8").catch(() => "");
  return [{ folder: slashed(`${folder}/`), patterns: patternsOf(text.split(/\r?\n/)) }];
}

/**
 * The `.gitignore` files above a folder, from the top: up to that of its repository, or else to the current folder. Of a folder that they
 * leave out and that is named all the same they say nothing.
 */
export async function gitIgnoresAbove(folder: string): Promise<readonly GitIgnore[]> {
  const start = resolve(folder);
  const top = (await repositoryOf(start)) ?? (isBelow(start, resolve(".")) ? resolve(".") : start);
  const above: string[] = [];
  for (let at = start; at !== top;) above.unshift((at = dirname(at)));
  const found = (await Promise.all(above.map(gitIgnoreOf))).flat();
  return isIgnored(slashed(`${start}/`), found) ? [] : found;
}

/** The folder of the Git repository in which a folder lies. */
async function repositoryOf(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if (await lstat(join(at, ".git")).catch(() => undefined)) return at;
    if (at === dirname(at)) return undefined;
  }
}
