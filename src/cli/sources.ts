import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import type { ListFolderFor, Manuscript, ReadSourceFor } from "../analyse";
import type { ReadSource } from "../references/choose/readSource";
import { sizeProblem } from "../references/read/limit";
import { decodeText } from "../text/encoding";
import type { Input } from "./inputs";
import { leadsOut, placeOf } from "./roots";
import { reasonOf } from "./text";

/** A document with the folder of the argument through which it was found. */
export type Argument = Manuscript & Pick<Input, "folder">;

type Source = Awaited<ReturnType<ReadSource>>;

/** Texts of sources by real path: many notes share one bibliography. */
export type SourceTexts = Map<string, Promise<Source>>;

/**
 * Reads the reference sources of documents. Paths of the document count from its folder, those of the workspace
 * from the current folder or else from that of the argument; none leads out of the `roots` (the current folder and
 * the folders of all arguments, as absolute paths), symbolic links followed, and nothing outside is touched. What the user
 * names counts from the current folder and may lie anywhere. Addresses on the net are refused.
 */
export function sourceReader(roots: readonly string[], texts?: SourceTexts): ReadSourceFor<Argument> {
  return fileReader(roots, texts);
}

/** Reads sources of a document of which no more is known than where it stands. */
export function fileReader(
  roots: readonly string[],
  texts: SourceTexts = new Map(),
): (...asked: [...Parameters<ReadSource>, argument: Pick<Argument, "path" | "folder">]) => Promise<Source> {
  return async (path, from, argument) => {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return { problem: `${path}: sources on the net are not read` };
    const folder = folderOf(argument);
    const isOfUser = from === "user";
    const bases = isOfUser ? ["."] : from === "workspace" ? [".", argument.folder] : [folder];
    let problem: string | undefined;
    let isOutside = true;
    for (const base of bases) {
      const shown = isAbsolute(path) ? path : join(base, path);
      const place = isOfUser ? resolve(path) : placeOf(path, resolve(base), roots);
      if (place === undefined || (!isOfUser && (await leadsOut(place, roots)))) {
        problem ??= `${shown}: outside of the workspace, not read`;
        continue;
      }
      isOutside = false;
      const real = await realpath(place).catch(() => undefined);
      if (real === undefined) {
        problem ??= `${shown}: no such file or folder`;
        continue;
      }
      const known = texts.get(real) ?? readSourceFile(real, shown);
      texts.set(real, known);
      const source = await known;
      return "text" in source ? { path: shown, text: source.text } : source;
    }
    return { problem: problem ?? path, isOutside };
  };
}

const folderOf = ({ path }: Pick<Argument, "path">): string => (path === "-" ? "." : dirname(path));

/** Lists folders of documents, as far as sources may be read there. Symbolic links to folders are not followed. */
export const folderLister =
  (roots: readonly string[]): ListFolderFor<Argument> =>
  async (path, argument) => {
    const place = placeOf(path, resolve(folderOf(argument)), roots);
    if (place === undefined || (await leadsOut(place, roots))) return [];
    const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
    return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  };

/** The text of a file; else why it is not read. */
export async function readSourceFile(file: string, shown: string): Promise<Source> {
  try {
    const found = await stat(file);
    // To read a pipe is to wait for whoever writes into it.
    if (!found.isFile())
      return {
        problem: `${shown}: this is ${found.isDirectory() ? "a folder" : "no file that can be read"}`,
      };
    const problem = sizeProblem(found.size, file);
    const source = problem === undefined ? decodeText(await readFile(file)) : { problem };
    return "text" in source
      ? { path: shown, text: source.text }
      : { problem: `${shown}: ${source.problem}`, isThere: true };
  } catch (error) {
    return { problem: `${shown}: ${reasonOf(error)}`, isThere: true };
  }
}
