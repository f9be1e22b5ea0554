// Runs one test file at a time, with a mutant in the place of a file of src, and keeps what the mutant does not reach loaded.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { transformSync } from "esbuild";
import Mocha from "mocha";
import { outOfTime, type Job, type Result } from "./job";

const require = createRequire(__filename);
const codes = new Map<string, string>();
let mutant: Job["mutant"];
let stale: readonly string[] = [];

/** As tsx does it, but with the mutant's source. */
function codeOf(path: string, source: string): string {
  const options = { loader: "ts", format: "cjs", target: "node20", sourcefile: path } as const;
  return transformSync(source, { ...options, define: { "import.meta.dirname": "__dirname" } }).code;
}

// eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to hand a module its source
require.extensions[".ts"] = (module, path) => {
  let code: string | undefined;
  if (path === mutant?.path) code = codeOf(path, mutant.source);
  else if ((code = codes.get(path)) === undefined)
    codes.set(path, (code = codeOf(path, readFileSync(path, "utf8"))));
  (module as unknown as { _compile(code: string, path: string): void })._compile(code, path);
};

// A loop that never ends lets nothing else run in its thread. CPU is counted, so that other work on the machine is not.
const clock = new Worker(
  `const { parentPort } = require("node:worker_threads");
  const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  let end = Infinity;
  parentPort.on("message", (limit) => { end = spent() + limit; });
  setInterval(() => { if (spent() > end) process.kill(process.pid, "${outOfTime}"); }, 200);`,
  { eval: true },
);
clock.unref();

// What a test allows itself is wall time, which a busy machine uses up.
Mocha.Runnable.prototype.timeout = function (this: Mocha.Runnable, limit?: number | string) {
  return limit === undefined ? 0 : this;
} as Mocha.Runnable["timeout"];

function run({ test, mutant: next, reached, limit }: Job): Promise<Result> {
  if (next?.source !== mutant?.source) {
    for (const path of [...stale, ...reached]) Reflect.deleteProperty(require.cache, path);
    [mutant, stale] = [next, reached];
  }
  Reflect.deleteProperty(require.cache, test);
  clock.postMessage(limit);
  // The clock has the time limit, and the base of the reporters prints nothing.
  const mocha = new Mocha({ ui: "bdd", bail: true, reporter: Mocha.reporters.Base });
  mocha.addFile(test);
  return new Promise((resolve) => {
    try {
      mocha.run((failures) => {
        mocha.dispose();
        resolve({ failures });
      });
    } catch {
      // The file could not even be loaded.
      resolve({ failures: 1 });
    }
  });
}

process.on("message", (job: Job) => {
  void run(job).then((result) => process.send!(result));
});
