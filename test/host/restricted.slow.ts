/** What the extension does in a folder that the user does not trust; starts a host, so `npm run test:host` runs it apart. */
import { strict as assert } from "node:assert";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startBrowser } from "./browser";
import { hoverWord, openWorkbench } from "./driver";
import { root, sampleFolder } from "./paths";
import { startServer } from "./server";

describe("Restricted Mode", () => {
  it("leaves cards and problems at work", async () => {
    const settings = { "security.workspace.trust.startupPrompt": "never" };
    const server = await startServer({ trusted: false, settings });
    try {
      const browser = await startBrowser();
      const page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
      const url = server.url({
        folder: sampleFolder,
        file: path.join(sampleFolder, "manuscript.md"),
        payload: [["extensionDevelopmentPath", server.remote(root)]],
      });
      await openWorkbench(page, url, "He et al. 2021: 103");
      await page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor();
      await hoverWord(page, "were positive for", "TSG101");
      const card = await page.locator(".monaco-hover:visible .hover-contents").first().textContent();
      assert.match(card ?? "", /^TSG101 tumor susceptibility 101/);
      await page.locator(".statusbar-item[id='status.problems']", { hasText: /1\s*1/ }).waitFor();
      await browser.close();
    } finally {
      await server.stop();
    }
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
