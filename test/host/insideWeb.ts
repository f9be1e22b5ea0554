/** Runs inside the web extension host, a worker without node: the same as `inside.ts`, over mocha's build for browsers. */
import "mocha/mocha.js";
import type { Runner } from "mocha";
import * as vscode from "vscode";
import { testTimeout, webEventMark, type TestEvent } from "./events";
import { tellAll } from "./tellAll";

/** Runs what `load` declares once `describe` and `it` are there. Rejects where a test failed. */
export async function runLoaded(load: () => void): Promise<void> {
  class Reporter extends Mocha.reporters.Base {
    constructor(runner: Runner) {
      super(runner);
      tellAll(runner, vscode.version, tell);
    }
  }
  mocha.setup({ ui: "bdd", timeout: testTimeout, forbidOnly: true, reporter: Reporter });
  load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}

function tell(event: TestEvent): void {
  console.log(webEventMark + JSON.stringify(event));
}
