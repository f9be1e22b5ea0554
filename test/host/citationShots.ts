import {
  clickWord,
  drag,
  goToLine,
  hoverWord,
  openFile,
  runCommand,
  typeIntoPicker,
  type Shots,
} from "./driver";

/** Pictures of what the editor does with citations; each leaves the workbench as the next one needs it. */
export const citationShots: Shots = {
  rename: async (page) => {
    await page.setViewportSize({ width: 1200, height: 720 });
    await clickWord(page, "miR-1246 reaches", "mo2018");
    await page.keyboard.press("F2");
    const input = page.locator(".rename-box .rename-input");
    await input.waitFor();
    await input.fill("mo2018exosome");
    await page.keyboard.press("Control+Enter");
    await page.locator(".bulk-edit-panel .monaco-list-row").first().waitFor();
    const panel = await page.locator(".part.panel").boundingBox();
    await drag(page, 600, panel!.y - 2, -130);
  },
  renumber: async (page) => {
    await page.locator(".bulk-edit-panel .monaco-button", { hasText: "Discard" }).click();
    await openFile(page, "numbered.md");
    await page.locator(".statusbar-item", { hasText: "References section" }).waitFor();
    await runCommand(page, "ExoScribe: Renumber References");
    await page.locator(".quick-input-title", { hasText: "Renumber" }).waitFor();
    await page.locator(".diff-editor .line-delete, .monaco-diff-editor .char-delete").first().waitFor();
  },
  "code-lens": async (page) => {
    await page.locator(".tab", { hasText: "Renumber" }).waitFor({ state: "detached" });
    // The folder is a copy, whose path says nothing to a reader.
    await page.addStyleTag({ content: ".peekview-title .dirname { display: none; }" });
    await goToLine(page, 9);
    await page.locator(".codelens-decoration a", { hasText: "cited 3 times" }).first().click();
    await page.locator(".reference-zone-widget .monaco-list-row").first().waitFor();
  },
  sources: async (page) => {
    await page.locator(".statusbar-item a", { hasText: "References section" }).click();
    await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  },
  "insert-citation": async (page) => {
    await openFile(page, "manuscript.md");
    await clickWord(page, "TREX1 degrades", "them");
    await page.keyboard.press("End");
    await runCommand(page, "ExoScribe: Insert Citation");
    for (const [query, first] of [
      ["radiation 2015", "Al-Mayah et al. 2015"],
      ["vesicles 2018", "Théry et al. 2018"],
    ] as const) {
      await typeIntoPicker(page, "Insert Citation", query, first);
      await page.locator(".quick-input-list .monaco-list-row.focused").click();
    }
  },
  evidence: (page) => hoverWord(page, "miR-1246 reaches", "mo2018"),
  // The last, for what is typed is saved.
  completion: async (page) => {
    await openFile(page, "manuscript.md");
    await clickWord(page, "TREX1 degrades", "TREX1");
    await page.keyboard.press("End");
    await page.keyboard.type(" [@irradiat", { delay: 120 });
    await page.locator(".suggest-widget.visible .monaco-list-row").first().waitFor();
    await page.keyboard.press("Control+Space");
    const details = page.locator(".suggest-details-container");
    await details.waitFor();
    await page.waitForTimeout(500);
    const { x, y, width, height } = (await details.boundingBox())!;
    await drag(page, x + width / 2, y + height, 60);
  },
};
