import { strict as assert } from "node:assert";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { actionsAt, choose, closeAll, openNote, place, positionOf, problemsOf, write } from "./editor";

const entry = (key: string) =>
  `@misc{${key}, author = {Luo, A}, title = {Exosomes in blood}, doi = {10.1000/a}, year = {2019}}\n`;
const doubled = entry("luo2019") + entry("luo2019b");
const text = "---\nbibliography: refs.bib\n---\n\nKnown [@luo2019; @luo2019b].\n";

describe("a bibliography on the disk", () => {
  afterEach(closeAll);

  it("behind a symbolic link is read, and nothing in it is merged, for other folders may cite it", async () => {
    const library = await write("linked-library/refs.bib", doubled);
    await vscode.workspace.fs.createDirectory(place("linked"));
    fs.symlinkSync(library.fsPath, path.join(place("linked").fsPath, "refs.bib"));
    const editor = await openNote(text, "linked/note.md");
    await problemsOf(place("linked/refs.bib"), (problems) => problems.length > 0);
    const at = positionOf(editor, "@luo2019b", 3);
    await choose(await actionsAt(editor, new vscode.Range(at, at)), /^Merge into entry luo2019$/);
    assert.equal(editor.document.getText(), text);
    assert.equal(fs.readFileSync(library.fsPath, "utf8"), doubled);
  });
});
