import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { closeAll, eventually, openNote, positionOf, problemsOf, saveBySelf } from "../editor";

const front = "---\nreferences:\n- id: hazawa2014\n  title: Radiation increases uptake\n---\n\n";
const text = `${front}Here \n\nKnown for long [@hazawa2014], and there.\n`;

/** Types at the end of the line that begins so, as a person does. */
async function type(editor: vscode.TextEditor, line: string, letters: string): Promise<void> {
  const caret = positionOf(editor, line, line.length);
  editor.selection = new vscode.Selection(caret, caret);
  for (const letter of letters) await vscode.commands.executeCommand("type", { text: letter });
  await vscode.commands.executeCommand("hideSuggestWidget");
}

/** What is underlined by the rules once `isThere` holds of it. */
async function underlined(
  { document }: vscode.TextEditor,
  isThere: (texts: readonly string[]) => boolean,
): Promise<readonly string[]> {
  const textsOf = (all: readonly vscode.Diagnostic[]): readonly string[] =>
    all.map(({ range }) => document.getText(range));
  return textsOf(await problemsOf(document.uri, (all) => isThere(textsOf(all))));
}

/** Waits for the analysis of all that was typed: it tells of a miRNA that is put elsewhere, as nobody types. */
async function analysed(editor: vscode.TextEditor): Promise<readonly string[]> {
  await editor.edit((edit) => {
    edit.insert(positionOf(editor, "and there"), "miR21 ");
  });
  return await underlined(editor, (texts) => texts.includes("miR21"));
}

describe("a key that is being typed", () => {
  beforeEach(() => saveBySelf("off"));
  afterEach(async () => {
    await closeAll();
    await saveBySelf(undefined);
  });

  it("is no error before the caret leaves it", async () => {
    const editor = await openNote(text);
    await type(editor, "Here ", "see @luo2019");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(await underlined(editor, () => true), []);
    await vscode.commands.executeCommand("type", { text: " " });
    assert.deepEqual(await underlined(editor, (texts) => texts.length > 0), ["@luo2019"]);
  });

  it("is one once the caret goes elsewhere, and stays one when it comes back", async () => {
    const editor = await openNote(text);
    await type(editor, "Here ", "see [@luo2019");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(await underlined(editor, () => true), []);
    await vscode.commands.executeCommand("cursorTop");
    await underlined(editor, (texts) => texts.includes("@luo2019"));
    const caret = positionOf(editor, "@luo", 3);
    editor.selection = new vscode.Selection(caret, caret);
    await analysed(editor);
    await underlined(editor, (texts) => texts.includes("@luo2019"));
  });

  it("is one once the file is saved", async () => {
    const editor = await openNote(text);
    await type(editor, "Here ", "see @luo2019");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(await underlined(editor, () => true), []);
    await editor.document.save();
    await underlined(editor, (texts) => texts.includes("@luo2019"));
  });

  it("is none where the file saves itself meanwhile", async () => {
    await saveBySelf("afterDelay");
    const editor = await openNote(text);
    await type(editor, "Here ", "see @luo2019");
    await eventually(() => {
      assert.equal(editor.document.isDirty, false);
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(await underlined(editor, () => true), []);
  });

  it("hides nothing that is wrong elsewhere", async () => {
    const editor = await openNote(text.replace("and there", "miR21 and [@nobody2020], and there"));
    await underlined(editor, (texts) => texts.length === 2);
    await type(editor, "Here ", "see @luo2019");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(await underlined(editor, () => true), ["miR21", "@nobody2020"]);
  });

  it("is one at once where the document is opened with it", async () => {
    const editor = await openNote(text.replace("Here ", "@luo2019"));
    const caret = positionOf(editor, "@luo", 3);
    editor.selection = new vscode.Selection(caret, caret);
    await underlined(editor, (texts) => texts.includes("@luo2019"));
  });
});
