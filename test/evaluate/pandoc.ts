import { spawnSync } from "node:child_process";
import { basename, dirname, relative } from "node:path";

/** Cross-references, which only filters that are not run here understand. */
const crossReference = /^(?:fig|tbl|tab|sec|eq|lst)[:-]/;

/**
 * The keys that `pandoc --citeproc` warns of in a document, cross-references aside; undefined where pandoc is not there or
 * fails.
 */
export function unknownToPandoc(
  file: string,
  bibliographies: readonly string[],
): ReadonlySet<string> | undefined {
  const folder = dirname(file);
  const options = bibliographies.map((path) => `--bibliography=${relative(folder, path)}`);
  const { status, stderr } = spawnSync(
    "pandoc",
    ["--from=markdown", "--to=native", "--citeproc", "--output=/dev/null", ...options, basename(file)],
    { cwd: folder, encoding: "utf8" },
  );
  if (status !== 0) return undefined;
  const keys = [...stderr.matchAll(/[Cc]itation (\S+) not found/g)].map((match) => match[1]!);
  return new Set(keys.filter((key) => !crossReference.test(key)));
}
