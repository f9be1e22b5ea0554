import { readProse } from "../../markdown/prose";
import type { Prose } from "../../model/prose";
import type { Edit } from "../../model/span";
import { atTop, directive, extended } from "../../rewrite/directives";
import { applyEdits } from "../../text/edits";
import { newlineOf } from "../../text/newline";
import { isOffAt, lineAt, lineOf, readOrder } from "../suppress";

/** The edit that switches a rule off in a document: one more code in the comment that does so with others, or a comment at its top. */
export function disableInFile(prose: Prose, code: string): Edit {
  const known = prose.directives
    .map(readOrder)
    .find(({ verb, codes }) => verb === "disable-file" && codes.length > 0);
  return (known && extended(prose, known, ` ${code}`)) ?? atTop(prose, `disable-file ${code}`);
}

/**
 * The edit that switches a rule off on the line of an offset: one more code in the comment that switches others off there, a comment above the
 * line where a paragraph or a heading begins with it, or one at its end. Undefined where all of them would change what is read, as in a formula.
 */
export function disableOnLine(prose: Prose, offset: number, code: string): Edit | undefined {
  // What is a comment in Markdown is none in YAML.
  if (prose.frontMatter && offset < prose.frontMatter.end) return undefined;
  return [inComment, aboveLine, atEndOfLine]
    .map((way) => way(prose, offset, code))
    .find((edit) => edit && doesOnlyThat(edit, prose, offset, code));
}

function inComment(prose: Prose, offset: number, code: string): Edit | undefined {
  const known = prose.directives.map(readOrder).find((order) => {
    const line = lineOf(order, prose.source);
    return order.codes.length > 0 && line && line.start <= offset && offset < line.end;
  });
  return known && extended(prose, known, ` ${code}`);
}

/** A paragraph that goes on above the line would be cut in two, and a list or a quotation end. */
function aboveLine({ blocks, source }: Prose, offset: number, code: string): Edit | undefined {
  const { start } = lineAt(source, offset);
  const begun = blocks.find((block) => block.start === start);
  if (begun?.kind !== "paragraph" && begun?.kind !== "heading") return undefined;
  return { start, end: start, text: `${directive(`disable-next-line ${code}`)}${newlineOf(source)}` };
}

/** Before what has to end the line: the bar of a row, and the blanks or the backslash that break it. */
function atEndOfLine({ blocks, source }: Prose, offset: number, code: string): Edit {
  const { start, end } = lineAt(source, offset);
  const isRow = blocks.some(
    (block) => block.kind === "tableCell" && block.start <= offset && offset <= block.end,
  );
  const line = source.slice(start, end).trimEnd();
  const last = isRow ? "|" : "\\";
  const kept = line.endsWith(last) ? line.slice(0, -1).trimEnd() : line;
  const at = start + kept.length;
  return { start: at, end: at, text: ` ${directive(`disable-line ${code}`)}` };
}

/** Whether the rule is off there after the edit, and the document reads as before. */
function doesOnlyThat(edit: Edit, prose: Prose, offset: number, code: string): boolean {
  const { format } = prose;
  const after = readProse(applyEdits(prose.source, [edit]), { format, previous: prose });
  const moved = edit.start <= offset ? offset + edit.text.length : offset;
  return (
    isOffAt(after, code, moved) &&
    after.blocks.length === prose.blocks.length &&
    after.blocks.every(({ kind, text, depth, column }, at) => {
      const before = prose.blocks[at]!;
      return (
        kind === before.kind && text === before.text && depth === before.depth && column === before.column
      );
    })
  );
}
