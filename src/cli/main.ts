import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { runProgram } from "./program";
import type { WorkerMessage, WorkerReply } from "./run";
import { startTask, type Task } from "./tasks";

// A reader that has seen enough (`| head`) closes the pipe: that is no error of ours, and the exit code stays what it is.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

if (isMainThread)
  void runProgram(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
else serve();

/** The life of a worker: it loads the knowledge, then does its task for each document that it is given. */
function serve(): void {
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
