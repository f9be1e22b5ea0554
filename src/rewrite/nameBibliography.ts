import { isMap, isScalar, stringify } from "yaml";
import type { Prose } from "../model/prose";
import type { Edit } from "../model/span";
import { parseYaml } from "../references/read/csl/yamlItems";
import { applyEdits } from "../text/edits";

/**
 * The edits by which the front matter of a document that names no bibliography names these, by paths from its folder. It is made where there
 * is none; of one that is there all else stays byte for byte. Undefined where it is not what a field can be added to.
 */
export function nameBibliography(
  { frontMatter, source }: Pick<Prose, "frontMatter" | "source">,
  paths: readonly string[],
): readonly Edit[] | undefined {
  const bibliography = paths.length === 1 ? paths[0]! : paths;
  const newline = source.includes("\r\n") ? "\r\n" : "\n";
  const field = stringify({ bibliography }, { lineWidth: 0 }).replaceAll("\n", newline);
  if (frontMatter === undefined)
    return [{ start: 0, end: 0, text: `---${newline}${field}---${newline}${newline}` }];
  const { text, end } = frontMatter;
  const { document, problems } = parseYaml(text);
  const root = document.contents;
  const isEmpty = root === null || (isScalar(root) && root.value === null);
  const isOpen = isEmpty || (isMap(root) && !root.flow && !root.has("bibliography"));
  if (problems.length > 0 || !isOpen) return undefined;
  const isClosed = text === "" || text.endsWith("\n");
  const added = isClosed ? field : newline + field.slice(0, -newline.length);
  const after = parseYaml(applyEdits(text, [{ start: text.length, end: text.length, text: added }]));
  return after.problems.length > 0 || !after.document.has("bibliography")
    ? undefined
    : [{ start: end, end, text: added }];
}
