import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import {
  actionsAt,
  choose,
  closeAll,
  eventually,
  openNote,
  place,
  positionOf,
  problemsOf,
  write,
} from "./editor";

const entry = (key: string) =>
  `@article{${key}, author = {Luo, A}, title = {Exosomes in blood}, doi = {10.1000/a}, year = {2019}}\n`;
const front = "---\nbibliography: refs.bib\n---\n\n";

const textOf = async (path: string) => (await vscode.workspace.openTextDocument(place(path))).getText();

describe("a change of several files", function () {
  this.timeout(60_000);
  afterEach(async () => {
    await vscode.workspace.saveAll();
    await closeAll();
  });

  /** A note that is shown and has unsaved changes, one that is closed, and their bibliography, closed too. */
  async function openIn(folder: string, bibliography: string): Promise<vscode.TextEditor> {
    await write(`${folder}/refs.bib`, bibliography);
    await write(`${folder}/closed.md`, `${front}Known @luo2019.\n`);
    const editor = await openNote(`${front}Known [@luo2019; @luo2019b].\n`, `${folder}/shown.md`);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(4, 0), "Unsaved. ");
    });
    return editor;
  }

  it("is one edit where a key is renamed, and one undo takes it back", async () => {
    const bibliography = entry("luo2019") + entry("zhou2018");
    const editor = await openIn("several-rename", bibliography);
    const { document } = editor;
    const before = document.getText();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      positionOf(editor, "@luo2019", 2),
      "luo2020",
    );
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    assert.equal(document.getText(), before.replace("@luo2019;", "@luo2020;"));
    assert.equal(await textOf("several-rename/closed.md"), `${front}Known @luo2020.\n`);
    assert.equal(await textOf("several-rename/refs.bib"), bibliography.replace("luo2019", "luo2020"));
    // In a run of tests the editor answers its own question whether to undo in all of the files with yes.
    await vscode.commands.executeCommand("undo");
    await eventually(() => {
      assert.equal(document.getText(), before);
    });
    assert.equal(await textOf("several-rename/closed.md"), `${front}Known @luo2019.\n`);
    assert.equal(await textOf("several-rename/refs.bib"), bibliography);
  });

  it("is one edit where an entry is added to a bibliography, and one undo there takes it back", async () => {
    const editor = await openIn("several-add", entry("luo2019"));
    const { document } = editor;
    await problemsOf(document.uri, (problems) =>
      problems.some(({ message }) => message.includes("luo2019b")),
    );
    const at = positionOf(editor, "@luo2019b", 3);
    await choose(await actionsAt(editor, new vscode.Range(at, at)), /^Add an entry @luo2019b/);
    assert.match(await textOf("several-add/refs.bib"), /@misc\{luo2019b,/);
    await vscode.window.showTextDocument(place("several-add/refs.bib"));
    await vscode.commands.executeCommand("undo");
    assert.equal(await textOf("several-add/refs.bib"), entry("luo2019"));
  });
});
