import * as vscode from "vscode";
import { severitySettings, type SeveritySetting } from "../../model/finding";
import { defaultReferencesModes, type Settings } from "../../model/settings";
import { addressOf } from "./notebooks";

/**
 * What the user, the workspace and its folder set for a document in VS Code. A workspace may hold anything: what is not of its type is
 * taken as not set.
 */
export function settingsIn(uri: vscode.Uri): Partial<Settings> {
  const configuration = vscode.workspace.getConfiguration("exoscribe", uri);
  const value = (key: string): unknown =>
    isSet(configuration.inspect(key)) ? configuration.get(key) : undefined;
  const species = value("species");
  const mode = defaultReferencesModes.find((one) => one === value("defaultReferences"));
  const references = value("references");
  // A workspace cannot set these two: their scope is the machine's.
  const retractions: unknown = configuration.get("retractions");
  const libraries = strings(configuration.get("libraries"));
  return {
    severities: record(value("severity"), isSeverity),
    ignore: strings(value("ignore")),
    choices: stringsByName(value("choices")),
    ...(typeof species === "number" && Number.isInteger(species) && { species }),
    ...(mode && { defaultReferences: mode }),
    ...(Array.isArray(references) && { references: strings(references).map((path) => ({ value: path })) }),
    libraries,
    ...(isString(retractions) && retractions !== "" && { retractions: { value: retractions } }),
  };
}

/** Whether anybody set it, be it to its default. */
const isSet = (values: ReturnType<vscode.WorkspaceConfiguration["inspect"]>): boolean =>
  [values?.globalValue, values?.workspaceValue, values?.workspaceFolderValue].some(
    (one) => one !== undefined,
  );

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
  severitySettings.some((severity) => severity === value);

/** Where settings count, in words, and what VS Code calls that: when it is given a value, and when it tells of one. */
interface SettingsTarget {
  readonly place: "this folder" | "this workspace" | "everywhere";
  readonly target: vscode.ConfigurationTarget;
  readonly value: "workspaceFolderValue" | "workspaceValue" | "globalValue";
}

/** Of a workspace of several folders the document's folder, else the workspace; without any, the user's own settings. */
export function settingsTarget(uri: vscode.Uri): SettingsTarget {
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  if (!vscode.workspace.getWorkspaceFolder(addressOf(uri)))
    return { place: "everywhere", target: Global, value: "globalValue" };
  return (vscode.workspace.workspaceFolders?.length ?? 0) > 1
    ? { place: "this folder", target: WorkspaceFolder, value: "workspaceFolderValue" }
    : { place: "this workspace", target: Workspace, value: "workspaceValue" };
}
