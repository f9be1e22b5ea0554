import { isMainThread } from "node:worker_threads";
import { runProgram } from "./program";

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
else
  void import("./worker").then(({ serve }) => {
    serve();
  });
