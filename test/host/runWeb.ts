/**
 * `npm run test:web`: runs the tests of test/vscode that need neither node nor a look at the page in VS Code for the
 * browser: in its web extension host, a worker, on a virtual file system. Exits non-zero as `run.ts` does.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { refuseArguments } from "../../src/compile/arguments";
import { startLoopback } from "../online/loopback";
import { startBrowser } from "./browser";
import { bundleWebSuite } from "./bundle";
import { webEventMark, type TestEvent } from "./events";
import { leash } from "./leash";
import { languagesFolder, root, sampleFolder } from "./paths";
import { setUpWeb } from "./setup";
import { closing, count, emptyTally, line, verdict } from "./tally";

/** What we use of @vscode/test-web, which is no dependency of ours: a server in this process. */
interface TestWeb {
  readonly open: (options: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

/** Milliseconds without a word from the suite after which it counts as hung. */
const patience = Number(process.env.EXOSCRIBE_HOST_PATIENCE ?? 180_000);

refuseArguments("test:web");
const work = fs.mkdtempSync(path.join(os.tmpdir(), "exoscribe-web-"));
process.on("exit", () => {
  fs.rmSync(work, { recursive: true, force: true });
});
leash(() => process.exit(1));
process
  .on("SIGINT", () => process.exit(130))
  .on("SIGTERM", () => process.exit(143))
  .on("SIGHUP", () => process.exit(129));

if (process.platform !== "linux" && !process.env.CHROMIUM) {
  console.log("Not run: name a Chromium in CHROMIUM to test in VS Code for the browser.");
  console.log("0 passed, 0 failed, 1 skipped");
  process.exit(0);
}

let tally = emptyTally;
const error = await runSuite().catch((reason: unknown) =>
  reason instanceof Error ? reason.message : String(reason),
);
const problem = verdict(tally, error);
console.log(closing(tally, "web extension host", problem));
process.exit(problem ? 1 : 0);

/** Gives why the run ended before its time, or in failure. */
async function runSuite(): Promise<string | undefined> {
  const folder = path.join(work, "manuscript");
  fs.cpSync(sampleFolder, folder, { recursive: true });
  const { server, data, commit } = setUpWeb();
  const { open } = createRequire(import.meta.url)(server) as TestWeb;
  const port = await freePort();
  const loopback = await startLoopback();
  await open({
    browserType: "none",
    extensionDevelopmentPath: root,
    extensionPaths: [languagesFolder],
    extensionTestsPath: await bundleWebSuite(path.join(root, "test/vscode"), loopback.address),
    folderPath: folder,
    quality: "stable",
    commit,
    testRunnerDataDir: data,
    // The worker's frame has an address of its own below this name, which an IP address cannot have.
    host: "localhost",
    port,
    esm: true,
  });
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const ended = new Promise<string | undefined>((resolve) => {
    const hung = () => {
      resolve(`nothing happened for ${patience / 1000} s`);
    };
    let timer = setTimeout(hung, patience);
    page.on("crash", () => {
      resolve("the page crashed");
    });
    void page.exposeFunction("codeAutomationLog", (_type: string, [text]: readonly unknown[]) => {
      if (typeof text !== "string" || !text.startsWith(webEventMark)) return;
      clearTimeout(timer);
      timer = setTimeout(hung, patience);
      const event = JSON.parse(text.slice(webEventMark.length)) as TestEvent;
      tally = count(tally, event);
      const shown = line(event);
      if (shown) console.log(shown);
    });
    void page.exposeFunction("codeAutomationExit", (code: number) => {
      resolve(code === 0 ? undefined : `the tests ended with ${code}`);
    });
  });
  await page.goto(`http://localhost:${port}`);
  const error = await ended;
  await browser.close();
  return error;
}

/** A port of this machine that nobody listens on. */
async function freePort(): Promise<number> {
  const probe = net.createServer();
  await new Promise<void>((resolve) => probe.listen(0, "localhost", resolve));
  const { port } = probe.address() as net.AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
