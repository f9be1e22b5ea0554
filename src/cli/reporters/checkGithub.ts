import { isAbsolute, normalize, relative, sep } from "node:path";
import type { Severity } from "../../model/finding";
import type { CheckedFile } from "../documents";
import { coverageOf } from "./summary";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands of GitHub Actions, which show each finding at its line of a pull request. */
export function checkGithub(files: readonly CheckedFile[]): string {
  const commands = files
    .flatMap(({ findings }) => findings)
    .map(({ path, severity, code, message, line, column, endLine, endColumn }) => {
      const properties = { file: fileOf(path), line, endLine, col: column, endColumn, title: code };
      const listed = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      return `::${levels[severity]} ${listed.join(",")}::${escapeData(message)}\n`;
    })
    .join("");
  // Lines that are no commands stand in the log of the step.
  return (
    commands +
    coverageOf(files)
      .map(({ text }) => `${text}\n`)
      .join("")
  );
}

/** GitHub finds the file of an annotation by its path from the repository's root, where workflows run. */
function fileOf(path: string): string {
  const file = isAbsolute(path) ? relative(process.cwd(), path) : normalize(path);
  return file.startsWith("..") ? path : file.split(sep).join("/");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
