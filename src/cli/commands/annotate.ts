import type { AnnotatedFile } from "../documents";
import { defaultSettings } from "../../model/settings";
import { findInputs } from "../inputs";
import type { AnnotateOptions, Terminal } from "../options";
import { progressBar } from "../progress";
import { annotateReporters } from "../reporters/annotate";
import { runTask, workersFor } from "../run";
import { styleFor } from "../style";
import { withoutWritten, writeDocuments } from "../out";
import { complain, Failure } from "../failure";

/** Lists mentions and citations of documents. Throws a Failure for bad usage. */
export async function annotate(
  paths: readonly string[],
  options: AnnotateOptions,
  { stdout, stderr, environment }: Terminal,
): Promise<number> {
  const reporter = annotateReporters[options.format];
  const { inputs: found, failures } = await findInputs(paths);
  const inputs = options.out === undefined ? found : await withoutWritten(found, options.out);
  if (options.out === undefined && reporter.oneDocument && inputs.length > 1)
    throw new Failure(`--format ${options.format} holds one document a file: name a folder with --out`);
  const task = {
    kind: "annotate",
    settings: defaultSettings,
    override: [],
    folders: inputs.map(({ folder }) => folder),
    fix: false,
  } as const;
  const outcomes = await runTask(
    task,
    inputs,
    options.workers ?? workersFor(inputs),
    progressBar(inputs.length, stderr),
  );
  const files: AnnotatedFile[] = [];
  const unread = [...failures];
  for (const outcome of outcomes) {
    if ("failure" in outcome) unread.push(outcome.failure);
    else files.push(outcome);
  }
  if (options.out === undefined) stdout.write(reporter.print(files, styleFor(stdout, environment)));
  else await writeDocuments(files, reporter, options.out);
  for (const failure of unread) complain(stderr, failure);
  return unread.length === 0 ? 0 : 2;
}
