/** What the extension does in a folder that the user does not trust; starts a host, so `npm run test:host` runs it apart. */
import { strict as assert } from "node:assert";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "./browser";
import { hoverWord, openWorkbench } from "./driver";
import { root, sampleFolder } from "./paths";
import { startServer, type Server } from "./server";

/** Milliseconds: a browser on a busy machine takes long to show a workbench. */
const patience = 120_000;

describe("Restricted Mode", () => {
  let server: Server;
  let browser: Browser;
  before(async () => {
    const settings = { "security.workspace.trust.startupPrompt": "never" };
    server = await startServer({ trusted: false, settings });
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** Shows a file of a folder; `list` is what the status bar says of its references. */
  async function show(folder: string, file: string, list: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
    page.setDefaultTimeout(patience);
    const url = server.url({
      folder,
      file: path.join(folder, file),
      payload: [["extensionDevelopmentPath", server.remote(root)]],
    });
    await openWorkbench(page, url, list);
    await page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor();
    return page;
  }

  const hover = (page: Page) => page.locator(".monaco-hover:visible .hover-contents").first().textContent();

  it("leaves cards and problems at work", async () => {
    const page = await show(sampleFolder, "manuscript.md", "He et al. 2021: 103");
    await hoverWord(page, "were positive for", "TSG101");
    assert.match((await hover(page)) ?? "", /^TSG101 tumor susceptibility 101/);
    await page.locator(".statusbar-item[id='status.problems']", { hasText: /1\s*1/ }).waitFor();
  });

  describe("refuses a bibliography outside of the workspace, and says so", () => {
    const outer = fs.mkdtempSync(path.join(os.tmpdir(), "exoscribe-restricted-"));
    const library = path.join(outer, "outside.bib");
    const folder = path.join(outer, "workspace");
    before(() => {
      fs.mkdirSync(folder);
      fs.writeFileSync(library, "@article{luo2019, author = {Luo, A}, title = {Exosomes}, year = {2019}}\n");
    });
    after(() => {
      fs.rmSync(outer, { recursive: true });
    });

    for (const [file, named] of [
      ["dots.md", "../outside.bib"],
      ["absolute.md", library],
    ] as const)
      it(`where ${file} names it`, async () => {
        fs.writeFileSync(path.join(folder, file), `---\nbibliography: ${named}\n---\n\nKnown [@luo2019].\n`);
        const page = await show(folder, file, "outside.bib: 0");
        await hoverWord(page, "bibliography:", "outside.bib");
        assert.match((await hover(page)) ?? "", /outside of the workspace, not read in Restricted Mode/);
      });
  });

  it("leads from a card to the entry, and to no file that the entry names", async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "exoscribe-restricted-"));
    fs.writeFileSync(path.join(folder, "luo.pdf"), "%PDF-1.4\n");
    fs.writeFileSync(
      path.join(folder, "refs.bib"),
      "@article{luo2019,\n  title = {One},\n  file = {luo.pdf}\n}\n",
    );
    const file = path.join(folder, "note.md");
    fs.writeFileSync(file, "---\nbibliography: refs.bib\n---\n\nUptake rises [@luo2019].\n");
    const settings = { "security.workspace.trust.startupPrompt": "never" };
    const server = await startServer({ trusted: false, settings });
    try {
      const browser = await startBrowser();
      const page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
      const payload = [["extensionDevelopmentPath", server.remote(root)]] as const;
      await openWorkbench(page, server.url({ folder, file, payload }), "refs.bib");
      await hoverWord(page, "Uptake rises", "luo2019");
      const links = page.locator(".monaco-hover:visible .hover-contents a");
      assert.deepEqual(await links.allTextContents(), ["refs.bib, line 1"]);
      await browser.close();
    } finally {
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});
