import { parentPort, workerData } from "node:worker_threads";
import type { WorkerMessage, WorkerReply } from "./run";
import { startTask, type Task } from "./tasks";

/** The life of a worker: it loads the knowledge, then does its task for each document that it is given. */
export function serve(): void {
  const reply = (message: WorkerReply): void => parentPort?.postMessage(message);
  const started = startTask(workerData as Task);
  started.catch((error: unknown) => {
    reply({ unable: (error as Error).message });
  });
  parentPort?.on("message", ({ index, input }: WorkerMessage) => {
    void started
      .then((perform) => perform(input))
      .then(
        (outcome) => {
          reply({ index, outcome });
        },
        () => undefined,
      );
  });
}
