import * as vscode from "vscode";
import type { SeveritySetting } from "../../model/finding";
import { defaultSettings, type Settings } from "../../model/settings";

/**
 * The settings in force for a document. A workspace may hold anything: what is not of its type is taken as not set.
 */
export function readSettings(uri: vscode.Uri): Settings {
  const configuration = vscode.workspace.getConfiguration("exoscribe", uri);
  const value = (key: string): unknown => configuration.get(key);
  const species = value("species");
  const mode = value("defaultReferences");
  return {
    severities: record(value("severity"), isSeverity),
    ignore: strings(value("ignore")),
    choices: stringsByName(value("choices")),
    species: typeof species === "number" && Number.isInteger(species) ? species : defaultSettings.species,
    defaultReferences: isMode(mode) ? mode : defaultSettings.defaultReferences,
    references: strings(value("references")),
  };
}

/** The strings of a list; of anything else none. */
export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isString) : [];
}

/** The strings of an object, by name; of anything else none. */
export const stringsByName = (value: unknown): Readonly<Record<string, string>> => record(value, isString);

function record<T>(value: unknown, is: (entry: unknown) => entry is T): Readonly<Record<string, T>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const entries = Object.entries(value).filter((entry): entry is [string, T] => is(entry[1]));
  return Object.fromEntries(entries);
}

const isString = (value: unknown): value is string => typeof value === "string";

const isSeverity = (value: unknown): value is SeveritySetting =>
  value === "error" || value === "warning" || value === "info" || value === "off";

const isMode = (value: unknown): value is Settings["defaultReferences"] =>
  value === "auto" || value === "review" || value === "none";

/** For what the settings of a document's place count, in words. */
export function settingsPlace(uri: vscode.Uri): "this folder" | "this workspace" | "everywhere" {
  if (!vscode.workspace.getWorkspaceFolder(uri)) return "everywhere";
  return (vscode.workspace.workspaceFolders?.length ?? 0) > 1 ? "this folder" : "this workspace";
}

/**
 * Changes a setting for the place of a document: its folder in a workspace of several, else the workspace; without
 * any, the user's own settings. `change` gets the value at that place alone.
 */
export async function updateSetting(
  uri: vscode.Uri,
  key: string,
  change: (value: unknown) => unknown,
): Promise<void> {
  const configuration = vscode.workspace.getConfiguration("exoscribe", uri);
  const values = configuration.inspect<unknown>(key);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const { ConfigurationTarget } = vscode;
  if (folder && (vscode.workspace.workspaceFolders?.length ?? 0) > 1)
    await configuration.update(
      key,
      change(values?.workspaceFolderValue),
      ConfigurationTarget.WorkspaceFolder,
    );
  else if (folder)
    await configuration.update(key, change(values?.workspaceValue), ConfigurationTarget.Workspace);
  else await configuration.update(key, change(values?.globalValue), ConfigurationTarget.Global);
}
