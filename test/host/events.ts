/** What the suite tells the runner from inside the extension host: one JSON value a line in a file. */
export type TestEvent =
  | { readonly type: "start"; readonly vscode: string; readonly total: number }
  | { readonly type: "test"; readonly title: string }
  | { readonly type: "pass"; readonly title: string }
  | { readonly type: "fail"; readonly title: string; readonly error: string }
  | { readonly type: "skip"; readonly title: string }
  | { readonly type: "end" };

/** The environment variable that names the file. */
export const eventsVariable = "EXOSCRIBE_TEST_EVENTS";

/**
 * Milliseconds that a test in the editor may take. A machine that is busy with other work takes many times as long as one that is not; that a
 * test hangs is told by the runners, which wait longer.
 */
export const testTimeout = 120_000;

/** What an event's line begins with on the console, over which the web extension host tells them. */
export const webEventMark = "exoscribe-test-event ";
