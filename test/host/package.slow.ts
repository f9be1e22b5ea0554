/** What `npm run package` makes, installed in the editor; starts a host, so `npm run test:host` runs it apart. */
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startBrowser } from "./browser";
import { hoverWord, openWorkbench } from "./driver";
import { root, sampleFolder } from "./paths";
import { startServer } from "./server";
import { setUpServer } from "./setup";

describe("the package", () => {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "exoscribe-package-"));
  const file = path.join(work, "exoscribe.vsix");
  after(() => {
    fs.rmSync(work, { recursive: true, force: true });
  });

  it("is made, and installed by the editor itself", () => {
    run("npm", ["run", "--silent", "package", "--", "--out", file]);
    const { node, main } = setUpServer();
    const data = ["--accept-server-license-terms", "--server-data-dir", work];
    run(node, [main, ...data, "--install-extension", file]);
    const [installed] = fs.readdirSync(path.join(work, "extensions"));
    const files = fs.readdirSync(path.join(work, "extensions", installed!), {
      recursive: true,
      encoding: "utf8",
    });
    assert.deepEqual(
      files.filter((one) => /\.(?:ts|map)$|(?:^|\/)(?:src|test|node_modules)(?:\/|$)/.test(one)),
      [],
    );
  });

  it("has cards, and leads from a problem to its rule", async () => {
    const [installed] = fs.readdirSync(path.join(work, "extensions"));
    const server = await startServer({ extensions: [path.join(work, "extensions", installed!)] });
    try {
      const browser = await startBrowser();
      const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
      page.setDefaultTimeout(120_000);
      const url = server.url({ folder: sampleFolder, file: path.join(sampleFolder, "manuscript.md") });
      await openWorkbench(page, url, "He et al. 2021: 103");
      await hoverWord(page, "were positive for", "TSG101");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+Shift+M");
      await page.locator(".markers-panel a", { hasText: "citation/author-mismatch" }).first().click();
      const preview = page.frameLocator("iframe.webview").frameLocator("iframe");
      await preview.getByRole("heading", { name: "citation/author-mismatch" }).waitFor();
      await browser.close();
    } finally {
      await server.stop();
    }
  });
});

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, EXTENSIONS_GALLERY: "{}" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
}
