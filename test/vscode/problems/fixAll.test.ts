import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import {
  closeAll,
  eventually,
  hoversAt,
  openNote,
  place,
  problemsOf,
  saveBySelf,
  setOfEditor,
  write,
} from "../editor";

const faults = "\nWe measured miR21 and miR-21-5P, as others did [5,4], too [1, 2, 3].\n";
const mended = "\nWe measured miR-21 and miR-21-5p, as others did [4,5], too [1-3].\n";

const onSave = (value: unknown) => setOfEditor("editor.codeActionsOnSave", value);

/** The sample manuscript with faults at its end, as a file of its own. */
async function sample(end: string): Promise<string> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(place("manuscript.md")));
  return text + end;
}

describe("fix all", () => {
  // What saves itself is not fixed.
  beforeEach(() => saveBySelf("off"));
  afterEach(async () => {
    await saveBySelf(undefined);
    await onSave(undefined);
    await closeAll();
  });

  it("applies on save what is safe, and at the next save changes nothing", async () => {
    await onSave({ "source.fixAll.exoscribe": "explicit" });
    const editor = await openNote(await sample(faults));
    const { document } = editor;
    // The first analysis reads the lexicon, which takes as long as it takes.
    await hoversAt(editor, new vscode.Position(0, 0));
    await problemsOf(document.uri, (all) => all.length > 3);
    const save = async () => {
      const end = document.lineAt(document.lineCount - 1).range.end;
      await editor.edit((edit) => {
        edit.insert(end, "\n");
      });
      await vscode.commands.executeCommand("workbench.action.files.save");
      await eventually(() => {
        assert.equal(document.isDirty, false);
      });
    };
    await save();
    assert.equal(document.getText(), `${await sample(mended)}\n`);
    const { version } = document;
    await vscode.commands.executeCommand("workbench.action.files.save");
    assert.equal(document.version, version);
    await save();
    assert.equal(document.getText(), `${await sample(mended)}\n\n`);
  });

  it("does so when it is asked for, in one step that can be undone", async () => {
    const { document } = await openNote(await sample(faults));
    await problemsOf(document.uri, (all) => all.length > 3);
    await vscode.commands.executeCommand("editor.action.fixAll");
    await eventually(async () => {
      assert.equal(document.getText(), await sample(mended));
    });
    await vscode.commands.executeCommand("undo");
    await eventually(async () => {
      assert.equal(document.getText(), await sample(faults));
    });
  });

  it("offers nothing where nothing is safe, and never unasked", async () => {
    const { document } = await openNote(await sample(""));
    await problemsOf(document.uri, (all) => all.length > 0);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = (kind?: string) =>
      vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        whole,
        kind,
      );
    assert.deepEqual(await actions("source.fixAll.exoscribe"), []);
    await write("faulty.md", faults);
    const faulty = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument(place("faulty.md")),
    );
    const offered = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      faulty.document.uri,
      new vscode.Range(0, 0, 0, 0),
      "source.fixAll",
    );
    assert.deepEqual(
      offered.map(({ kind }) => kind?.value),
      ["source.fixAll.exoscribe"],
    );
    await vscode.workspace.fs.delete(place("faulty.md"));
  });
});
