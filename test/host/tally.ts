import type { TestEvent } from "./events";

/** What became of a suite so far. */
export interface Tally {
  readonly vscode: string | undefined;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The test that has begun and not ended. */
  readonly running: string | undefined;
  readonly ended: boolean;
}

export const emptyTally: Tally = {
  vscode: undefined,
  passed: 0,
  failed: 0,
  skipped: 0,
  running: undefined,
  ended: false,
};

/** Counts one event, in the order in which the suite tells them. */
export function count(tally: Tally, event: TestEvent): Tally {
  switch (event.type) {
    case "start":
      return { ...tally, vscode: event.vscode };
    case "test":
      return { ...tally, running: event.title };
    case "pass":
      return { ...tally, running: undefined, passed: tally.passed + 1 };
    case "fail":
      return { ...tally, running: undefined, failed: tally.failed + 1 };
    case "skip":
      return { ...tally, skipped: tally.skipped + 1 };
    case "end":
      return { ...tally, ended: true };
  }
}

/** What an event looks like on the terminal; undefined where it says nothing. */
export function line(event: TestEvent): string | undefined {
  switch (event.type) {
    case "pass":
      return `  ok    ${event.title}`;
    case "skip":
      return `  skip  ${event.title}`;
    case "fail":
      return `  FAIL  ${event.title}\n${event.error.replace(/^/gm, "        ")}`;
    default:
      return undefined;
  }
}

/** Why the run as a whole failed, beside the failures of its tests; undefined where it did not. */
export function verdict(tally: Tally, hostError: string | undefined): string | undefined {
  if (tally.failed > 0) return "a test failed";
  if (!tally.vscode) return `the extension host did not start its tests: ${hostError ?? "no reason given"}`;
  if (tally.running) return `the extension host ended during the test "${tally.running}"`;
  if (!tally.ended) return "the extension host ended before the suite did";
  if (tally.passed === 0) return "no test ran";
  return hostError;
}

/** The closing lines of a run: why it failed as a whole, if it did, and the counts that `all.ts` reads. */
export function closing(tally: Tally, host: string, problem: string | undefined): string {
  const { passed, failed, skipped, vscode = "(not started)" } = tally;
  return [
    ...(problem ? [`\nTests in the ${host} failed: ${problem}.`] : []),
    `\nVS Code ${vscode}, ${host}: ${passed + failed} tests`,
    `${passed} passed, ${Math.max(failed, problem ? 1 : 0)} failed, ${skipped} skipped`,
  ].join("\n");
}
