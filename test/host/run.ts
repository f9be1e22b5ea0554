/**
 * Runs test/vscode inside the real extension host: of a desktop VS Code where one can be had, else of the browser host.
 * EXOSCRIBE_HOST=desktop|server chooses. Exits non-zero where a test fails or hangs, the host does not start, or
 * there is no test at all. Usage: tsx test/host/run.ts [FOLDER-WITH-TESTS]
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { isFolder, refuse } from "../../src/compile/arguments";
import { startLoopback } from "../online/loopback";
import { bundleSuite } from "./bundle";
import { eventsVariable, type TestEvent } from "./events";
import { leash } from "./leash";
import { languagesFolder, root, sampleFolder, testFolder } from "./paths";
import { tail } from "./tail";
import { closing, count, emptyTally, line, verdict } from "./tally";

/** Milliseconds without a word from the suite after which it counts as hung; the host must start within them. */
const patience = Number(process.env.EXOSCRIBE_HOST_PATIENCE ?? 180_000);
const [tests = path.join(root, "test/vscode"), ...surplus] = process.argv.slice(2);
if (surplus.length > 0) refuse("Usage: npm run test:vscode [-- FOLDER-WITH-TESTS]");
if (!isFolder(tests)) refuse(`${tests} is no folder with tests.`);
if (![undefined, "", "desktop", "server"].includes(process.env.EXOSCRIBE_HOST))
  refuse("EXOSCRIBE_HOST is desktop or server.");
if (!(patience > 0)) refuse("EXOSCRIBE_HOST_PATIENCE is a number of milliseconds.");
const screenshot = path.join(testFolder, "stopped.png");

const work = fs.mkdtempSync(path.join(os.tmpdir(), "exoscribe-test-"));
process.on("exit", () => {
  fs.rmSync(work, { recursive: true, force: true });
});
// @vscode/test-electron ends the host at the first SIGINT and kills it at the second.
const interrupt = () => process.emit("SIGINT");
process.on("SIGTERM", interrupt);
process.on("SIGHUP", interrupt);
leash(interrupt);

let tally = emptyTally;
let hang: string | undefined;
let lastWord = Date.now();

const events = path.join(work, "events.jsonl");
const finishTail = tail(events, (text) => {
  const event = JSON.parse(text) as TestEvent;
  lastWord = Date.now();
  tally = count(tally, event);
  const shown = line(event);
  if (shown) console.log(shown);
});
const watchdog = setInterval(() => {
  if (Date.now() - lastWord < patience) return;
  lastWord = Date.now();
  hang ??= `nothing happened for ${patience / 1000} s ${tally.running ? `in the test "${tally.running}"` : "outside a test"}; a picture is kept in ${path.relative(root, screenshot)}`;
  interrupt();
}, 1000);

const folder = path.join(work, "manuscript");
fs.cpSync(sampleFolder, folder, { recursive: true });
const loopback = await startLoopback();
const hostError = await runTests({
  vscodeExecutablePath: await chooseHost(),
  extensionDevelopmentPath: [root, languagesFolder],
  extensionTestsPath: await bundleSuite(path.resolve(tests), loopback.address),
  extensionTestsEnv: { [eventsVariable]: events, EXOSCRIBE_HOST_SCREENSHOT: screenshot },
  launchArgs: [folder, "--disable-extensions", "--user-data-dir", path.join(work, "user")],
}).then(
  () => undefined,
  (error: unknown) => (error instanceof Error ? error.message : String(error)),
);
clearInterval(watchdog);
finishTail();

const problem = hang ?? verdict(tally, hostError);
console.log(closing(tally, "real extension host", problem));
process.exit(problem ? 1 : 0);

async function chooseHost(): Promise<string> {
  const server = path.join(import.meta.dirname, "code");
  const host = process.env.EXOSCRIBE_HOST;
  const display =
    process.platform !== "linux" ||
    process.env.DISPLAY !== undefined ||
    process.env.WAYLAND_DISPLAY !== undefined;
  if (host === "server" || (host !== "desktop" && !display)) return server;
  try {
    return await downloadAndUnzipVSCode({ cachePath: testFolder });
  } catch (error) {
    if (host === "desktop") throw error;
    console.log("The desktop VS Code cannot be downloaded; the browser host runs the tests.");
    return server;
  }
}
