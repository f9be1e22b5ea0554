import { rules } from "../../check/rules";
import type { Severity, SeveritySetting } from "../../model/finding";
import { defaultSettings } from "../../model/settings";
import type { CheckedFile } from "../documents";
import { complain, Failure } from "../failure";
import { findInputs } from "../inputs";
import type { CheckOptions, Terminal } from "../options";
import { progressBar } from "../progress";
import { checkReporters } from "../reporters/check";
import { counted } from "../reporters/table";
import { runTask, workersFor } from "../run";
import { styleFor } from "../style";
import { foldersOfReferences } from "./references";

const ranks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * Checks documents. Gives 1 where a finding is at or above `--fail-on`, 2 where an input could not be read, else 0.
 * Throws a Failure for bad usage.
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  { stdout, stderr, environment }: Terminal,
): Promise<number> {
  const sourceFolders = await foldersOfReferences(options.references);
  const settings = { ...defaultSettings, severities: severities(options.rule) };
  const { inputs, failures: missed } = await findInputs(paths);
  const fix = options.fix === true;
  if (fix && inputs.some(({ file }) => file === "-")) throw new Failure("--fix cannot change standard input");
  const folders = [...inputs.map(({ folder }) => folder), ...sourceFolders];
  const outcomes = await runTask(
    { kind: "check", settings, override: options.references, folders, fix },
    inputs,
    options.workers ?? workersFor(inputs),
    progressBar(inputs.length, stderr),
  );
  const files: CheckedFile[] = [];
  const failures = [...missed];
  for (const outcome of outcomes) {
    if ("failure" in outcome) failures.push(outcome.failure);
    else files.push(outcome);
    if ("refused" in outcome) failures.push(outcome.refused);
  }
  stdout.write(
    checkReporters[options.format](files, {
      style: styleFor(stdout, environment),
      width: stdout.isTTY ? stdout.columns : 0,
      failures,
    }),
  );
  for (const failure of failures) complain(stderr, failure);
  if (fix) stderr.write(`exoscribe: ${fixedLine(files)}\n`);
  if (failures.length > 0) return 2;
  const limit = ranks[options.failOn];
  return files.some(({ findings }) => findings.some(({ severity }) => ranks[severity] >= limit)) ? 1 : 0;
}

function fixedLine(files: readonly CheckedFile[]): string {
  const changed = files.filter(({ fixed }) => fixed > 0);
  const count = changed.reduce((sum, { fixed }) => sum + fixed, 0);
  if (count > 0) return `fixed ${counted(count, "problem")} in ${counted(changed.length, "file")}`;
  return files.some(({ refused }) => refused !== undefined) ? "nothing was fixed" : "nothing to fix";
}

function severities(given: readonly string[]): Readonly<Record<string, SeveritySetting>> {
  const known = rules.map(({ code }) => code);
  return Object.fromEntries(
    given.map((rule) => {
      const [, code = "", severity = ""] = /^([^=]*)=(.*)$/.exec(rule) ?? [];
      if (!isSeverity(severity))
        throw new Failure(`--rule ${rule}: expected CODE=off, info, warning or error`);
      if (!known.includes(code))
        throw new Failure(`--rule ${rule}: no such rule; there are ${known.join(", ")}`);
      return [code, severity];
    }),
  );
}

function isSeverity(text: string): text is SeveritySetting {
  return ["off", "info", "warning", "error"].includes(text);
}
