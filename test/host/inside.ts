/** Runs inside the extension host: loads every test bundle beside it into mocha, and tells the runner what happens. */
import fs from "node:fs";
import path from "node:path";
import type { Runner } from "mocha";
import * as vscode from "vscode";
import { eventsVariable, testTimeout, type TestEvent } from "./events";
import { describeError, tellAll } from "./tellAll";

/** Called by VS Code. Rejects where a test failed or a bundle could not be loaded. */
export async function run(): Promise<void> {
  const failures = await runMocha().catch((error: unknown) => {
    tell({ type: "fail", title: "loading the tests", error: describeError(error) });
    return 1;
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

async function runMocha(): Promise<number> {
  const { default: Mocha } = await import("mocha");
  class Reporter extends Mocha.reporters.Base {
    constructor(runner: Runner) {
      super(runner);
      tellAll(runner, vscode.version, tell);
    }
  }
  const mocha = new Mocha({ ui: "bdd", timeout: testTimeout, forbidOnly: true, reporter: Reporter });
  const bundles = fs.readdirSync(__dirname).filter((file) => file.endsWith(".test.cjs"));
  for (const bundle of bundles.sort()) mocha.addFile(path.join(__dirname, bundle));
  await mocha.loadFilesAsync();
  return await new Promise((resolve) => mocha.run(resolve));
}

function tell(event: TestEvent): void {
  fs.appendFileSync(process.env[eventsVariable]!, `${JSON.stringify(event)}\n`);
}
