import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { actionsAt, closeAll, eventually, openNote, place, problemsOf, withLibrary, write } from "../editor";

const entry = (key: string, title: string): string =>
  `@article{${key},\n  title = {${title}},\n  year = {2018}\n}\n`;
const own = entry("luo2018", "Exosomes of irradiated glioma cells");
const front = "---\nbibliography: lacking/references.bib\n---\n\n";
const outside = vscode.Uri.joinPath(place(".."), "own-library.bib");

/** The light bulb at a key, once it offers to add the key's entry. */
async function bulbAt(editor: vscode.TextEditor, key: string): Promise<readonly vscode.CodeAction[]> {
  const isOfKey = ({ message }: vscode.Diagnostic): boolean => message.includes(key);
  const problems = await problemsOf(editor.document.uri, (all) => all.some(isOfKey));
  return await eventually(async () => {
    const actions = await actionsAt(editor, problems.find(isOfKey)!.range);
    assert.match(actions[0]?.title ?? "", new RegExp(`^Add @${key} of`));
    return actions;
  });
}

async function apply({ edit }: vscode.CodeAction): Promise<void> {
  assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
}

describe("a key that only a library has", () => {
  beforeEach(async () => {
    await write("lacking/references.bib", own);
  });
  afterEach(async () => {
    await vscode.window.showTextDocument(place("lacking/references.bib"));
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await closeAll();
  });

  it("gets its entry from a bibliography of the workspace, before anything else", async () => {
    const added = entry("tkach2018", "Communication by extracellular vesicles");
    await write("lacking/library.bib", entry("other2018", "Another work of that year") + added);
    const editor = await openNote(`${front}Known [@luo2018; @tkach2018].\n`);
    const [first, ...others] = await bulbAt(editor, "tkach2018");
    assert.equal(first!.title, "Add @tkach2018 of lacking/library.bib to lacking/references.bib");
    assert.equal(first!.isPreferred, true);
    assert.deepEqual(
      others.filter(({ isPreferred }) => isPreferred),
      [],
    );
    await apply(first!);
    const list = await vscode.workspace.openTextDocument(place("lacking/references.bib"));
    assert.equal(list.getText(), `${own.trimEnd()}\n\n${added}`);
    await problemsOf(editor.document.uri, (all) =>
      all.every(({ message }) => !message.includes("tkach2018")),
    );
  });

  it("gets it from the user's own library, wherever that lies", async function () {
    if (place("").path === "/") this.skip();
    const added = entry("witwer2018", "Defining mesenchymal vesicles");
    await withLibrary(outside, added, async () => {
      const editor = await openNote(`${front}Known [@luo2018; @witwer2018].\n`);
      const [first] = await bulbAt(editor, "witwer2018");
      assert.match(first!.title, /own-library\.bib to lacking\/references\.bib$/);
      await apply(first!);
      const list = await vscode.workspace.openTextDocument(place("lacking/references.bib"));
      assert.equal(list.getText(), `${own.trimEnd()}\n\n${added}`);
    });
  });

  it("is left alone by Fix All", async () => {
    await write("lacking/library.bib", entry("tkach2018", "Communication by extracellular vesicles"));
    const text = `${front}Known [@luo2018; @tkach2018].\n`;
    const editor = await openNote(text);
    await bulbAt(editor, "tkach2018");
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand("editor.action.fixAll");
    assert.equal(editor.document.getText(), text);
    const list = await vscode.workspace.openTextDocument(place("lacking/references.bib"));
    assert.equal(list.getText(), own);
  });
});
