import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Input } from "./inputs";
import { startTask, type Outcome, type Results, type Task } from "./tasks";

/** A worker loads the knowledge anew, which only pays for this many bytes of text. */
const bytesPerWorker = 400_000;

/** How many workers are worth starting: none for what one thread does as fast, or alone can (standard input). */
export function workersFor(inputs: readonly Input[]): number {
  if (inputs.some(({ file }) => file === "-")) return 0;
  const bytes = inputs.reduce((sum, input) => sum + input.bytes, 0);
  const workers = Math.min(availableParallelism(), inputs.length, Math.floor(bytes / bytesPerWorker));
  return workers > 1 ? workers : 0;
}

/** Does a task for every document. Results stand in the order of the inputs, whatever the number of workers. */
export async function runTask<K extends keyof Results>(
  task: Task<K>,
  inputs: readonly Input[],
  workers: number,
  progress: (done: number) => void,
): Promise<readonly Outcome<K>[]> {
  if (workers > 0) return runInWorkers(task, inputs, workers, progress);
  const perform = await startTask(task);
  const outcomes: Outcome<K>[] = [];
  for (const input of inputs) {
    outcomes.push(await perform(input));
    progress(outcomes.length);
  }
  return outcomes;
}

/** What a worker is told first, and then document by document. */
export interface WorkerMessage {
  readonly index: number;
  readonly input: Input;
}

export interface WorkerReply<K extends keyof Results = keyof Results> {
  readonly index: number;
  readonly outcome: Outcome<K>;
}

/** Every worker is this bundle once more; each asks for the next document when it has done one. */
async function runInWorkers<K extends keyof Results>(
  task: Task<K>,
  inputs: readonly Input[],
  count: number,
  progress: (done: number) => void,
): Promise<readonly Outcome<K>[]> {
  const outcomes = new Array<Outcome<K>>(inputs.length);
  let next = 0;
  let done = 0;
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const give = (): void => {
        const input = inputs[next];
        if (input === undefined) resolve();
        else worker.postMessage({ index: next++, input } satisfies WorkerMessage);
      };
      worker.on("error", reject);
      worker.on("message", ({ index, outcome }: WorkerReply<K>) => {
        outcomes[index] = outcome;
        progress(++done);
        give();
      });
      give();
    });
  const pool = Array.from({ length: count }, () => new Worker(__filename, { workerData: task }));
  try {
    await Promise.all(pool.map(work));
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
  return outcomes;
}
