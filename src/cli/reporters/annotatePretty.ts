import type { EntityKind } from "../../model/entity";
import type { AnnotatedFile } from "../documents";
import { printable } from "../printable";
import type { Style, StyleName } from "../style";
import { alignColumns, counted } from "./table";

const colours: Readonly<Record<EntityKind | "citation", StyleName>> = {
  mirna: "magenta",
  protein: "blue",
  pathway: "green",
  rna: "magenta",
  cell: "cyan",
  disease: "yellow",
  citation: "dim",
};

/** A table for each document: where, what kind, the text, and what it means. */
export function annotatePretty(files: readonly AnnotatedFile[], style: Style): string {
  const tables = files.map(({ path, mentions, citations }) => {
    const rows = [
      ...mentions.map(({ id, name, ...mention }) => ({ ...mention, name, meaning: id })),
      ...citations.map(({ targets, ...citation }) => ({
        ...citation,
        kind: "citation" as const,
        name: "",
        meaning: targets.join(", "),
      })),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    const lines = alignColumns(
      rows.map(({ line, column, kind, text, name, meaning }) => [
        { text: `${line}:${column}`, style: "dim", right: true },
        { text: kind, style: colours[kind] },
        { text, style: "bold" },
        { text: name },
        { text: meaning, style: "dim" },
      ]),
      style,
    );
    const counts = `${counted(mentions.length, "mention")}, ${counted(citations.length, "citation")}`;
    return [
      `${style("underline", printable(path))}  ${style("dim", counts)}`,
      ...lines.map((line) => `  ${line}`),
      "",
    ];
  });
  return tables
    .flat()
    .map((line) => `${line}\n`)
    .join("");
}
