import type { Edit } from "../model/span";

/** Edits in the order in which an editor applies them: what is inserted where another one begins comes before it. */
export const inOrder = (edits: readonly Edit[]): readonly Edit[] =>
  [...edits].sort((a, b) => a.start - b.start || a.end - b.end);

/** A text after edits that do not overlap, in whatever order they are; offsets count in the text as it was. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: by } of inOrder(edits)) {
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}
