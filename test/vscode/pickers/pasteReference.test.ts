import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { closeAll, eventually, openNote, place, write } from "../editor";
import { needsPage, pick, press, textsIn } from "../workbench";

const own =
  "@article{Luo_2019,\n  author = {Luo, A.},\n  title = {Exosomes of irradiated glioma cells},\n  year = {2019}\n}\n";
const ris =
  "TY  - JOUR\nAU  - Mo, Li-Juan\nAU  - Song, Man\nTI  - Exosome-packaged miR-1246 contributes to bystander damage\nJO  - Br J Cancer\nPY  - 2018\nVL  - 119\nSP  - 492\nEP  - 502\nDO  - 10.1038/s41416-018-0192-9\nER  - \n";
const nbib =
  "PMID- 30072743\nTI  - Exosome-packaged miR-1246 contributes to bystander damage\nAU  - Mo LJ\nDP  - 2018 Aug\n\nPMID- 29000000\nTI  - Another work on extracellular vesicles\nFAU - Bao, Chunyang\nAU  - Bao C\nDP  - 2017 May\n";
const front = "---\nbibliography: pasting/own.bib\n---\n\n";

describe("Paste Reference", () => {
  before(function () {
    needsPage(this);
  });
  beforeEach(() => write("pasting/own.bib", own));
  afterEach(async () => {
    await press("Close");
    await closeAll();
  });

  /** Runs the command at the end of a note with what was copied, and picks a row. */
  async function paste(text: string, copied: string, row: RegExp): Promise<vscode.TextEditor> {
    const editor = await openNote(text.replace("|", ""));
    const caret = editor.document.positionAt(text.indexOf("|"));
    editor.selection = new vscode.Selection(caret, caret);
    await vscode.env.clipboard.writeText(copied);
    const pasted = vscode.commands.executeCommand("exoscribe.pasteReference");
    await pick(row);
    await pasted;
    return editor;
  }

  const listed = async () => (await vscode.workspace.openTextDocument(place("pasting/own.bib"))).getText();

  it("makes what was copied an entry, with a key as the list has them, and cites it", async () => {
    const editor = await paste(`${front}Known|.\n`, ris, /^Add to own\.bib and Cite/);
    assert.equal(editor.document.getText(), `${front}Known [@Mo_2018].\n`);
    const text = await listed();
    assert.ok(text.startsWith(own.trimEnd()));
    assert.match(
      text,
      /\n\n@article\{Mo_2018,\n {2}author = \{Mo, Li-Juan and Song, Man\},[^]*pages = \{492--502\},\n {2}doi = \{10\.1038/,
    );
    await vscode.window.showTextDocument(place("pasting/own.bib"));
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  it("adds several without citing them", async () => {
    const editor = await paste(`${front}Known|.\n`, nbib, /^Add to own\.bib$/);
    assert.equal(editor.document.getText(), `${front}Known.\n`);
    assert.match(await listed(), /@article\{Mo_2018,[^]*@article\{Bao_2017,/);
    await vscode.window.showTextDocument(place("pasting/own.bib"));
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  it("cites what the list has already, and adds it to it no second time", async () => {
    const copied = own.replace("Luo_2019", "other:key");
    const editor = await paste(`${front}Known|.\n`, copied, /^Cite at the Caret/);
    assert.equal(editor.document.getText(), `${front}Known [@Luo_2019].\n`);
    assert.equal(await listed(), own);
  });

  it("says so where nothing was copied that is a reference", async () => {
    const editor = await openNote(`${front}Known.\n`);
    await vscode.env.clipboard.writeText("1. Some text that is no reference");
    await vscode.commands.executeCommand("exoscribe.pasteReference");
    await vscode.commands.executeCommand("notifications.showList");
    await eventually(async () => {
      const said = await textsIn(".notification-list-item .notification-list-item-message");
      assert.ok(
        said.some((one) => one.startsWith("There is no reference in the clipboard")),
        said.join("; "),
      );
    });
    assert.equal(editor.document.getText(), `${front}Known.\n`);
  });
});

describe("Export Cited References", () => {
  afterEach(closeAll);

  it("writes the cited entries alone, as they stand", async () => {
    const library = `${own}\n@misc{unused, title = {Not cited}}\n`;
    await write("exporting/own.bib", library);
    await openNote("---\nbibliography: exporting/own.bib\n---\n\nKnown [@Luo_2019].\n");
    const to = place(`exporting/${crypto.randomUUID()}.bib`);
    void vscode.commands.executeCommand("exoscribe.exportCited", { to });
    await eventually(async () => {
      assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(to)), own);
    });
  });

  it("leaves the list in use alone", async () => {
    const library = `${own}\n@misc{unused, title = {Not cited}}\n`;
    const list = await write("exporting/kept.bib", library);
    await openNote("---\nbibliography: exporting/kept.bib\n---\n\nKnown [@Luo_2019].\n");
    await vscode.commands.executeCommand("exoscribe.exportCited", { to: list });
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(list)), library);
  });
});
