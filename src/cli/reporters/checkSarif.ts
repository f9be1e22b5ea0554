import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Fix, Location, Log, Region, ReportingConfiguration, Result } from "sarif";
import { version } from "../../../package.json";
import { rules } from "../../check/rules";
import type { Severity, Suggestion } from "../../model/finding";
import type { Span } from "../../model/span";
import type { CheckedFile, LocatedFinding } from "../documents";
import type { CheckContext } from "./reporter";
import { coverageOf } from "./summary";

const levels: Readonly<Record<Severity, Result.level>> = { error: "error", warning: "warning", info: "note" };

/** A log of SARIF 2.1.0 (OASIS). Columns and offsets are UTF-16 code units, as the log says. */
export function checkSarif(files: readonly CheckedFile[], { failures }: CheckContext): string {
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "ExoScribe",
            semanticVersion: version,
            rules: rules.map(({ code, says, severity }) => ({
              id: code,
              shortDescription: { text: says },
              defaultConfiguration: configuration(severity),
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: [
              ...failures.map((text) => ({ level: "error" as const, message: { text } })),
              ...coverageOf(files).map(({ text }) => ({ level: "note" as const, message: { text } })),
            ],
          },
        ],
        results: files.flatMap(({ findings }) => findings.map(toResult)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function configuration(severity: Severity | "off"): ReportingConfiguration {
  return severity === "off" ? { enabled: false } : { level: levels[severity] };
}

function toResult(finding: LocatedFinding): Result {
  const { code, severity, message, path, suggestions, related } = finding;
  const ruleIndex = rules.findIndex((rule) => rule.code === code);
  // A fix with `fileEdits` would need the other files' regions as well; those are for the editor.
  const fixes = suggestions.filter(({ edits, fileEdits }) => edits.length > 0 && fileEdits === undefined);
  return {
    ruleId: code,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf(finding) } }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((one) => relatedLocation(one, path)) }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => toFix(fix, path)) }),
  };
}

function regionOf({ line, column, endLine, endColumn, ...span }: LocatedFinding): Region {
  return { startLine: line, startColumn: column, endLine, endColumn, ...charRegion(span) };
}

function charRegion({ start, end }: Span): Region {
  return { charOffset: start, charLength: end - start };
}

function relatedLocation(
  { file, message, ...span }: LocatedFinding["related"][number],
  path: string,
): Location {
  return {
    message: { text: message },
    physicalLocation: { artifactLocation: { uri: uriOf(file ?? path) }, region: charRegion(span) },
  };
}

function toFix({ title, edits }: Suggestion, path: string): Fix {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(path) },
        replacements: edits.map(({ text, ...span }) => ({
          deletedRegion: charRegion(span),
          insertedContent: { text },
        })),
      },
    ],
  };
}

/** A path as a URI: relative ones stay relative to where the command ran. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(/[/\\]/).map(encodeURIComponent).join("/");
}
