import { explanationLines } from "../../present/explanation";
import { offsetOf } from "../../text/lines";
import { startEngine } from "../engine";
import { complain, Failure } from "../failure";
import { findInputs } from "../inputs";
import type { Position } from "../lines";
import type { AnnotateOptions, Terminal } from "../options";
import { withoutWritten, writeDocuments } from "../out";
import { printable } from "../printable";
import { annotateReporters } from "../reporters/annotate";
import { failuresOf, filesOf, perform } from "../run";
import { configure, type Configured } from "../settings/configure";
import { styleFor } from "../style";
import { readDocument } from "../text";

/** Lists mentions and citations of documents. Throws a Failure for bad usage. */
export async function annotate(
  paths: readonly string[],
  options: AnnotateOptions,
  { stdout, stderr, environment }: Terminal,
): Promise<number> {
  const reporter = annotateReporters[options.format];
  const { inputs: all, failures } = await findInputs(paths, options);
  const found = options.out === undefined ? all : await withoutWritten(all, options.out);
  const configured = await configure(found, options);
  if (options.explain !== undefined && failures.length === 0)
    return explain(configured, options.explain, stdout);
  const { inputs, leftOut, folders } = configured;
  if (options.out === undefined && reporter.oneDocument && inputs.length > 1)
    throw new Failure(`--format ${options.format} holds one document a file: name a folder with --out`);
  const task = {
    kind: "annotate",
    override: options.references,
    folders,
    fix: false,
  } as const;
  const outcomes = await perform(task, inputs, options, stderr);
  const files = filesOf(outcomes);
  const unread = [...failures, ...failuresOf(outcomes)];
  if (options.out === undefined) stdout.write(reporter.print(files, styleFor(stdout, environment)));
  else await writeDocuments(files, reporter, options.out);
  for (const line of [...leftOut, ...unread]) complain(stderr, line);
  return unread.length === 0 ? 0 : 2;
}

/** Prints why what is written at a place of a document is a mention, or is none. */
async function explain(
  { inputs, leftOut, folders }: Configured,
  { line, column }: Position,
  stdout: NodeJS.WriteStream,
): Promise<number> {
  const [input] = inputs;
  if (input === undefined || inputs.length > 1)
    throw new Failure(leftOut[0] ?? "--explain looks at one document");
  const engine = await startEngine({ override: [], folders });
  const text = await readDocument(input.file, input.path);
  const offset = offsetOf(text, { line: line - 1, column: column - 1 });
  if (offset === undefined)
    throw new Failure(`${input.path}: there is no line ${line} with a column ${column}`);
  const explained = await engine.explain(input, text, offset);
  const lines = explained.flatMap((one) => [...explanationLines(one).map(printable), ""]);
  stdout.write(
    explained.length === 0
      ? `Nothing at ${line}:${column} is written like a name that is known.\n`
      : lines.map((one) => `${one}\n`).join(""),
  );
  return 0;
}
