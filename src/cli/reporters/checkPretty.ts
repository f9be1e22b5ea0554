import type { Severity } from "../../model/finding";
import type { CheckedFile, LocatedFinding } from "../documents";
import { safeFixes } from "../../check/fixes/fixAll";
import { printable } from "../printable";
import type { Style, StyleName } from "../style";
import type { CheckContext } from "./reporter";
import { countBySeverity, coverageOf } from "./summary";
import { alignColumns, counted, type Cell } from "./table";

const colours: Readonly<Record<Severity, StyleName>> = { error: "red", warning: "yellow", info: "blue" };

const indent = "  ";

/** Findings by document, what would put each right below its message, and a summary. */
export function checkPretty(files: readonly CheckedFile[], { style, width }: CheckContext): string {
  const blocks = files.filter(({ findings }) => findings.length > 0).map((file) => block(file, style, width));
  return [...blocks.flat(), ...summary(files, style)].map((line) => `${line}\n`).join("");
}

function block(file: CheckedFile, style: Style, width: number): readonly string[] {
  const { path, findings } = file;
  const empty = { text: "" };
  const rows = findings.flatMap((finding): readonly (readonly Cell[])[] => [
    [
      { text: place(finding), style: "dim", right: true },
      { text: finding.severity, style: colours[finding.severity] },
      { text: finding.code, style: "dim" },
      { text: finding.message },
    ],
    ...finding.suggestions
      .slice(0, 1)
      .map(({ title }) => [empty, empty, empty, { text: `→ ${title}`, style: "green" as const }]),
  ]);
  const lines = alignColumns(rows, style, width - indent.length).map((line) => indent + line);
  return [`${style("underline", printable(path))}${style("dim", listOf(file))}`, ...lines, ""];
}

function listOf({ isSource, references: { source, label } }: CheckedFile): string {
  if (isSource) return "";
  return source === "none" ? "  no reference list" : `  references: ${printable(label)}`;
}

const place = ({ line, column }: LocatedFinding): string => `${line}:${column}`;

function summary(files: readonly CheckedFile[], style: Style): readonly string[] {
  const { error, warning, info } = countBySeverity(files);
  const total = error + warning + info;
  const read = counted(files.length, "file");
  if (files.length === 0) return [];
  const covered = coverageOf(files).map(
    ({ text, isChecked }) => indent + (isChecked ? text : style("yellow", text)),
  );
  if (total === 0) return [style("green", `✔ ${read} checked, nothing to report`), ...covered];
  const parts = [counted(error, "error"), counted(warning, "warning"), `${info} info`].join(", ");
  const line = style(error > 0 ? "red" : "yellow", `✖ ${counted(total, "problem")} (${parts}) in ${read}`);
  const fixable = files.reduce((sum, { findings }) => sum + safeFixes(findings).length, 0);
  return fixable === 0
    ? [line, ...covered]
    : [line, ...covered, `  ${counted(fixable, "problem")} can be fixed with --fix`];
}
