import { isIgnored, patternsOf, type GitIgnore } from "./patterns";

/** What is asked of folders, which are absolute paths with slashes, one of them at the end. */
export interface GitFolders {
  /** The text of the `.gitignore` of a folder; undefined where it has none of its own. */
  readonly gitIgnore: (folder: string) => Promise<string | undefined>;
  /** Whether a Git repository begins in a folder. */
  readonly hasRepository: (folder: string) => Promise<boolean>;
}

/**
 * Tells whether `.gitignore` files leave out a file, or with a slash behind it a folder, below the one that is walked. Those from there down
 * count, and those above up to the repository, or where there is none up to `top`; of a walked folder that they leave out they say
 * nothing. Each folder is read once.
 */
export function gitIgnoring(
  walked: string,
  { gitIgnore, hasRepository }: GitFolders,
  top = walked,
): (path: string) => Promise<boolean> {
  const counting = new Map<string, Promise<readonly GitIgnore[] | undefined>>();

  async function ownOf(folder: string): Promise<readonly GitIgnore[]> {
    const text = await gitIgnore(folder);
    return text === undefined ? [] : [{ folder, patterns: patternsOf(text.split(/\r?\n/)) }];
  }

  async function above(): Promise<readonly GitIgnore[]> {
    const folders = foldersAbove(walked);
    const highest = (await first([walked, ...folders], hasRepository)) ?? top;
    const counted = folders.filter((folder) => folder.startsWith(highest)).reverse();
    const found = (await Promise.all(counted.map(ownOf))).flat();
    return isIgnored(walked, found) ? [] : found;
  }

  async function find(folder: string): Promise<readonly GitIgnore[] | undefined> {
    if (folder === walked) return [...(await above()), ...(await ownOf(folder))];
    const outer = await countingIn(parentOf(folder));
    return outer === undefined || isIgnored(folder, outer) ? undefined : [...outer, ...(await ownOf(folder))];
  }

  /** The files that count in a folder, from the top; undefined where they leave it out, and nothing in it is taken in again. */
  function countingIn(folder: string): Promise<readonly GitIgnore[] | undefined> {
    const found = counting.get(folder) ?? find(folder);
    counting.set(folder, found);
    return found;
  }

  return async (path) => {
    if (!path.startsWith(walked)) return false;
    const files = await countingIn(parentOf(path));
    return files === undefined || isIgnored(path, files);
  };
}

/** Whether a file or folder of that name is passed over wherever documents are looked for. */
export const isPassedOver = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/** The folder in which a file or a folder lies; "" or itself of what lies in none. */
const parentOf = (path: string): string => path.slice(0, path.lastIndexOf("/", path.length - 2) + 1);

/** The folders above a folder, the nearest first. */
function foldersAbove(folder: string): readonly string[] {
  const above = parentOf(folder);
  return above === "" || above === folder ? [] : [above, ...foldersAbove(above)];
}

async function first(
  folders: readonly string[],
  is: (folder: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (const folder of folders) if (await is(folder)) return folder;
  return undefined;
}
