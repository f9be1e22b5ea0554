import type { EvidencedFile } from "../documents";
import { complain } from "../failure";
import { findInputs } from "../inputs";
import type { EvidenceOptions, Terminal } from "../options";
import { progressBar } from "../progress";
import { evidenceReporters } from "../reporters/evidence";
import { runTask, workersFor } from "../run";
import { configure } from "../settings/configure";
import { styleFor } from "../style";

/**
 * Lists what the works that documents cite say of the names in the sentences that cite them. Gives 2 where an input could not be read,
 * else 0: it is evidence, and no problem. Throws a Failure for bad usage.
 */
export async function evidence(
  paths: readonly string[],
  options: EvidenceOptions,
  { stdout, stderr, environment }: Terminal,
): Promise<number> {
  const { inputs: found, failures } = await findInputs(paths, options);
  const { inputs, leftOut, folders } = await configure(found, options);
  const outcomes = await runTask(
    { kind: "evidence", override: options.references, folders, fix: false },
    inputs,
    options.workers ?? workersFor(inputs),
    progressBar(inputs.length, stderr),
  );
  const files: EvidencedFile[] = [];
  const unread = [...failures];
  for (const outcome of outcomes) {
    if ("failure" in outcome) unread.push(outcome.failure);
    else files.push(outcome);
  }
  const width = stdout.isTTY ? stdout.columns : 0;
  stdout.write(evidenceReporters[options.format](files, { style: styleFor(stdout, environment), width }));
  for (const line of [...leftOut, ...unread]) complain(stderr, line);
  return unread.length === 0 ? 0 : 2;
}
