/**
 * `npm run screenshots [-- FOLDER…]`: takes the README's pictures from the running editor, those of all folders of samples or of some, and leaves
 * nothing running.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { refuse } from "../../src/compile/arguments";
import { startBrowser } from "./browser";
import { citationShots } from "./citationShots";
import { goToLine, hoverWord, openWorkbench, runCommand, settle, typeIntoPicker, type Shots } from "./driver";
import { leash } from "./leash";
import { lightBulbShots } from "./lightBulbShots";
import { citationsFolder, problemsFolder, root, sampleFolder } from "./paths";
import { startServer, type Server } from "./server";

const pictures = path.join(root, ".github/pictures");

const work = fs.mkdtempSync(path.join(os.tmpdir(), "exoscribe-pictures-"));
process.on("exit", () => {
  fs.rmSync(work, { recursive: true, force: true });
});
const lines = fs.readFileSync(path.join(sampleFolder, "manuscript.md"), "utf8").split("\n");

const lineOf = (text: string) => lines.findIndex((line) => line.includes(text)) + 1;

/** Shows the line of the sample that contains a text, and rests the pointer on a word of it. */
const hover = (text: string, word: string) => async (page: Page) => {
  await goToLine(page, lineOf(text));
  await hoverWord(page, text, word);
};

/** What Insert Entry finds; `first` is the name of the first row. */
const insertEntry = (query: string, first: string) => async (page: Page) => {
  await runCommand(page, "ExoScribe: Insert Entry");
  await typeIntoPicker(page, "Insert Entry", query, first);
};

const shots: Shots = {
  mirna: hover("reaches bystander cells", "miR-1246"),
  protein: hover("were positive for", "TSG101"),
  citation: hover("lowers Cdc25A", "15"),
  retracted: hover("glioblastoma in mice", "48"),
  // What the review does not speak of, a family, a miRNA without an arm, and a name of several meanings.
  lexicon: hover("syntenin-1", "syntenin-1"),
  family: hover("switch on AKT", "AKT"),
  arms: hover("expression of miR-21", "miR-21"),
  ambiguous: hover("or p38", "p38"),
  "entry-mir-21": insertEntry("miR-21", "hsa-mir-21"),
  "entry-p53": insertEntry("p53", "TP53"),
  "entry-nta": insertEntry("nta", "EV characterisation: nanoparticle tracking"),
  "entry-wnt": insertEntry("wnt", "Wnt"),
  "entry-forms": async (page) => {
    await insertEntry("CD63", "CD63")(page);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "First mention" }).waitFor();
  },
  // What the user sees before anything is sent; Escape then leaves it unsent.
  "ask-europe-pmc": async (page) => {
    await runCommand(page, "ExoScribe: Complete the Reference List");
    await page
      .locator(".quick-input-list .monaco-list-row.focused", { hasText: "From Europe PMC" })
      .waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".monaco-dialog-box", { hasText: "and nothing else" }).waitFor();
  },
  problems: async (page) => {
    await goToLine(page, lineOf("tie a higher"));
    await page.keyboard.press("Control+Shift+M");
  },
};

/**
 * Folders of which pictures are taken, what the status bar says of the references of their manuscript, and a name in
 * its first lines.
 */
const sets = [
  { sample: sampleFolder, list: "He et al.", name: "TSG101", shots },
  { sample: citationsFolder, list: "library.bib", name: "TREX1", shots: citationShots },
  { sample: problemsFolder, list: "References section", name: "TSG101", shots: lightBulbShots },
];
const folders = sets.map(({ sample }) => path.basename(sample));
const wanted = process.argv.slice(2);
if (wanted.some((folder) => !folders.includes(folder)))
  refuse(`Usage: npm run screenshots [-- FOLDER…]; folders are ${folders.join(", ")}.`);

const settings = {
  "workbench.activityBar.location": "hidden",
  "window.commandCenter": false,
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "editor.stickyScroll.enabled": false,
  "breadcrumbs.enabled": false,
  "editor.lineNumbers": "off",
  "window.title": "ExoScribe",
  "editor.occurrencesHighlight": "off",
  "editor.selectionHighlight": false,
};

/** What stands at this moment, and so has to be ended. */
const up: { server?: Server; browser?: Browser } = {};

async function stop(code: number): Promise<never> {
  await up.browser?.close();
  await up.server?.stop();
  process.exit(code);
}

process.on("SIGINT", () => void stop(130)).on("SIGTERM", () => void stop(143));
leash(() => void stop(1));

/** Works on a copy of the sample. The workbench of the server takes a theme only when its setting changes. */
async function takeAll(
  { sample, list, name, shots }: (typeof sets)[number],
  theme: string,
  suffix: string,
): Promise<void> {
  const folder = path.join(work, `${path.basename(sample)}-${suffix}`);
  fs.cpSync(sample, folder, { recursive: true });
  fs.mkdirSync(path.join(folder, ".vscode"));
  const server = (up.server = await startServer({ settings }));
  const browser = (up.browser ??= await startBrowser());
  const url = server.url({
    folder,
    file: path.join(folder, "manuscript.md"),
    payload: [["extensionDevelopmentPath", server.remote(root)]],
  });
  const page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
  page.setDefaultTimeout(60_000);
  await openWorkbench(page, url, list);
  fs.writeFileSync(
    path.join(folder, ".vscode/settings.json"),
    JSON.stringify({ "workbench.colorTheme": theme }),
  );
  await settle(page);
  // Where a name is coloured, it has an element of its own.
  await page.locator(".view-line span span").getByText(name, { exact: true }).first().waitFor();
  for (const [shot, take] of Object.entries(shots)) {
    await take(page);
    await settle(page);
    const file = path.join(pictures, `${shot}-${suffix}.png`);
    await page.screenshot({ path: file });
    console.log(path.relative(root, file));
    await page.mouse.move(0, 0);
    await page.keyboard.press("Escape");
  }
  await page.close();
  await server.stop();
}

try {
  fs.mkdirSync(pictures, { recursive: true });
  for (const set of sets) {
    if (wanted.length > 0 && !wanted.includes(path.basename(set.sample))) continue;
    await takeAll(set, "Dark Modern", "dark");
    await takeAll(set, "Light Modern", "light");
  }
  await stop(0);
} catch (error) {
  console.error(error);
  await stop(1);
}
