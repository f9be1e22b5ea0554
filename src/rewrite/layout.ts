import { pointersOf } from "../markdown/anchors";
import type { Prose } from "../model/prose";
import type { Edit, Span } from "../model/span";
import { refuse, type Refusal } from "./rewrite";

/** The border of a grid table, and the line under the header of a simple one, of Pandoc: they show where columns are. */
const columns = /^[ \t]*(?:\+[-=:+]{3,300}\+|-{2,200}(?:[ \t]{1,20}-{2,200}){1,30})[ \t]*\r?$/m;
/** So far around an edit a table is looked for, in UTF-16 code units. */
const reach = 4000;

/** Why edits would spoil what hangs on the very characters of a text: columns of a table, and the names of headings. */
export function spoiltLayout(prose: Prose, edits: readonly Edit[]): Refusal | undefined {
  const { source, blocks } = prose;
  const shifting = edits.filter(
    (edit) => edit.text.length !== edit.end - edit.start && columns.test(paragraphAround(source, edit)),
  );
  if (shifting.length > 0)
    return refuse("The columns of a table would shift: it is laid out by characters.", shifting);
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, "");
  const names = new Set(pointersOf(prose).map(({ name }) => letters(name)));
  const renamed = blocks.filter(
    ({ kind, text, start, end }) =>
      kind === "heading" &&
      names.has(letters(text)) &&
      edits.some((edit) => edit.start < end && start < edit.end),
  );
  return renamed.length > 0
    ? refuse("A link of the document leads to a heading by the words of it, which would change.", renamed)
    : undefined;
}

/** The lines around a span up to the next empty ones. */
function paragraphAround(source: string, { start, end }: Span): string {
  const before = source.slice(Math.max(0, start - reach), start);
  const behind = source.slice(end, end + reach);
  const from = Math.max(before.lastIndexOf("\n\n"), before.lastIndexOf("\n\r\n"), 0);
  const to = /\n\r?\n/.exec(behind)?.index ?? behind.length;
  return before.slice(from) + behind.slice(0, to);
}
