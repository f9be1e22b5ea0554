/**
 * `npm test`: types, lint and build first, each of which must succeed; then every suite, whatever became of the one
 * before, and closing lines that count them. A suite has to close with a line `N passed, N failed` and exit with 0.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { refuseArguments } from "../../src/compile/arguments";
import { leash } from "./leash";
import { root } from "./paths";

interface Result {
  readonly suite: string;
  readonly ok: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const steps = ["typecheck", "lint", "build"];
const suites = ["test:unit", "test:cli", "test:vscode", "test:web"];

refuseArguments("test");
leash(() => process.exit(1));

for (const step of steps) {
  const { ok } = await runScript(step);
  if (!ok) end([`${step} failed; no test was run.`], false);
}
const results: Result[] = [];
for (const suite of suites) results.push(await runScript(suite));

const sum = (key: "passed" | "failed" | "skipped") =>
  results.reduce((total, result) => total + result[key], 0);
end(
  [
    ...results.map(
      ({ suite, ok, passed, failed, skipped }) =>
        `${suite.padEnd(12)} ${ok ? "ok    " : "FAILED"} ${passed} passed, ${failed} failed, ${skipped} skipped`,
    ),
    `${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`,
  ],
  results.every(({ ok }) => ok),
);

/** Runs a script of package.json, shows what it prints, and counts the tests by its closing line. */
async function runScript(suite: string): Promise<Result> {
  console.log(`\n> ${suite}`);
  const child = spawn("npm", ["run", "--silent", suite], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    process.stdout.write(chunk);
    output += chunk.toString();
  });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  process.on("SIGINT", forward).on("SIGTERM", forward);
  const [code] = (await once(child, "close")) as [number | null];
  process.off("SIGINT", forward).off("SIGTERM", forward);
  const closing = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
  const [passed, failed, skipped] = [1, 2, 3].map((group) => Number(closing?.[group] ?? 0)) as [
    number,
    number,
    number,
  ];
  if (code === 0) return { suite, ok: failed === 0, passed, failed, skipped };
  return { suite, ok: false, passed, failed: Math.max(failed, 1), skipped };
}

function end(lines: readonly string[], ok: boolean): never {
  console.log(`\n${lines.join("\n")}`);
  process.exit(ok ? 0 : 1);
}
