import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { longestDocument } from "../../src/text/limit";
import { byReview, closeAll, eventually, openNote, problemsOf, write } from "./editor";
import { click, inPage, needsPage, pick, press, rows, textsIn } from "./workbench";

const item = '.statusbar-item[id*="exoscribe.references"]';
const cited = "Exosomes are taken up [49].\n";
const own = `Exosomes are taken up [1].\n\n## References\n\n1. Hazawa M. Radiation increases the cellular uptake of exosomes. Biochem Biophys Res Commun. 2014;446:1165-71.\n`;

async function shows(pattern: RegExp): Promise<void> {
  await eventually(async () => {
    assert.match((await textsIn(item)).join("|"), pattern);
  });
}

const setting = (key: string) => vscode.workspace.getConfiguration("exoscribe").inspect(key)?.workspaceValue;

describe("the status bar", () => {
  beforeEach(function () {
    needsPage(this);
  });
  afterEach(async () => {
    await closeAll();
    for (const key of ["enable", "references"])
      await vscode.workspace.getConfiguration("exoscribe").update(key, undefined);
  });

  it("says which references are in force, and how many", async () => {
    await openNote(byReview + cited);
    await shows(/He et al\. 2021: 103/);
    await openNote(own);
    await shows(/References section: 1/);
    await openNote("Nothing is cited here.\n");
    await shows(/No references/);
  });

  it("says what bibliography lies near a document that cites by key, and uses it at a click", async () => {
    const folder = crypto.randomUUID();
    await write(
      `${folder}/near.bib`,
      "@article{hazawa2014, author = {Hazawa, M}, title = {On exosomes}, year = 2014}\n",
    );
    const { document } = await openNote("Exosomes are taken up [@hazawa2014].\n", `${folder}/note.md`);
    await shows(/near\.bib found/);
    await click(`${item} a`);
    await pick(`${folder}/near.bib`);
    await pick("This file");
    await shows(/near\.bib: 1/);
    assert.match(document.getText(), /^---\nbibliography: near\.bib\n---\n\nExosomes/);
  });

  it("is not there for other documents", async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "plaintext" }));
    await eventually(async () => {
      assert.deepEqual(await textsIn(`${item}:not([style*="none"]) a`), []);
    });
  });

  it("changes them for the file at a click", async () => {
    const { document } = await openNote(own);
    await shows(/References section: 1/);
    await click(`${item} a`);
    await pick("The review");
    await pick("This file");
    await shows(/He et al\. 2021: 103/);
    assert.match(document.getText(), /^---\nexoscribe:\n {2}references: review\n---\n\nExosomes/);
    await click(`${item} a`);
    await pick("What the document names");
    await pick("This file");
    await shows(/References section: 1/);
  });

  it("says of which species genes and miRNAs are read, and changes it for the file", async () => {
    const { document } = await openNote("C57BL/6J mice lack Cd63.\n");
    await shows(/No references/);
    const told = (pattern: RegExp) =>
      eventually(async () => {
        const label = await inPage<string>(
          `document.querySelector(${JSON.stringify(`${item} a`)}).getAttribute("aria-label")`,
        );
        assert.match(label, pattern);
      });
    await told(/Genes and miRNAs are read as mouse \(once, by “mice”\)\./);
    await click(`${item} a`);
    await pick("Another species…");
    await pick("rat");
    await told(/read as rat \(once, by “species: rat” in the front matter\)/);
    assert.match(document.getText(), /^---\nexoscribe:\n {2}species: rat\n---\n\nC57BL/);
  });

  it("changes them for the workspace", async () => {
    await openNote(cited);
    await shows(/He et al\. 2021\?/);
    await click(`${item} a`);
    await pick("None");
    await pick("This workspace");
    await shows(/No references/);
    assert.deepEqual(setting("references"), ["none"]);
  });

  it("says of every source why it is or is not in force", async () => {
    const { document } = await openNote(own);
    await shows(/References section: 1/);
    await click(`${item} a`);
    const shown = await eventually(async () => {
      const found = await textsIn(rows);
      assert.ok(found.length > 5);
      return found.join("\n");
    });
    assert.match(shown, /The front matter.*It names no references\./);
    assert.match(shown, /The References section.*in force · 1 entry.*The document has a list of its own\./);
    assert.match(shown, /The setting.*exoscribe\.references names none\./);
    assert.match(shown, /He et al\. 2021.*103 entries.*comes before it: the References section\./);
    await pick("He et al. 2021");
    await pick("This file");
    await shows(/He et al\. 2021: 103/);
    assert.match(document.getText(), /references: review/);
  });

  it("warns of a source that cannot be read, and says why", async () => {
    await openNote("---\nbibliography: gone.bib\n---\n\nExosomes are taken up [@x2019].\n");
    await shows(/gone\.bib: 0/);
    await eventually(async () => {
      assert.equal((await textsIn(`${item} .codicon-warning`)).length, 1);
    });
    await click(`${item} a`);
    await eventually(async () => {
      const [first = ""] = await textsIn(rows);
      assert.match(first, /gone\.bib.*in force · 0 entries.*The front matter names it\. .*no such file/);
    });
    await press("Close");
  });

  it("says that a bibliography is of a kind that is not read", async () => {
    await write("refs.enw", "%0 Journal Article\n%A Luo, A\n%T Exosomes\n");
    const { document } = await openNote(
      "---\nbibliography: refs.enw\n---\n\nExosomes are taken up [@x2019].\n",
    );
    await shows(/refs\.enw: 0/);
    const problems = await problemsOf(document.uri, (all) => all.length > 0);
    assert.deepEqual(
      problems.map(({ message }) => message.split(";")[0]),
      ["refs.enw: of a kind that is not read"],
    );
    await click(`${item} a`);
    await eventually(async () => {
      const [first = ""] = await textsIn(rows);
      assert.match(first, /refs\.enw.*in force · 0 entries.*of a kind that is not read/);
    });
    await press("Close");
  });

  it("says that a document is too long to be read, until it no longer is", async () => {
    const line = "Exosomes carry miR-21 [@nobody2019].\n";
    const editor = await openNote(line.repeat(Math.ceil(longestDocument / line.length) + 1));
    await shows(/Too long to be read/);
    const { document } = editor;
    assert.deepEqual(await problemsOf(document.uri, (problems) => problems.length === 0), []);
    await editor.edit((edit) => {
      edit.delete(new vscode.Range(1, 0, document.lineCount, 0));
    });
    // Other tests may have left a bibliography, which is offered then.
    await shows(/No references| found/);
    await problemsOf(document.uri, (problems) => problems.length > 0);
  });

  it("turns ExoScribe off", async () => {
    const { document } = await openNote(`${byReview}Exosomes are taken up [149].\n`);
    await problemsOf(document.uri, (problems) => problems.length === 1);
    await shows(/He et al\. 2021: 103/);
    await click(`${item} a`);
    await pick("Turn ExoScribe off");
    await pick("This workspace");
    await problemsOf(document.uri, (problems) => problems.length === 0);
    assert.equal(setting("enable"), false);
  });
});
