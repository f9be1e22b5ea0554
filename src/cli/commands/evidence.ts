import { complain } from "../failure";
import { findInputs } from "../inputs";
import type { EvidenceOptions, Terminal } from "../options";
import { evidenceReporters } from "../reporters/evidence";
import { failuresOf, filesOf, perform } from "../run";
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
  const task = { kind: "evidence", override: options.references, folders, fix: false } as const;
  const outcomes = await perform(task, inputs, options, stderr);
  const files = filesOf(outcomes);
  const unread = [...failures, ...failuresOf(outcomes)];
  const width = stdout.isTTY ? stdout.columns : 0;
  stdout.write(evidenceReporters[options.format](files, { style: styleFor(stdout, environment), width }));
  for (const line of [...leftOut, ...unread]) complain(stderr, line);
  return unread.length === 0 ? 0 : 2;
}
