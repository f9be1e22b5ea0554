import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { closeAll, eventually, hoversAt, openNote, place, positionOf, write } from "../editor";
import { inPage, needsPage, pick, pickerShows, press, rows, textsIn } from "../workbench";

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

/** Opens the picker where `|` stands, until a work is its first row. */
async function opened(marked: string, query: string, first: string) {
  const editor = await openNote(marked.replace("|", ""));
  const caret = editor.document.positionAt(marked.indexOf("|"));
  editor.selection = new vscode.Selection(caret, caret);
  const inserted = vscode.commands.executeCommand("exoscribe.insertCitation", { query });
  // No two tests look for the same.
  await pickerShows(query, first);
  return { editor, inserted };
}

/** Makes the list again what it was, which some hosts save by themselves. */
async function restore(list: vscode.TextDocument): Promise<void> {
  await write("citing/own.bib", own);
  await vscode.window.showTextDocument(list);
  await vscode.commands.executeCommand("workbench.action.files.revert");
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
    await press("Close");
    await closeAll();
  });

  it("cites the work that is chosen", async () => {
    const { editor, inserted } = await opened(`${front}Known|.\n`, "hazawa 2014", "Hazawa 2014");
    await pick("Hazawa 2014");
    await inserted;
    assert.equal(editor.document.getText(), `${front}Known [@hazawa2014].\n`);
    await eventually(() => {
      assert.deepEqual(editor.selection.active, positionOf(editor, ".\n"));
    });
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
    await pick("Luo and Zhou 2019");
    await inserted;
    assert.equal(editor.document.getText(), `${front}Known [@mo2018; @hazawa2014; @luo2019].\n`);
  });

  it("adds a work that only a library has to the list in use", async () => {
    await write("citing/own.bib", own);
    const { editor, inserted } = await opened(`${front}Known|.\n`, "miR-1246", "Mo 2018");
    await pick("Mo 2018");
    await inserted;
    assert.equal(editor.document.getText(), `${front}Known [@mo2018].\n`);
    const list = await vscode.workspace.openTextDocument(place("citing/own.bib"));
    assert.equal(list.getText(), `${own.trimEnd()}\n\n${other.slice(0, other.indexOf("\n}") + 2)}\n`);
    await restore(list);
  });

  it("makes a library that of the document where no list is in use", async () => {
    const { editor, inserted } = await opened("Known|.\n", "enhances", "Mo 2018");
    await pick("Mo 2018");
    await inserted;
    assert.equal(editor.document.getText(), "---\nbibliography: citing/other.bib\n---\n\nKnown [@mo2018].\n");
    await eventually(() => {
      assert.deepEqual(editor.selection.active, positionOf(editor, ".\n"));
    });
  });

  it("cites by number where the document does, and adds to its own list", async () => {
    const list =
      "\n## References\n\n1. Luo A. Exosomes of irradiated glioma. J Cells. 2019;1:2.\n2. Zhu L. Uptake. J Cells. 2014;3:4.\n";
    const { editor, inserted } = await opened(`Known [1|]. Seen [2].\n${list}`, "resistance", "Mo 2018");
    await pick("Mo 2018");
    await inserted;
    assert.equal(
      editor.document.getText(),
      `Known [1, 3]. Seen [2].\n${list}3. Mo LJ. Exosomal miR-1246 enhances resistance. J Extracell Vesicles. 2018.\n`,
    );
  });

  /** A library of each other format, and files that are none. */
  const formats: readonly (readonly [file: string, text: string, query: string, first: string])[] = [
    [
      "a.json",
      '[{"id": "json2011", "type": "article-journal", "title": "Argon kept cold", "author": [{"family": "Json", "given": "A"}], "issued": {"date-parts": [[2011]]}}]',
      "argon",
      "Json 2011",
    ],
    [
      "b.yaml",
      "references:\n- id: yaml2012\n  title: Boron kept dry\n  author:\n  - family: Yaml\n    given: B\n  issued: 2012\n",
      "boron",
      "Yaml 2012",
    ],
    [
      "c.xml",
      '<?xml version="1.0"?><xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors><author>Xml, C.</author></authors></contributors><titles><title>Carbon kept dark</title></titles><dates><year>2013</year></dates></record></records></xml>',
      "carbon",
      "Xml 2013",
    ],
    [
      "d.ris",
      "TY  - JOUR\nAU  - Ris, Diana\nTI  - Dysprosium kept still\nPY  - 2014\nER  - \n",
      "dysprosium",
      "Ris 2014",
    ],
    [
      "e.nbib",
      "PMID- 12345\nTI  - Erbium kept warm\nFAU - Nbib, Ernst\nAU  - Nbib E\nDP  - 2015 Aug\n",
      "erbium",
      "Nbib 2015",
    ],
    ["package.json", '{"name": "fluorine", "version": "1.0.0"}', "fluorine", "No work matches “fluorine”"],
    [
      "node_modules/g.bib",
      entry("gallium2016", "Gallium, G.", "Gallium"),
      "gallium",
      "No work matches “gallium”",
    ],
  ];
  for (const [file, text, query, first] of formats) {
    it(`finds ${first} among the works of the workspace where there is ${file}`, async () => {
      await write(`citing/formats/${file}`, text);
      const { inserted } = await opened(`${front}Known|.\n`, query, first);
      await press("Close");
      await inserted;
    });
  }

  it("adds a work of CSL JSON to a .bib", async () => {
    const { editor, inserted } = await opened(`${front}Known|.\n`, "kept cold", "Json 2011");
    await pick("Json 2011");
    await inserted;
    assert.equal(editor.document.getText(), `${front}Known [@json2011].\n`);
    const list = await vscode.workspace.openTextDocument(place("citing/own.bib"));
    assert.match(list.getText(), /\n\n@article\{json2011,\n {2}author = \{Json, A\}/);
    await restore(list);
  });

  describe("with libraries of the user", () => {
    const outside = vscode.Uri.joinPath(place(""), `../library-${crypto.randomUUID()}.bib`);
    const own = entry("rhee2017", "Rhee, H.", "Hafnium kept outside");
    const libraries = (paths: readonly string[] | undefined) =>
      vscode.workspace
        .getConfiguration("exoscribe")
        .update("libraries", paths, vscode.ConfigurationTarget.Global);
    before(async () => {
      await vscode.workspace.fs.writeFile(outside, new TextEncoder().encode(own));
      await libraries([outside.fsPath]);
    });
    after(async () => {
      await libraries(undefined);
      await vscode.workspace.fs.delete(outside);
    });

    it("adds a work of theirs to the list in use", async () => {
      const { editor, inserted } = await opened(`${front}Known|.\n`, "hafnium", "Rhee 2017");
      await pick("Rhee 2017");
      await inserted;
      assert.equal(editor.document.getText(), `${front}Known [@rhee2017].\n`);
      const list = await vscode.workspace.openTextDocument(place("citing/own.bib"));
      assert.ok(list.getText().endsWith(`\n\n${own}`), list.getText());
      await restore(list);
    });

    it("cites a work of theirs where no list is in use, which then they are", async () => {
      const { editor, inserted } = await opened("Known|.\n", "kept outside", "Rhee 2017");
      await pick("Rhee 2017");
      await inserted;
      assert.equal(editor.document.getText(), "Known [@rhee2017].\n");
      await eventually(async () => {
        const [hover] = await hoversAt(editor, positionOf(editor, "rhee2017", 2));
        assert.match(hover?.markdown ?? "", /Hafnium kept outside/);
      });
    });
  });

  it("says in words that nothing matches", async () => {
    const { editor, inserted } = await opened(
      `${front}Known|.\n`,
      "zebrafish",
      "No work matches “zebrafish”",
    );
    await press("Accept");
    await press("Close");
    await inserted;
    assert.equal(editor.document.getText(), `${front}Known.\n`);
  });
});
