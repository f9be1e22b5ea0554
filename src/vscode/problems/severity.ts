import * as vscode from "vscode";
import { rules } from "../../check/rules";
import type { SeveritySetting } from "../../model/finding";
import { settingsFor } from "../host/configurations";
import { settingsTarget, stringsByName } from "../host/settings";
import { sourcesAt } from "../host/sources";
import { updateSetting } from "../host/updateSetting";

export const setSeverity = "exoscribe.setSeverity";

const meanings: Readonly<Record<SeveritySetting, string>> = {
  off: "says nothing",
  info: "is underlined in blue",
  warning: "is underlined in yellow",
  error: "is underlined in red; check fails",
};

/** Lets the user choose how a rule reports where a document lies. */
export function registerSeverity(): vscode.Disposable {
  return vscode.commands.registerCommand(setSeverity, async (uri: vscode.Uri, code: string) => {
    const now = (await settingsFor(sourcesAt(uri))).severities[code];
    const usual = rules.find((rule) => rule.code === code)?.severity;
    const items = Object.entries(meanings).map(([label, detail]) => ({
      label: label as SeveritySetting,
      description: [
        ...(label === (now ?? usual) ? ["now"] : []),
        ...(label === usual ? ["default"] : []),
      ].join(", "),
      detail,
    }));
    const picked = await vscode.window.showQuickPick(items, {
      title: `ExoScribe: how does ${code} report ${inPlace(uri)}?`,
    });
    if (picked) await writeSeverity(uri, code, picked.label);
  });
}

/** Where a severity that is set counts, in words. */
export function inPlace(uri: vscode.Uri): string {
  const { place } = settingsTarget(uri);
  return place === "everywhere" ? place : `in ${place}`;
}

/** Writes how a rule reports where a document lies. */
const writeSeverity = (uri: vscode.Uri, code: string, severity: SeveritySetting): Promise<void> =>
  updateSetting(uri, "severity", (known) => ({ ...stringsByName(known), [code]: severity }));
