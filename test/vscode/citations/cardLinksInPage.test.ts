import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { closeAll, eventually, openNote, positionOf, write } from "../editor";
import { click, needsPage, showsLinks } from "../workbench";

describe("the links of a card", () => {
  before(function () {
    needsPage(this);
  });
  afterEach(closeAll);

  it("lead where they say, with a click, whatever the key", async () => {
    const key = "luo%22(x)'*";
    await write("clicked.bib", `@misc{a,\n  title = {One}\n}\n@misc{${key},\n  title = {Two}\n}\n`);
    const editor = await openNote(`---\nbibliography: clicked.bib\n---\n\nKnown [@{${key}}].\n`);
    const at = positionOf(editor, "luo", 1);
    editor.selection = new vscode.Selection(at, at);
    const link = '.monaco-hover a[data-href^="command:exoscribe."]';
    await showsLinks(link, ["clicked.bib, line 4"]);
    await click(link);
    await eventually(() => {
      const { document, selection } = vscode.window.activeTextEditor!;
      assert.equal(document.getText(selection), key);
    });
  });
});
