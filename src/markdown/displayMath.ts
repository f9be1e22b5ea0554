import { leftOut } from "./draft";

/** A formula between `$$` that opens a line, to the next `$$` in its paragraph. */
const formula =
  /^([ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?)\$\$(?!\$)((?:[^$\n]|\$(?!\$)|\n(?![ \t>\r]*(?:\n|`{3}|~{3}))){0,8000})\$\$(?!\$)/gm;

/**
 * The source with the formulas left out that Pandoc ends at their closing `$$` wherever that stands, as in `$$ {#eq:x}`, and
 * that remark-math would take to the end of the document. Of the same length, so that offsets stay; formulas on one line
 * or fenced by lines of their own are read right and stay as they are.
 */
export function withoutOpenFormulas(source: string): string {
  if (!source.includes("$$")) return source;
  return source.replace(formula, (all: string, lead: string, inside: string, at: number) => {
    const isFenced =
      /\n[ \t>]*$/.test(inside) &&
      /^[ \t]*(?:\r?\n|$)/.test(source.slice(at + all.length, at + all.length + 80));
    return isFenced || !inside.includes("\n") ? all : lead + leftOut.repeat(all.length - lead.length);
  });
}
