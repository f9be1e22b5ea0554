import { readFileSync } from "node:fs";
import { join } from "node:path";
import picomatch from "picomatch";
import type { SourceFile } from "../rooms/graph";

/** How many imports lie between a file and each that needs it: itself 0, what imports it 1. */
export function distances(file: string, files: readonly SourceFile[]): ReadonlyMap<string, number> {
  const found = new Map([[file, 0]]);
  for (const [path, distance] of found)
    for (const importer of files)
      if (importer.imports.includes(path) && !found.has(importer.path))
        found.set(importer.path, distance + 1);
  return found;
}

/** Whether a file is a unit test: one that `npm run test:unit` runs. */
export function unitTests(root: string): (path: string) => boolean {
  const { spec, ignore } = JSON.parse(readFileSync(join(root, ".mocharc.json"), "utf8")) as {
    readonly spec: string[];
    readonly ignore: string[];
  };
  return picomatch(spec, { ignore });
}
