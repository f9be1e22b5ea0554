import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { ReadSource } from "../references/resolve";
import type { Input } from "./inputs";
import { readText } from "./text";

type Source = Awaited<ReturnType<ReadSource>>;

/** Texts of sources by real path: many notes share one bibliography. */
export type SourceTexts = Map<string, Promise<Source>>;

/**
 * Reads the reference sources of one document: paths count from its folder, those of options from the current one, and lead nowhere but below the `roots`
 * (the current folder, the folders of the arguments), symbolic links followed. Addresses on the net are refused.
 */
export function sourceReader(input: Input, roots: readonly string[], texts: SourceTexts): ReadSource {
  const folder = input.file === "-" ? "." : dirname(input.file);
  return async (path, from) => {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return { problem: `${path}: sources on the net are not read` };
    const base = from === "workspace" || input.path === "-" ? "." : dirname(input.path);
    const file = resolve(from === "workspace" ? "." : folder, path);
    const shown = isAbsolute(path) ? path : join(base, path);
    const real = await realpath(file).catch(() => undefined);
    if (real === undefined) return { problem: `${shown}: no such file or folder` };
    if (!roots.some((root) => isBelow(real, root)))
      return { problem: `${shown}: outside of the workspace, not read` };
    const known = texts.get(real) ?? read(real, shown);
    texts.set(real, known);
    const source = await known;
    return "text" in source ? { path: shown, text: source.text } : source;
  };
}

async function read(file: string, shown: string): Promise<Source> {
  try {
    return { path: shown, text: await readText(file, shown) };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

function isBelow(file: string, root: string): boolean {
  const path = relative(root, file);
  return (
    path !== ".." && !path.startsWith(`..${process.platform === "win32" ? "\\" : "/"}`) && !isAbsolute(path)
  );
}
