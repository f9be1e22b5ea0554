import type { Severity } from "../../model/finding";
import { byFile } from "../byFile";
import type { CheckedFile } from "../documents";
import { complain, Failure } from "../failure";
import { findInputs } from "../inputs";
import type { CheckOptions, Terminal } from "../options";
import { checkReporters } from "../reporters/check";
import { counted } from "../reporters/table";
import { filesOf, perform } from "../run";
import { configure } from "../settings/configure";
import { styleFor } from "../style";

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
  const { inputs: found, failures: missed } = await findInputs(paths, options);
  const { inputs, leftOut, folders } = await configure(found, options);
  const fix = options.fix === true;
  if (fix && inputs.some(({ file }) => file === "-")) throw new Failure("--fix cannot change standard input");
  const task = { kind: "check", override: options.references, folders, fix } as const;
  const outcomes = await perform(task, inputs, options, stderr);
  const files = byFile(filesOf(outcomes));
  const failures = [
    ...missed,
    ...outcomes.flatMap((outcome) => ("failure" in outcome ? outcome.failure : (outcome.refused ?? []))),
  ];
  stdout.write(
    checkReporters[options.format](files, {
      style: styleFor(stdout, environment),
      width: stdout.isTTY ? stdout.columns : 0,
      failures,
    }),
  );
  for (const line of [...leftOut, ...failures]) complain(stderr, line);
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
