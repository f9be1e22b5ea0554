import { isMap, type Document, type YAMLMap } from "yaml";
import { parseYaml } from "../read/csl/yamlItems";
import type { ReadSource } from "./readSource";

export interface YamlFile {
  readonly path: string;
  readonly document: Document;
  readonly root: YAMLMap;
  /** Where its YAML begins in the file. */
  readonly offset: number;
}

export type FoundYaml = YamlFile | "outside" | undefined;

/** The front matter of a file that is not read as a whole. */
const head = /^(?:\ufeff)?(---[ \t]*\r?\n)([^]*?\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const longestHead = 100_000;

/** The first of some files in a folder that is there and holds a map; of a chapter its front matter. */
export async function readYaml(
  read: ReadSource,
  folder: string,
  names: readonly string[],
): Promise<FoundYaml> {
  for (const name of names) {
    const source = await read(folder + name, "document");
    if ("problem" in source) {
      if (source.isOutside === true) return "outside";
      continue;
    }
    const [, dashes = "", front] = head.exec(source.text.slice(0, longestHead)) ?? [];
    const { document } = parseYaml(front ?? source.text);
    const root = document.contents;
    const offset = front === undefined ? 0 : source.text.indexOf(dashes) + dashes.length;
    if (isMap(root)) return { path: source.path, document, root, offset };
  }
  return undefined;
}
