import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { closeAll, eventually, openNote, place, positionOf, write } from "../editor";
import { inPage, needsPage, textsIn } from "../workbench";

const rows = ".quick-input-list .monaco-list-row";
const labels = `${rows} .label-name`;
const entry = (key: string, author: string, title: string) =>
  `@article{${key},\n  author = {${author}},\n  title = {${title}},\n  journal = {J Extracell Vesicles},\n  year = {${/\d{4}/.exec(key)![0]}}\n}\n`;
const own =
  entry("luo2019", "Luo, A. and Zhou, X.", "Exosomes of irradiated glioma cells") +
  entry("hazawa2014", "Hazawa, Masaharu", "Radiation increases the uptake of vesicles");
const other =
  entry("mo2018", "Mo, Li-Juan", "Exosomal miR-1246 enhances resistance") +
  entry("bao2018", "Bao, C.", "Exosomal miR-23a favours the growth of vessels") +
  entry("copy2014", "Hazawa, Masaharu", "Radiation increases the uptake of vesicles");
const front = "---\nbibliography: citing/own.bib\n---\n\n";
const accept = () => vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");

/** Opens the picker where `|` stands, until a work is its first row. */
async function opened(marked: string, query: string, first: string) {
  const editor = await openNote(marked.replace("|", ""));
  const caret = editor.document.positionAt(marked.indexOf("|"));
  editor.selection = new vscode.Selection(caret, caret);
  const inserted = vscode.commands.executeCommand("exoscribe.insertCitation", { query });
  // The page keeps the rows of the picker before: no two tests look for the same.
  await eventually(async () => {
    assert.deepEqual(await inPage(`document.querySelector(".quick-input-box input")?.value`), query);
    assert.equal((await textsIn(labels))[0], first);
  });
  return { editor, inserted };
}

/** Types into the open picker, until a work is its first row that is not ticked. */
async function type(query: string, first: string): Promise<void> {
  await inPage(`{
    const input = document.querySelector(".quick-input-box input");
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input, ${JSON.stringify(query)});
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }`);
  await eventually(async () => {
    assert.equal((await textsIn(`${rows}.focused .label-name`))[0], first);
  });
}

const tick = () => vscode.commands.executeCommand("quickInput.toggleCheckbox");
const ticked = () => textsIn(`${rows}[aria-checked=true] .quick-input-list-row:first-child .label-name`);

describe("Insert Citation", () => {
  before(async function () {
    needsPage(this);
    await write("citing/own.bib", own);
    await write("citing/other.bib", other);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await closeAll();
  });

  it("cites the work that is chosen", async () => {
    const { editor, inserted } = await opened(`${front}Known|.\n`, "hazawa 2014", "Hazawa 2014");
    await accept();
    await inserted;
    assert.equal(editor.document.getText(), `${front}Known [@hazawa2014].\n`);
    assert.deepEqual(editor.selection.active, positionOf(editor, ".\n"));
  });

  it("cites two works in the order in which they were ticked, and keeps ticks while one types on", async () => {
    const { editor, inserted } = await opened(`${front}Known [@mo2018|].\n`, "uptake", "Hazawa 2014");
    await tick();
    await eventually(async () => {
      assert.deepEqual(await ticked(), ["Hazawa 2014"]);
    });
    await type("glioma", "Luo and Zhou 2019");
    assert.deepEqual(await ticked(), ["Hazawa 2014"]);
    await tick();
    await eventually(async () => {
      assert.deepEqual(await ticked(), ["Hazawa 2014", "Luo and Zhou 2019"]);
    });
    await accept();
    await inserted;
    assert.equal(editor.document.getText(), `${front}Known [@mo2018; @hazawa2014; @luo2019].\n`);
  });

  it("adds a work that only a library has to the list in use", async () => {
    await write("citing/own.bib", own);
    const { editor, inserted } = await opened(`${front}Known|.\n`, "miR-1246", "Mo 2018");
    await accept();
    await inserted;
    assert.equal(editor.document.getText(), `${front}Known [@mo2018].\n`);
    const list = await vscode.workspace.openTextDocument(place("citing/own.bib"));
    assert.equal(list.getText(), `${own.trimEnd()}\n\n${other.slice(0, other.indexOf("\n}") + 2)}\n`);
    await vscode.window.showTextDocument(list);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  it("makes a library that of the document where no list is in use", async () => {
    const { editor, inserted } = await opened("Known|.\n", "enhances", "Mo 2018");
    await accept();
    await inserted;
    assert.equal(editor.document.getText(), "---\nbibliography: citing/other.bib\n---\n\nKnown [@mo2018].\n");
    assert.deepEqual(editor.selection.active, positionOf(editor, ".\n", 0));
  });

  it("cites from the user's own library, which is in use without being named", async function () {
    if (place("").path === "/") this.skip();
    const outside = vscode.Uri.joinPath(place(".."), "cited-library.bib");
    const text = entry("witwer2017", "Witwer, K.", "Defining vesicles of the stroma");
    await vscode.workspace.fs.writeFile(outside, new TextEncoder().encode(text));
    const libraries = (paths: readonly string[] | undefined) =>
      vscode.workspace
        .getConfiguration("exoscribe")
        .update("libraries", paths, vscode.ConfigurationTarget.Global);
    await libraries([outside.fsPath]);
    try {
      const { editor, inserted } = await opened("Known|.\n", "stroma", "Witwer 2017");
      await accept();
      await inserted;
      assert.equal(editor.document.getText(), "Known [@witwer2017].\n");
    } finally {
      await libraries(undefined);
      await vscode.workspace.fs.delete(outside);
    }
  });

  it("cites by number where the document does, and adds to its own list", async () => {
    const list =
      "\n## References\n\n1. Luo A. Exosomes of irradiated glioma. J Cells. 2019;1:2.\n2. Zhu L. Uptake. J Cells. 2014;3:4.\n";
    const { editor, inserted } = await opened(`Known [1|]. Seen [2].\n${list}`, "resistance", "Mo 2018");
    await accept();
    await inserted;
    assert.equal(
      editor.document.getText(),
      `Known [1, 3]. Seen [2].\n${list}3. Mo LJ. Exosomal miR-1246 enhances resistance. J Extracell Vesicles. 2018.\n`,
    );
  });

  it("says in words that nothing matches", async () => {
    const { editor, inserted } = await opened(
      `${front}Known|.\n`,
      "zebrafish",
      "No work matches “zebrafish”",
    );
    await accept();
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await inserted;
    assert.equal(editor.document.getText(), `${front}Known.\n`);
  });
});
