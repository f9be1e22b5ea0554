import { isMap, isScalar, type Pair, type YAMLMap } from "yaml";
import type { Prose } from "../model/prose";
import type { Edit, Span } from "../model/span";
import { deletionOf } from "../references/read/csl/deletion";
import { parseYaml } from "../references/read/csl/yamlItems";
import { applyEdits } from "../text/edits";
import { withLineEnds } from "../text/newline";

/** What a document says of itself to ExoScribe. */
export type OwnField = "references" | "species";

/** Adds lines at the end of the front matter, which is made where there is none. */
export function withLines(
  { frontMatter, source }: Pick<Prose, "frontMatter" | "source">,
  yaml: string,
): Edit {
  const at = frontMatter?.end ?? 0;
  const text = frontMatter ? yaml : `---\n${yaml}---\n\n`;
  return { start: at, end: at, text: withLineEnds(source, text) };
}

/**
 * The edits that set `exoscribe: { references: … }`, or another field, in the front matter of a document, or take it away where nothing is
 * chosen. Front matter is made where there is none; of one that is there all else stays byte for byte. Undefined where it
 * is no YAML, or where the field cannot be written so that it reads as chosen.
 */
export function setInFrontMatter(
  prose: Pick<Prose, "frontMatter" | "source">,
  field: OwnField,
  choice: string | undefined,
): readonly Edit[] | undefined {
  const { frontMatter, source } = prose;
  if (!frontMatter)
    return choice === undefined ? [] : [withLines(prose, `exoscribe:\n  ${field}: ${choice}\n`)];
  const { text, start } = frontMatter;
  const edit = editOf(text, field, choice);
  if (edit === undefined || edit === "as it is") return edit && [];
  const own = { ...edit, text: withLineEnds(source, edit.text) };
  const { document, problems } = parseYaml(applyEdits(text, [own]));
  if (problems.length > 0 || document.getIn(["exoscribe", field]) !== choice) return undefined;
  return [{ start: start + own.start, end: start + own.end, text: own.text }];
}

/** The edit of the YAML; undefined where it is not what can be edited. */
function editOf(text: string, name: OwnField, choice: string | undefined): Edit | "as it is" | undefined {
  const { document, problems } = parseYaml(text);
  const root = document.contents;
  if (problems.length > 0 || !(root === null || isMap(root) || (isScalar(root) && root.value === null)))
    return undefined;
  const own = isMap(root) ? pairOf(root, "exoscribe") : undefined;
  if (!isMap(root) || !own)
    return choice === undefined ? "as it is" : added(text, root, `${name}: ${choice}`);
  const { value: members } = own;
  if (isScalar(members) && members.value === null) {
    const at = keyOf(own).range[1] + /^[^\r\n]*/.exec(text.slice(keyOf(own).range[1]))![0].length;
    if (choice === undefined) return "as it is";
    return { start: at, end: at, text: `\n${indentOf(text, root)}  ${name}: ${choice}` };
  }
  if (!isMap(members)) return undefined;
  const field = pairOf(members, name);
  if (choice !== undefined)
    return field
      ? { start: keyOf(field).range[1], end: spanOf(text, field).end, text: `: ${choice}` }
      : firstIn(text, members, `${name}: ${choice}`);
  if (!field) return "as it is";
  return members.items.length > 1 ? without(text, members, field) : without(text, root, own);
}

/** A new field behind all others, in brackets before them. */
function added(text: string, root: unknown, member: string): Edit {
  if (isMap(root) && root.flow) return firstIn(text, root, `exoscribe: { ${member} }`);
  const indent = isMap(root) ? indentOf(text, root) : "";
  const field = `${indent}exoscribe:\n${indent}  ${member}\n`;
  return { start: text.length, end: text.length, text: field };
}

function firstIn(text: string, map: YAMLMap, field: string): Edit {
  const at = map.range![0];
  if (!map.flow) return { start: at, end: at, text: `${field}\n${indentOf(text, map)}` };
  return { start: at + 1, end: at + 1, text: map.items.length > 0 ? `${field}, ` : field };
}

/** Deletes a member: in brackets with its comma, else the lines on which it stands. */
function without(text: string, map: YAMLMap, pair: Pair): Edit {
  const { start, end } = spanOf(text, pair);
  if (map.flow) return { ...deletionOf(text, { start, end }), text: "" };
  const next = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: next < 0 ? text.length : next + 1, text: "" };
}

const pairOf = (map: YAMLMap, name: string): Pair | undefined =>
  map.items.find(({ key }) => isScalar(key) && key.value === name && key.range);

const keyOf = ({ key }: Pair) => key as { readonly range: readonly [number, number, number] };

/** A member without the white space behind it. */
function spanOf(text: string, pair: Pair): Span {
  const { range } = keyOf(pair);
  const value = pair.value as { readonly range?: readonly [number, number, number] } | null;
  const last = value?.range?.[1] ?? range[1];
  return { start: range[0], end: range[0] + text.slice(range[0], last).trimEnd().length };
}

/** What stands on the line before a map of lines. */
function indentOf(text: string, { range }: YAMLMap): string {
  const at = range![0];
  return text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
}
