/**
 * Runs extension tests like the desktop `code` executable, in VS Code's server and its workbench in Chromium:
 * takes the flags that @vscode/test-electron passes, and exits with the code of the tests. Stopped by a signal, it
 * keeps a picture of the workbench in the file that EXOSCRIBE_HOST_SCREENSHOT names.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Browser, Page } from "playwright-core";
import { answerQuestions, bridgeVariable } from "./bridge";
import { startBrowser } from "./browser";
import { leash } from "./leash";
import { startServer, type Server } from "./server";

const { values, positionals } = parseArgs({
  options: {
    extensionDevelopmentPath: { type: "string", multiple: true, default: [] },
    extensionTestsPath: { type: "string" },
  },
  strict: false,
  allowPositionals: true,
});
const screenshot = process.env.EXOSCRIBE_HOST_SCREENSHOT;

/** What stands at this moment, and so has to be ended. */
const up: { server?: Server; browser?: Browser; page?: Page; stopping?: true } = {};

async function stop(code: number, picture = false): Promise<void> {
  if (up.stopping) return;
  up.stopping = true;
  if (picture && screenshot && up.page) {
    fs.mkdirSync(path.dirname(screenshot), { recursive: true });
    await up.page.screenshot({ path: screenshot, timeout: 5000 }).catch(() => undefined);
  }
  await up.browser?.close().catch(() => undefined);
  await up.server?.stop();
  process.exit(code);
}

const fail = (error: unknown) => {
  if (up.stopping) return;
  console.error(error instanceof Error ? error.message : error);
  void stop(1);
};
process.on("SIGINT", () => void stop(130, true));
process.on("SIGTERM", () => void stop(143, true));
process.on("SIGHUP", () => void stop(129));
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
leash(() => void stop(1));

const questions = fs.mkdtempSync(path.join(os.tmpdir(), "exoscribe-bridge-"));
process.on("exit", () => {
  fs.rmSync(questions, { recursive: true, force: true });
});
const texts = (given: unknown): readonly string[] => [given].flat().filter((one) => typeof one === "string");
// The address of the workbench holds one extension under development; any other is installed.
const [developed, ...others] = texts(values.extensionDevelopmentPath);
const server = (up.server = await startServer({ env: { [bridgeVariable]: questions }, extensions: others }));
void server.exited.then((code) => {
  fail(`VS Code's server ended (${code}).\n${server.log()}`);
});
const browser = (up.browser = await startBrowser());
browser.on("disconnected", () => {
  fail("Chromium ended.");
});
const page = (up.page = await browser.newPage({ viewport: { width: 1280, height: 800 } }));
page.on("crash", () => {
  fail("The workbench's page crashed.");
});
// The workbench calls these two when the tests log and end; they must be there before it loads.
await page.exposeFunction("codeAutomationLog", () => undefined);
await page.exposeFunction("codeAutomationExit", (code: number) => void stop(code));
const remote = (key: string, files: readonly string[]) =>
  files.map((file) => [key, server.remote(path.resolve(file))] as const);
answerQuestions(questions, page);
await page.goto(
  server.url({
    ...(positionals[0] && { folder: path.resolve(positionals[0]) }),
    payload: [
      ...remote("extensionDevelopmentPath", texts(developed)),
      ...remote("extensionTestsPath", texts(values.extensionTestsPath)),
    ],
  }),
);
