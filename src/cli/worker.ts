import { parentPort, workerData } from "node:worker_threads";
import type { WorkerMessage, WorkerReply } from "./run";
import { startTask, type Task } from "./tasks";

/** The life of a worker: it loads the knowledge, then does its task for each document that it is given. */
export function serve(): void {
  const started = startTask(workerData as Task);
  parentPort?.on("message", ({ index, input }: WorkerMessage) => {
    void started
      .then((perform) => perform(input))
      .then((outcome) => parentPort?.postMessage({ index, outcome } satisfies WorkerReply));
  });
}
