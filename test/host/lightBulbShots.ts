import type { Page } from "playwright-core";
import { clickWord, hoverWord, type Shots } from "./driver";

/** Opens the light bulb on a word of the line that contains a text, once it has something to say. */
const lightBulb = (line: string, word: string) => async (page: Page) => {
  const rows = page.locator(".action-widget .monaco-list-row");
  for (let attempt = 0; attempt < 10; attempt++) {
    await clickWord(page, line, word);
    await page.keyboard.press("Control+.");
    await page.waitForTimeout(2000);
    if ((await rows.allTextContents()).some((text) => text.includes("Explain"))) return;
    await page.keyboard.press("Escape");
  }
  throw new Error(`no light bulb on "${word}"`);
};

/** Pictures of the ways out of problems of six kinds, and of the page of a rule. */
export const lightBulbShots: Shots = {
  "way-out-unknown-reference": lightBulb("answers to the dose", "5"),
  "way-out-author-mismatch": lightBulb("tied a higher uptake", "3"),
  "way-out-group": lightBulb("natural killer cells", "2"),
  "way-out-mirna-form": lightBulb("In plasma", "miR21"),
  "way-out-mixed-styles": lightBulb("comes from the tumour", "hazawa2014"),
  "way-out-unused-reference": lightBulb("Malla B", "Malla"),
  // The last, for it opens an editor.
  "rule-page": async (page) => {
    await hoverWord(page, "answers to the dose", "5");
    await page.locator(".monaco-hover a.code-link").first().click();
    await page.locator(".tab", { hasText: "unknown-reference" }).waitFor();
  },
};
