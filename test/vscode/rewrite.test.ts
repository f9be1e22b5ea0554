import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { closeAll, eventually, openNote, positionOf } from "./editor";
import { click, needsPage, pick, textsIn } from "./workbench";

const disordered = `Known [2], then [1, 3].

## References

1. Luo A. Exosomes. J Cells. 2019;1:2.
2. Zhou X. More. J Cells. 2018;3:4.
3. Hazawa M. Uptake. J Cells. 2014;5:6.
`;
const ordered = `Known [1], then [2, 3].

## References

1. Zhou X. More. J Cells. 2018;3:4.
2. Luo A. Exosomes. J Cells. 2019;1:2.
3. Hazawa M. Uptake. J Cells. 2014;5:6.
`;

const diff = () => {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : undefined;
};

async function isLeft(): Promise<void> {
  await eventually(() => {
    assert.equal(diff(), undefined);
  });
}

async function previewed(): Promise<string> {
  return await eventually(async () => {
    const shown = diff();
    assert.ok(shown, "no comparison is shown");
    return (await vscode.workspace.openTextDocument(shown.modified)).getText();
  });
}

describe("changes of whole documents", () => {
  beforeEach(function () {
    needsPage(this);
  });
  afterEach(closeAll);

  it("renumber references after a preview, and are undone in one step", async () => {
    const { document } = await openNote(disordered);
    const done = vscode.commands.executeCommand("exoscribe.renumberReferences");
    assert.equal(await previewed(), ordered);
    assert.equal(document.getText(), disordered);
    await pick("Apply");
    await done;
    assert.equal(document.getText(), ordered);
    await isLeft();
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("undo");
    await eventually(() => {
      assert.equal(document.getText(), disordered);
    });
  });

  it("change nothing where the user declines", async () => {
    const { document } = await openNote(disordered);
    const done = vscode.commands.executeCommand("exoscribe.renumberReferences");
    await previewed();
    await pick("Leave the Document as It Is");
    await done;
    assert.equal(document.getText(), disordered);
    await isLeft();
  });

  it("convert citations from numbers to keys", async () => {
    const { document } = await openNote(ordered);
    const done = vscode.commands.executeCommand("exoscribe.convertCitations");
    await pick("Keys");
    const text = await previewed();
    await pick("Apply");
    await done;
    assert.equal(document.getText(), text);
    assert.match(text, /Known \[@zhou2018\], then \[@luo2019; @hazawa2014\]\./i);
    assert.match(text, /^---\nreferences:/);
  });

  it("are left alone where the document has changed meanwhile", async () => {
    const { document } = await openNote(disordered);
    const done = vscode.commands.executeCommand("exoscribe.renumberReferences");
    await previewed();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), "New. ");
    await vscode.workspace.applyEdit(edit);
    await pick("Apply");
    await done;
    assert.equal(document.getText(), `New. ${disordered}`);
  });

  it("are refused where a number may be left behind, and the message leads there", async () => {
    const editor = await openNote(disordered.replace("[1, 3].", "[1, 3], not\n[1 2]."));
    await vscode.commands.executeCommand("exoscribe.renumberReferences");
    const item = ".notification-list-item";
    await eventually(async () => {
      await vscode.commands.executeCommand("notifications.showList");
      const messages = await textsIn(`${item}-message`);
      assert.ok(
        messages.some((message) => message.includes("[1 2] (line 2).")),
        JSON.stringify(messages),
      );
    });
    await click(`${item}-buttons-container .monaco-button`);
    await eventually(() => {
      assert.deepEqual(editor.selection.start, positionOf(editor, "[1 2]"));
    });
  });

  it("have no findings in the preview", async () => {
    await openNote(disordered);
    const done = vscode.commands.executeCommand("exoscribe.renumberReferences");
    await previewed();
    assert.deepEqual(vscode.languages.getDiagnostics(diff()!.modified), []);
    await pick("Leave the Document as It Is");
    await done;
  });
});
