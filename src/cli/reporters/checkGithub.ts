import type { Severity } from "../../model/finding";
import type { CheckedFile } from "../documents";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands of GitHub Actions, which show each finding at its line of a pull request. */
export function checkGithub(files: readonly CheckedFile[]): string {
  return files
    .flatMap(({ findings }) => findings)
    .map(({ path, severity, code, message, line, column, endLine, endColumn }) => {
      const properties = { file: path, line, endLine, col: column, endColumn, title: code };
      const listed = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      return `::${commands[severity]} ${listed.join(",")}::${escapeData(message)}\n`;
    })
    .join("");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
