import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { outOfTime, type Job, type Result } from "./job";

export type Outcome = "passed" | "failed" | "timed out";

/** A process that runs tests, one file after the other. */
export interface Runner {
  /** Runs a test file; where it takes too long, the process is ended, and the next file has a new one. */
  run(job: Job): Promise<Outcome>;
  end(): void;
}

export function createRunner(): Runner {
  let child: ChildProcess | undefined;
  let isEnded = false;
  const once = (job: Job): Promise<Outcome | "died"> =>
    new Promise((resolve) => {
      const worker = (child ??= fork(join(__dirname, "worker.ts"), {
        execArgv: ["--import", "tsx"],
        stdio: ["ignore", "ignore", "ignore", "ipc"],
      }));
      const done = (outcome: Outcome | "died"): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        if (outcome === "died" || outcome === "timed out") {
          worker.kill("SIGKILL");
          child = undefined;
        }
        resolve(outcome);
      };
      // A test that waits for what never comes takes no CPU.
      const timer = setTimeout(() => {
        done("timed out");
      }, 10 * job.limit);
      worker.once("exit", (_, signal) => {
        done(signal === outOfTime ? "timed out" : "died");
      });
      worker.once("message", ({ failures }: Result) => {
        done(failures === 0 ? "passed" : "failed");
      });
      worker.send(job);
    });
  return {
    run: async (job) => {
      // A process may die of what gathered in it before: only in a new one it is the mutant's doing.
      const first = await once(job);
      const outcome = first === "died" && !isEnded ? await once(job) : first;
      return outcome === "died" ? "failed" : outcome;
    },
    end: () => {
      isEnded = true;
      child?.kill();
    },
  };
}
