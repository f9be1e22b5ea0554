import type { AnnotatedFile } from "../documents";

const header = ["path", "start", "end", "line", "column", "kind", "text", "id", "name", "style", "targets"];

/**
 * One row a mention or citation, in the order of the text, as RFC 4180 wants it. The kind of a citation is `citation`;
 * several targets are separated by a space. What a spreadsheet would run as a formula has an apostrophe before it.
 */
export function annotateCsv(files: readonly AnnotatedFile[]): string {
  const rows = files.flatMap(({ path, mentions, citations }) =>
    [
      ...mentions.map((mention) => ({ ...mention, style: "", targets: [] as readonly string[] })),
      ...citations.map((citation) => ({ ...citation, kind: "citation", id: "", name: "" })),
    ]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ start, end, line, column, kind, text, id, name, style, targets }) =>
        [path, start, end, line, column, kind, text, id, name, style, targets.join(" ")].map(field),
      ),
  );
  return [header, ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

/** A formula of a spreadsheet; a citation key (`@smith2020`, `-@smith2020`) calls nothing and is none. */
const formula = /^(?:[=\t\r]|[+@-][^]*[(|!=])/;

function field(value: string | number): string {
  const text = formula.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
