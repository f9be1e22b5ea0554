import { isMap, isScalar, stringify } from "yaml";
import type { Prose } from "../model/prose";
import type { Edit } from "../model/span";
import { parseYaml } from "../references/read/csl/yamlItems";
import { withLines } from "./frontMatter";

/**
 * The edits by which the front matter of a document that names no bibliography names these, by paths from its folder. It is made where there
 * is none; of one that is there all else stays byte for byte. Undefined where it is not what a field can be added to.
 */
export function nameBibliography(
  prose: Pick<Prose, "frontMatter" | "source">,
  paths: readonly string[],
): readonly Edit[] | undefined {
  const bibliography = paths.length === 1 ? paths[0]! : paths;
  const edit = withLines(prose, stringify({ bibliography }, { lineWidth: 0 }));
  if (prose.frontMatter === undefined) return [edit];
  const { text } = prose.frontMatter;
  const { document, problems } = parseYaml(text);
  const root = document.contents;
  const isEmpty = root === null || (isScalar(root) && root.value === null);
  const isOpen = isEmpty || (isMap(root) && !root.flow && !root.has("bibliography"));
  if (problems.length > 0 || !isOpen) return undefined;
  const after = parseYaml(text + edit.text);
  return after.problems.length > 0 || !after.document.has("bibliography") ? undefined : [edit];
}
