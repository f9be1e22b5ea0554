import { realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { sizeProblem } from "../references/limit";
import type { ReadSource } from "../references/resolve";
import type { Input } from "./inputs";
import { readText } from "./text";

type Source = Awaited<ReturnType<ReadSource>>;

/** Texts of sources by real path: many notes share one bibliography. */
export type SourceTexts = Map<string, Promise<Source>>;

/**
 * Reads the reference sources of one document. Paths of the document count from its folder, those of the workspace
 * from the current folder or else from that of the argument; none leads out of the `roots` (the current folder and
 * the folders of all arguments), symbolic links followed. Addresses on the net are refused.
 */
export function sourceReader(input: Input, roots: readonly string[], texts: SourceTexts): ReadSource {
  const folder = input.path === "-" ? "." : dirname(input.path);
  return async (path, from) => {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return { problem: `${path}: sources on the net are not read` };
    const bases = from === "document" ? [folder] : [".", input.folder];
    const places = isAbsolute(path) ? [path] : bases.map((base) => join(base, path));
    for (const shown of places) {
      const real = await realpath(shown).catch(() => undefined);
      if (real === undefined) continue;
      if (!roots.some((root) => isBelow(real, root)))
        return { problem: `${shown}: outside of the workspace, not read` };
      const known = texts.get(real) ?? read(real, shown);
      texts.set(real, known);
      const source = await known;
      return "text" in source ? { path: shown, text: source.text } : source;
    }
    return { problem: `${places[0] ?? path}: no such file or folder` };
  };
}

async function read(file: string, shown: string): Promise<Source> {
  try {
    const problem = sizeProblem((await stat(file)).size);
    if (problem !== undefined) return { problem: `${shown}: ${problem}` };
    return { path: shown, text: await readText(file, shown) };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

/** Whether a real path is a folder or stands below it. */
export function isBelow(file: string, root: string): boolean {
  const path = relative(root, file);
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
