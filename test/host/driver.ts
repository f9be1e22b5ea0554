import type { Locator, Page } from "playwright-core";

/** What a person does in the workbench, for pictures. */

/** What to do before each picture, by the picture's name. */
export type Shots = Readonly<Record<string, (page: Page) => Promise<void>>>;

/** Opens a workbench that shows one file and nothing beside it; `list` is what the status bar says of its references. */
export async function openWorkbench(page: Page, url: string, list: string): Promise<void> {
  await page.goto(url);
  await page.locator(".view-line").first().waitFor();
  await page.locator(".statusbar-item", { hasText: list }).waitFor();
  await page.keyboard.press("Control+b");
}

/** Brings a line, counted from 1, to the middle of the editor. */
export async function goToLine(page: Page, line: number): Promise<void> {
  await page.keyboard.press("Control+g");
  const input = page.locator(".quick-input-box input");
  await input.waitFor();
  await input.fill(`:${line}`);
  await page.keyboard.press("Enter");
  await input.waitFor({ state: "hidden" });
}

/** Rests the pointer on a word of the line that contains a text, until a hover of ours shows. */
export async function hoverWord(page: Page, line: string, word: string): Promise<void> {
  const row = page.locator(".view-line", { hasText: line }).first();
  await row.waitFor();
  for (let attempt = 0; attempt < 20; attempt++) {
    const box = await boxOf(row, word);
    await page.mouse.move(box.x + box.width / 2, box.y + 80);
    await page.waitForTimeout(200);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    const hover = page.locator(".monaco-hover:visible .hover-contents").first();
    const isThere = await hover.waitFor({ state: "visible", timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
  throw new Error(`no hover on "${word}"`);
}

/** Puts the caret into a word of the line that contains a text. */
export async function clickWord(page: Page, line: string, word: string): Promise<void> {
  const row = page.locator(".view-line", { hasText: line }).first();
  await row.waitFor();
  const { x, y, width, height } = await boxOf(row, word);
  await page.mouse.click(x + width / 2, y + height / 2);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a word stands on the page, in pixels. */
async function boxOf(row: Locator, word: string): Promise<Box> {
  const box = await row.evaluate((element, text) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return undefined;
  }, word);
  if (!box) throw new Error(`no "${word}" in the line`);
  return box;
}

/** Drags the border at a place up or down by so many pixels. */
export async function drag(page: Page, x: number, y: number, by: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.waitForTimeout(400);
  await page.mouse.down();
  await page.mouse.move(x, y + by, { steps: 8 });
  await page.mouse.up();
  await page.mouse.move(2, 2);
}

/** Opens a file of the folder by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await enter(page, name);
}

/** Runs a command by its title. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  await enter(page, `>${title}`);
}

async function enter(page: Page, text: string): Promise<void> {
  const input = page.locator(".quick-input-box input");
  await input.waitFor();
  await input.fill(text);
  await page.locator(".quick-input-list .monaco-list-row.focused").waitFor();
  await page.waitForTimeout(500);
  await page.keyboard.press("Enter");
}

/** Types into the open picker of that title, until a name stands in the row on which the choice is. */
export async function typeIntoPicker(page: Page, title: string, text: string, first: string): Promise<void> {
  await page.locator(".quick-input-title", { hasText: title }).waitFor();
  await page.locator(".quick-input-box input").fill(text);
  await page
    .locator(".quick-input-list .monaco-list-row.focused .label-name", { hasText: first })
    .first()
    .waitFor();
}

/** Waits until the workbench has stopped changing. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(1500);
}
