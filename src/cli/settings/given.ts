import { access } from "node:fs/promises";
import { dirname } from "node:path";
import { rules } from "../../check/rules";
import { severitySettings } from "../../model/finding";
import { isListChoice, type Settings } from "../../model/settings";
import { Failure } from "../failure";
import type { CheckOptions, SettingsOptions } from "../options";
import { reasonOf } from "../text";

/** The codes of all rules. */
export const ruleCodes: readonly string[] = rules.map(({ code }) => code);

/** What options set. Throws a Failure for bad usage. */
export function settingsIn({
  rule = [],
  ignore,
  choose,
  species,
  defaultReferences,
  library,
  retractions,
}: SettingsOptions & Partial<Pick<CheckOptions, "rule">>): Partial<Settings> {
  return {
    severities: severities(rule),
    ignore,
    choices: choose,
    libraries: library,
    ...(retractions !== undefined && { retractions: { value: retractions } }),
    ...(species !== undefined && { species }),
    ...(defaultReferences && { defaultReferences }),
  };
}

function severities(given: readonly string[]): Settings["severities"] {
  return Object.fromEntries(
    given.map((rule) => {
      const [, code = "", written = ""] = /^([^=]*)=(.*)$/.exec(rule) ?? [];
      const severity = severitySettings.find((one) => one === written);
      if (severity === undefined)
        throw new Failure(`--rule ${rule}: expected CODE=off, info, warning or error`);
      if (!ruleCodes.includes(code))
        throw new Failure(`--rule ${rule}: no such rule; there are ${ruleCodes.join(", ")}`);
      return [code, severity];
    }),
  );
}

/**
 * The folders of the files that `--references` names; naming one there makes it part of the workspace. Throws a
 * Failure for a file that is not there.
 */
export async function foldersOfReferences(given: readonly string[]): Promise<readonly string[]> {
  const files = given.filter((source) => !isListChoice(source));
  await areThere("--references", files);
  return files.map((file) => dirname(file));
}

/** Throws a Failure for a file that an option names and that is not there. */
export async function areThere(option: string, files: readonly string[]): Promise<void> {
  for (const file of files)
    await access(file).catch((error: unknown) => {
      throw new Failure(`${option} ${file}: ${reasonOf(error)}`);
    });
}
