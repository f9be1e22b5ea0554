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

describe("a work by author and year that the document's own list lacks", () => {
  afterEach(closeAll);

  it("gets its entry from a library, as the list writes entries, or one to be filled in", async () => {
    const smith =
      "@article{smith2019, author = {Smith, John and Jones, Mary}, title = {Sorting of RNA}, journal = {Cell}, year = {2019}, volume = {3}, pages = {4--9}}\n";
    await write("lacking-works/library.bib", smith);
    const [hazawa, zhu] = [
      "Hazawa, M., & Luo, A. (2014). Uptake of exosomes. *Journal*, *1*, 1–9.\n",
      "Zhu, L. (2018). Targeting of glioblastoma. *Journal*, *2*, 1–9.\n",
    ];
    const text = (added: string) =>
      `Known (Hazawa & Luo, 2014; Zhu, 2018; Smith & Jones, 2019).\n\n## References\n\n${hazawa}\n${added}${zhu}`;
    const editor = await openNote(text(""), "lacking-works/note.md");
    const { document } = editor;
    const [problem] = await problemsOf(document.uri, (all) => all.length > 0);
    const actions = await eventually(async () => {
      const offered = await actionsAt(editor, problem!.range);
      assert.equal(
        offered[0]?.title,
        "Add Smith and Jones 2019 of lacking-works/library.bib to this document’s reference list",
      );
      return offered;
    });
    assert.equal(actions[0]!.isPreferred, true);
    const empty = actions.find(({ title }) => title.endsWith("to be filled in"));
    assert.equal(
      empty?.title,
      "Add an entry Smith & Jones 2019 to this document’s reference list, to be filled in",
    );
    assert.ok(empty.isPreferred !== true);
    await apply(actions[0]!);
    assert.equal(
      document.getText(),
      text("Smith, J., & Jones, M. (2019). Sorting of RNA. *Cell*, *3*, 4–9.\n\n"),
    );
    await problemsOf(document.uri, (all) => all.length === 0);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), text(""));
  });
});
