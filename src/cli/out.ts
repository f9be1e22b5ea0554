import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { AnnotatedFile } from "./documents";
import { Failure } from "./failure";
import type { AnnotateReporter } from "./reporters/annotate";
import { reasonOf } from "./text";

/**
 * Writes what a reporter makes of each document into a folder, under the path of the document and with the endings of
 * the format. Steps out of the folder (`../`) are left out of the path. Throws a Failure where it cannot be written.
 */
export async function writeDocuments(
  files: readonly AnnotatedFile[],
  reporter: AnnotateReporter,
  folder: string,
): Promise<void> {
  const written = new Map<string, string>();
  for (const file of files) {
    const base = join(folder, subPath(file.path));
    const earlier = written.get(base);
    if (earlier !== undefined)
      throw new Failure(`${file.path}: ${earlier} has been written to the same place, ${base}`);
    written.set(base, file.path);
    const contents = {
      [reporter.ending]: reporter.print([file], (_, text) => text),
      ...reporter.companions?.(file),
    };
    try {
      await mkdir(dirname(base), { recursive: true });
      for (const [ending, text] of Object.entries(contents)) await writeFile(base + ending, text);
    } catch (error) {
      throw new Failure(`${base}: ${reasonOf(error)}`);
    }
  }
}

function subPath(path: string): string {
  if (path === "-") return "stdin";
  const parts = path
    .split(/[/\\]/)
    .filter((part) => part !== "" && part !== "." && part !== ".." && !part.endsWith(":"));
  return parts.join("/");
}
