import * as vscode from "vscode";
import { isRecord } from "../../references/read/csl/item";
import { configurationPath } from "../../settings/configuration";
import { fieldEdit, fieldOf } from "../../settings/edit";
import { configurationsOf } from "./configurations";
import { changeOf } from "./convert";
import { addressOf } from "./notebooks";
import { plain } from "./plain";
import { settingsTarget } from "./settings";
import { sourcesAt } from "./sources";

/** The new value for the one that stands; paths of a configuration count from the folder in which `beside` lies. */
type Change = (value: unknown, beside?: vscode.Uri) => unknown;

/** Settings that a configuration may have, too. */
const fields: readonly string[] = [
  "references",
  "severity",
  "species",
  "ignore",
  "choices",
  "defaultReferences",
];

/**
 * Changes a setting for the place of a document: in the configuration that is nearest to it, where there is one, else in the settings of
 * VS Code. `change` gets the value at that place alone.
 */
export async function updateSetting(of: vscode.Uri, key: string, change: Change): Promise<void> {
  const uri = addressOf(of);
  const configuration = fields.includes(key) ? await nearestConfiguration(uri) : undefined;
  if (configuration) await changeConfiguration(configuration, uri, key, change);
  else await changeSetting(uri, key, change);
}

async function nearestConfiguration(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const sources = sourcesAt(uri);
  const [nearest] = await configurationsOf(sources);
  return sources.files.find(({ path }) => path === nearest?.path)?.uri;
}

/** In an editor that has unsaved changes the change stays unsaved, too; else the file is saved. */
async function changeConfiguration(
  file: vscode.Uri,
  uri: vscode.Uri,
  key: string,
  change: Change,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const text = document.getText();
  const value = change(fieldOf(text, key), vscode.Uri.joinPath(file, ".."));
  const edit = fieldEdit(text, key, value);
  const name = vscode.workspace.asRelativePath(file);
  if (!edit) {
    void vscode.window.showWarningMessage(plain(`${name} is no JSON: mend it first. Nothing was changed.`));
    return;
  }
  const wasDirty = document.isDirty;
  await vscode.workspace.applyEdit(changeOf(document, [edit]));
  if (!wasDirty) await document.save();
  await giveWay(uri, key, value);
}

/** Takes out of the settings of the workspace what would count before what a configuration was given. */
async function giveWay(uri: vscode.Uri, key: string, value: unknown): Promise<void> {
  // These add up.
  if (key === "ignore") return;
  const configuration = vscode.workspace.getConfiguration("exoscribe", uri);
  const { workspaceValue, workspaceFolderValue, globalValue } = configuration.inspect<unknown>(key) ?? {};
  const targets = [
    [workspaceFolderValue, vscode.ConfigurationTarget.WorkspaceFolder],
    [workspaceValue, vscode.ConfigurationTarget.Workspace],
  ] as const;
  for (const [set, target] of targets)
    if (set !== undefined) await configuration.update(key, without(set, value), target);
  if (without(globalValue, value) !== globalValue)
    void vscode.window.showInformationMessage(
      `Your own settings have exoscribe.${key}, too, which counts before ${configurationPath}.`,
    );
}

/** Of an object what another does not set; of any other value nothing. The same where nothing goes. */
function without(set: unknown, value: unknown): unknown {
  if (!isRecord(set) || !isRecord(value)) return undefined;
  const left = Object.entries(set).filter(([name]) => !Object.hasOwn(value, name));
  if (left.length === Object.keys(set).length) return set;
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}

/** In the settings of VS Code that count for the document's place. */
async function changeSetting(uri: vscode.Uri, key: string, change: Change): Promise<void> {
  const configuration = vscode.workspace.getConfiguration("exoscribe", uri);
  const { target, value } = settingsTarget(uri);
  await configuration.update(key, change(configuration.inspect<unknown>(key)?.[value]), target);
}
