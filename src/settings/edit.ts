import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree, type JSONPath } from "jsonc-parser";
import type { Edit } from "../model/span";
import { isRecord } from "../references/read/csl/item";
import { jsonProblem } from "../references/read/csl/json";
import { newlineOf } from "../text/newline";

/** The value of a field of a configuration; undefined where it has none. */
export function fieldOf(text: string, field: string): unknown {
  const root = parseTree(text);
  const node = root && findNodeAtLocation(root, [field]);
  return node && (getNodeValue(node) as unknown);
}

/**
 * The edit that gives a field of a configuration another value, or takes it away (undefined). Members and items that stay are left as they
 * are written, with their comments. Undefined where the text is no JSON.
 */
export function fieldEdit(text: string, field: string, value: unknown): Edit | undefined {
  if (jsonProblem(text, { allowTrailingComma: true })) return undefined;
  const formattingOptions = { insertSpaces: !/^\t/m.test(text), tabSize: 2, eol: newlineOf(text) };
  const changed = changesOf(field, fieldOf(text, field), value).reduce(
    (now, { path, to, isInsertion }) =>
      applyEdits(now, modify(now, path, to, { formattingOptions, isArrayInsertion: isInsertion })),
    text,
  );
  return between(text, changed);
}

interface Change {
  readonly path: JSONPath;
  readonly to: unknown;
  readonly isInsertion: boolean;
}

function changesOf(field: string, before: unknown, after: unknown): readonly Change[] {
  if (Array.isArray(before) && Array.isArray(after) && before.every((item, at) => item === after[at]))
    return after.slice(before.length).map((to: unknown) => ({ path: [field, -1], to, isInsertion: true }));
  if (isRecord(before) && isRecord(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names]
      .filter((name) => before[name] !== after[name])
      .map((name) => ({ path: [field, name], to: after[name], isInsertion: false }));
  }
  return [{ path: [field], to: after, isInsertion: false }];
}

/** The edit that makes one text of another: all between what both begin with and what both end with. */
function between(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let behind = 0;
  while (behind < shorter - start && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
  return { start, end: before.length - behind, text: after.slice(start, after.length - behind) };
}
