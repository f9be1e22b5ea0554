import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { Failure } from "./failure";
import type { FolderOptions, Terminal } from "./options";
import type { ConfiguredInput } from "./settings/configure";
import { startTask, type Failed, type Outcome, type Results, type Task } from "./tasks";

/** A worker loads the knowledge anew, which only pays for this many bytes of text. */
const bytesPerWorker = 400_000;

/** How many workers are worth starting: none for what one thread does as fast, or alone can (standard input). */
function workersFor(inputs: readonly ConfiguredInput[]): number {
  if (inputs.some(({ file }) => file === "-")) return 0;
  const bytes = inputs.reduce((sum, input) => sum + input.bytes, 0);
  const workers = Math.min(availableParallelism(), inputs.length, Math.floor(bytes / bytesPerWorker));
  return workers > 1 ? workers : 0;
}

/**
 * Does a task for every document, with the workers that are asked for or worth it, and shows on `stderr` how far it is. Results stand in the order
 * of the inputs.
 */
export const perform = <K extends keyof Results>(
  task: Task<K>,
  inputs: readonly ConfiguredInput[],
  { workers = workersFor(inputs) }: Pick<FolderOptions, "workers">,
  stderr: Terminal["stderr"],
): Promise<readonly Outcome<K>[]> => runTask(task, inputs, workers, progressBar(inputs.length, stderr));

/** The results for the documents that could be read. */
export const filesOf = <F extends Results[keyof Results]>(outcomes: readonly (F | Failed)[]): readonly F[] =>
  outcomes.flatMap((outcome) => ("failure" in outcome ? [] : outcome));

/** The lines that say which documents could not be read. */
export const failuresOf = (outcomes: readonly (object | Failed)[]): readonly string[] =>
  outcomes.flatMap((outcome) => ("failure" in outcome ? outcome.failure : []));

/** Does a task for every document. Results stand in the order of the inputs, whatever the number of workers. */
async function runTask<K extends keyof Results>(
  task: Task<K>,
  inputs: readonly ConfiguredInput[],
  workers: number,
  progress: (done: number) => void,
): Promise<readonly Outcome<K>[]> {
  if (workers > 0) return runInWorkers(task, inputs, workers, progress);
  const performTask = await startTask(task);
  const outcomes: Outcome<K>[] = [];
  for (const input of inputs) {
    outcomes.push(await performTask(input));
    progress(outcomes.length);
  }
  return outcomes;
}

/** What a worker is told first, and then document by document. */
export interface WorkerMessage {
  readonly index: number;
  readonly input: ConfiguredInput;
}

/** What came of a document, or why no document can be done at all. */
export type WorkerReply<K extends keyof Results = keyof Results> =
  { readonly index: number; readonly outcome: Outcome<K> } | { readonly unable: string };

/**
 * A worker is this bundle once more, and asks for the next document when it has done one. A document on which a
 * worker dies (no memory is left, say) is one that could not be read; another worker goes on with the others.
 */
export async function runInWorkers<K extends keyof Results>(
  task: Task<K>,
  inputs: readonly ConfiguredInput[],
  count: number,
  progress: (done: number) => void,
  start: () => Worker = () => new Worker(__filename, { workerData: task }),
): Promise<readonly Outcome<K>[]> {
  const outcomes = new Array<Outcome<K>>(inputs.length);
  let next = 0;
  let done = 0;
  const settle = (index: number, outcome: Outcome<K>): void => {
    outcomes[index] = outcome;
    progress(++done);
  };
  /** The life of one worker: until nothing is left to do, or it has died. */
  const work = async (): Promise<void> => {
    const worker = start();
    let current = -1;
    await new Promise<void>((resolve, reject) => {
      const give = (): void => {
        const input = inputs[next];
        if (input === undefined) resolve();
        else worker.postMessage({ index: (current = next++), input } satisfies WorkerMessage);
      };
      worker.on("error", ({ message }) => {
        settle(current, { failure: `${inputs[current]!.path}: the work on it broke off: ${message}` });
        resolve();
      });
      worker.on("message", (reply: WorkerReply<K>) => {
        if ("unable" in reply) {
          reject(new Failure(reply.unable));
          return;
        }
        settle(reply.index, reply.outcome);
        give();
      });
      give();
    }).finally(() => worker.terminate());
    if (next < inputs.length) await work();
  };
  await Promise.all(Array.from({ length: Math.min(count, inputs.length) }, work));
  return outcomes;
}

/** Fewer documents than this are done before a bar could be read. */
const manyFiles = 20;
const barWidth = 30;

/** Draws a bar on a terminal while many documents are worked on, and wipes it off at the end; else does nothing. */
function progressBar(total: number, stream: NodeJS.WriteStream): (done: number) => void {
  if (!stream.isTTY || total < manyFiles) return () => undefined;
  let drawn = -1;
  return (done) => {
    const filled = Math.floor((done / total) * barWidth);
    if (done === total) stream.write("\r\u001B[K");
    else if (filled !== drawn)
      stream.write(`\r${"█".repeat(filled)}${"░".repeat(barWidth - filled)} ${done}/${total}`);
    drawn = filled;
  };
}
