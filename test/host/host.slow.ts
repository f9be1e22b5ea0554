/**
 * What the runner of the extension tests does when something goes wrong; each case starts a host, so `npm run
 * test:host` runs them apart. After each, no process that the runner started may be left.
 */
import { strict as assert } from "node:assert";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root, testFolder } from "./paths";

describe("the runner of the extension tests", () => {
  it("succeeds where every test passes", async () => {
    const { code, output } = await runSuite('it("adds", () => assert.equal(1 + 1, 2));');
    assert.equal(code, 0, output);
    assert.match(output, /^1 passed, 0 failed, 0 skipped$/m);
    assert.match(output, /^VS Code \d+\.\d+\.\d+, real extension host: 1 tests$/m);
  });

  it("fails where a test fails", async () => {
    const { code, output } = await runSuite('it("adds", () => assert.equal(1 + 1, 3));');
    assert.equal(code, 1, output);
    assert.match(output, /FAIL {2}adds/);
    assert.match(output, /^0 passed, 1 failed, 0 skipped$/m);
  });

  it("fails where there is no test", async () => {
    const { code, output } = await runSuite("");
    assert.equal(code, 1, output);
    assert.match(output, /no test ran/);
  });

  it("fails where a test file cannot be loaded", async () => {
    const { code, output } = await runSuite('throw new Error("broken file");');
    assert.equal(code, 1, output);
    assert.match(output, /broken file/);
  });

  it("names the test that hangs and keeps a picture", async () => {
    const picture = path.join(testFolder, "stopped.png");
    fs.rmSync(picture, { force: true });
    const { code, output } = await runSuite('it("spins", () => { for (;;); });', {
      EXOSCRIBE_HOST_PATIENCE: "25000",
    });
    assert.equal(code, 1, output);
    assert.match(output, /nothing happened for 25 s in the test "spins"/);
    assert.ok(fs.statSync(picture).size > 0);
  });

  it("fails where the extension host dies", async () => {
    const { code, output } = await runSuite('it("dies", () => process.kill(process.pid, "SIGKILL"));', {
      EXOSCRIBE_HOST_PATIENCE: "25000",
    });
    assert.equal(code, 1, output);
    assert.match(output, /"dies"/);
  });

  it("fails where the host cannot start", async () => {
    const { code, output } = await runSuite('it("adds", () => undefined);', { CHROMIUM: "/no/such/browser" });
    assert.equal(code, 1, output);
    assert.match(output, /Chromium is missing/);
    assert.match(output, /^0 passed, 1 failed, 0 skipped$/m);
  });

  for (const signal of ["SIGINT", "SIGTERM", "SIGKILL"] as const) {
    it(`leaves nothing behind at ${signal}`, async () => {
      const { code } = await runSuite('it("waits", (done) => undefined).timeout(60_000);', {}, signal);
      assert.notEqual(code, 0);
    });
  }
});

/** Runs one test file in the browser host; with a signal, sends it to the runner while the first test runs. */
async function runSuite(source: string, env: Readonly<Record<string, string>> = {}, signal?: NodeJS.Signals) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "exoscribe-suite-"));
  fs.writeFileSync(
    path.join(folder, "a.test.ts"),
    `import { strict as assert } from "node:assert";\n${source}\n`,
  );
  const mark = randomUUID();
  const child = spawn(process.execPath, ["--import", "tsx", "test/host/run.ts", folder], {
    cwd: root,
    env: { ...process.env, EXOSCRIBE_HOST: "server", EXOSCRIBE_MARK: mark, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  if (signal) void sleep(12_000).then(() => child.kill(signal));
  const [code] = (await once(child, "exit")) as [number | null];
  fs.rmSync(folder, { recursive: true });
  for (let waited = 0; marked(mark).length > 0 && waited < 8000; waited += 250) await sleep(250);
  assert.deepEqual(marked(mark), []);
  return { code, output };
}

/** The running processes that inherited the mark. */
function marked(mark: string): readonly string[] {
  return fs
    .readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => {
      try {
        return fs.readFileSync(`/proc/${pid}/environ`, "utf8").includes(mark);
      } catch {
        return false;
      }
    })
    .map((pid) => fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").slice(0, 100));
}
