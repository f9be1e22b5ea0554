import type { SourceKind } from "../../model/reference";
import type { CheckedFile, LocatedFinding } from "../documents";
import { countBySeverity } from "./summary";

/** The version of the public shape; a change of it is a change of this number. */
const version = 1;

/** Where a list stands, as the public shape names it: a bibliography is what a front matter, a setting or an option names. */
const sources: Readonly<Record<SourceKind, Exclude<SourceKind, "setting">>> = {
  "front-matter": "front-matter",
  bibliography: "bibliography",
  setting: "bibliography",
  document: "document",
  review: "review",
  none: "none",
};

export function checkJson(files: readonly CheckedFile[]): string {
  const report = {
    version,
    files: files.map(({ path, references: { source, count, checked, unchecked }, findings }) => ({
      path,
      references: { source: sources[source], count, checked, unchecked },
      findings: findings.map(toRecord),
    })),
    summary: countBySeverity(files),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** A finding with the fields of the public contract. */
function toRecord(finding: LocatedFinding): object {
  const { code, severity, start, end, line, column, message, suggestions } = finding;
  return {
    code,
    severity,
    start,
    end,
    line,
    column,
    message,
    suggestions: suggestions.map(({ title, edits, fileEdits }) => ({
      title,
      edits,
      ...(fileEdits === undefined ? {} : { fileEdits }),
    })),
  };
}
