import type { Runner } from "mocha";
import type { TestEvent } from "./events";

/** Tells what happens in a run of mocha, from its start to its end. */
export function tellAll(runner: Runner, version: string, tell: (event: TestEvent) => void): void {
  tell({ type: "start", vscode: version, total: runner.total });
  runner
    .on("test", (test) => {
      tell({ type: "test", title: test.fullTitle() });
    })
    .on("pass", (test) => {
      tell({ type: "pass", title: test.fullTitle() });
    })
    .on("pending", (test) => {
      tell({ type: "skip", title: test.fullTitle() });
    })
    .on("fail", (test, error: unknown) => {
      tell({ type: "fail", title: test.fullTitle(), error: describeError(error) });
    })
    .on("end", () => {
      tell({ type: "end" });
    });
}

export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
