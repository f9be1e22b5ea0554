import type { AnnotatedFile } from "../documents";
import { csv } from "./csv";

const header = ["path", "start", "end", "line", "column", "kind", "text", "id", "name", "style", "targets"];

/**
 * One row a mention or citation, in the order of the text. The kind of a citation is `citation`; several targets are
 * separated by a space.
 */
export function annotateCsv(files: readonly AnnotatedFile[]): string {
  const rows = files.flatMap(({ path, mentions, citations }) =>
    [
      ...mentions.map((mention) => ({ ...mention, style: "", targets: [] as readonly string[] })),
      ...citations.map((citation) => ({ ...citation, kind: "citation", id: "", name: "" })),
    ]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ start, end, line, column, kind, text, id, name, style, targets }) => [
        path,
        start,
        end,
        line,
        column,
        kind,
        text,
        id,
        name,
        style,
        targets.join(" "),
      ]),
  );
  return csv([header, ...rows]);
}
