import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { byReview, closeAll, eventually, openNote, positionOf, problemsOf } from "../editor";
import { click, inPage, needsPage, showsLinks, textsIn } from "../workbench";

const text = `${byReview}Resistance recurs in most reports [149].\n`;

async function opensPage(): Promise<void> {
  await eventually(() => {
    assert.match(vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? "", /unknown-reference/);
  });
}

describe("the link of a problem’s code", () => {
  beforeEach(function () {
    needsPage(this);
  });
  afterEach(closeAll);

  it("leads to the rule’s page from the hover", async () => {
    const editor = await openNote(text);
    await problemsOf(editor.document.uri, (all) => all.length > 0);
    const caret = positionOf(editor, "149", 1);
    editor.selection = new vscode.Selection(caret, caret);
    const link = ".monaco-hover a.code-link";
    await showsLinks(link, ["citation/unknown-reference"]);
    await click(link);
    await opensPage();
  });

  it("leads there from the panel of problems", async () => {
    const editor = await openNote(text);
    await problemsOf(editor.document.uri, (all) => all.length > 0);
    await vscode.commands.executeCommand("workbench.actions.view.problems");
    const link = ".markers-panel a.monaco-link";
    await eventually(async () => {
      assert.ok((await textsIn(link)).some((one) => one.includes("citation/unknown-reference")));
    });
    await inPage(
      `void [...document.querySelectorAll(${JSON.stringify(link)})].find((e) => e.textContent.includes("unknown-reference")).click()`,
    );
    await opensPage();
  });
});
