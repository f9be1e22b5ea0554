import * as vscode from "vscode";
import { isMap } from "yaml";
import type { Prose } from "../model/prose";
import { parseYaml } from "../references/csl/yamlItems";
import { rangeIn } from "./convert";

/**
 * The edit that sets `exoscribe: { references: … }` in the front matter of a document, or takes it away; front matter
 * is made where there is none, and comments and the order of other fields stay. Undefined where the YAML is broken.
 */
export function setReferences(
  document: vscode.TextDocument,
  { frontMatter }: Prose,
  value: string | undefined,
): vscode.WorkspaceEdit | undefined {
  const { document: yaml, problems } = parseYaml(frontMatter?.text ?? "");
  const own = yaml.get("exoscribe", true);
  if (problems.length > 0 || !(own === undefined || isMap(own))) return undefined;
  const path = ["exoscribe", "references"];
  if (value !== undefined) yaml.setIn(path, value);
  else if (yaml.hasIn(path)) yaml.deleteIn(path);
  // Long lines stay as their author broke them.
  const written = yaml.toString({ lineWidth: 0 });
  const text = document.eol === vscode.EndOfLine.CRLF ? written.replaceAll("\n", "\r\n") : written;
  const edit = new vscode.WorkspaceEdit();
  if (frontMatter) {
    const isClosed = frontMatter.text === "" || frontMatter.text.endsWith("\n");
    edit.replace(document.uri, rangeIn(document, frontMatter), isClosed ? text : text.trimEnd());
  } else if (value !== undefined) {
    const newline = document.eol === vscode.EndOfLine.CRLF ? "\r\n" : "\n";
    edit.insert(document.uri, new vscode.Position(0, 0), `---${newline}${text}---${newline}${newline}`);
  }
  return edit;
}
