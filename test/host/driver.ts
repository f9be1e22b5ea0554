import type { Page } from "playwright-core";

/** What a person does in the workbench, for pictures. */

/** Opens a workbench that shows one file and nothing beside it. */
export async function openWorkbench(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator(".view-line").first().waitFor({ timeout: 60_000 });
  await page.locator(".statusbar-item", { hasText: "He et al." }).waitFor();
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
    if (!box) throw new Error(`no "${word}" in the line "${line}"`);
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

/** Waits until the workbench has stopped changing. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(1500);
}
