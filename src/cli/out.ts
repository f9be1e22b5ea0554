import { constants } from "node:fs";
import { mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import type { AnnotatedFile } from "./documents";
import { Failure } from "./failure";
import type { AnnotateReporter } from "./reporters/annotate";
import { isBelow } from "./roots";
import { reasonOf } from "./text";

const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
/** Not through a symbolic link, where the system knows of them. */
const flag = O_WRONLY | O_CREAT | O_TRUNC | ((O_NOFOLLOW as number | undefined) ?? 0);

/**
 * Writes what a reporter makes of each document into a folder, under the path of the document and with the endings of
 * the format. Steps out of the folder (`../`) are left out of the path, and no symbolic link in the folder is followed
 * out of it. Throws a Failure where it cannot be written; of two documents of one place neither is.
 */
export async function writeDocuments(
  files: readonly AnnotatedFile[],
  reporter: AnnotateReporter,
  folder: string,
): Promise<void> {
  const places = new Map<string, AnnotatedFile>();
  for (const file of files) {
    const base = join(folder, subPath(file.path));
    const other = places.get(base);
    if (other) throw new Failure(`${file.path}: ${other.path} would be written to the same place, ${base}`);
    places.set(base, file);
  }
  for (const [base, file] of places) {
    const contents = {
      [reporter.ending]: reporter.print([file], (_, text) => text),
      ...reporter.companions?.(file),
    };
    try {
      await mkdir(dirname(base), { recursive: true });
      if (!isBelow(await realpath(dirname(base)), await realpath(folder)))
        throw new Failure(`${base}: a symbolic link leads out of ${folder}, nothing was written there`);
      for (const [ending, text] of Object.entries(contents)) await writeFile(base + ending, text, { flag });
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw new Failure(`${base}: ${reasonOf(error)}`);
    }
  }
}

function subPath(path: string): string {
  if (path === "-") return "stdin";
  const parts = posix
    .normalize(path.replaceAll("\\", "/"))
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== ".." && !part.endsWith(":"));
  return parts.join("/");
}
