import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { mergeEntries } from "../../src/vscode/citations/mergeEntries";
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
import { ownAnalyses } from "./ownAnalyses";

const entry = (key: string) =>
  `@misc{${key}, author = {Luo, A}, title = {Exosomes in blood}, doi = {10.1000/a}, year = {2019}}\n`;
const front = "---\nbibliography: refs.bib\n---\n\n";

const textOf = async (path: string) => (await vscode.workspace.openTextDocument(place(path))).getText();

describe("a change of several files", () => {
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
    await eventually(async () => {
      assert.equal(document.getText(), before);
      assert.equal(await textOf("several-rename/closed.md"), `${front}Known @luo2019.\n`);
      assert.equal(await textOf("several-rename/refs.bib"), bibliography);
    });
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
    await eventually(async () => {
      assert.equal(await textOf("several-add/refs.bib"), entry("luo2019"));
    });
  });

  describe("that merges duplicates of a bibliography", () => {
    const part = "@misc{part, crossref = {luo2019b}, title = {A part}}\n";
    const doubled = entry("luo2019") + entry("luo2019b") + part;

    const isSaid = (problems: readonly vscode.Diagnostic[]) =>
      problems.some(({ message }) => message.startsWith("Entry luo2019b has the DOI of"));

    /** Two duplicates, and a closed note that cites the second. */
    async function openDoubled(folder: string): Promise<vscode.TextEditor> {
      await write(`${folder}/other.md`, `${front}Seen [@luo2019b, p. 3] and \`@luo2019b\`.\n`);
      const editor = await openIn(folder, doubled);
      await problemsOf(place(`${folder}/refs.bib`), isSaid);
      return editor;
    }

    async function assertMerged(folder: string, { document }: vscode.TextEditor): Promise<void> {
      assert.equal(document.getText(), `${front}Unsaved. Known [@luo2019].\n`);
      assert.equal(await textOf(`${folder}/closed.md`), `${front}Known @luo2019.\n`);
      assert.equal(await textOf(`${folder}/other.md`), `${front}Seen [@luo2019, p. 3] and \`@luo2019b\`.\n`);
      const merged = (await textOf(`${folder}/refs.bib`)).replace(/\n+/g, "\n");
      assert.equal(merged, entry("luo2019") + part.replace("luo2019b", "luo2019"));
    }

    for (const cited of ["@luo2019b", "@luo2019;"]) {
      it(`is one edit, offered where ${cited} is cited, and one undo takes it back`, async () => {
        const folder = `merge-${cited.replace(/\W/g, "")}`;
        const editor = await openDoubled(folder);
        const at = positionOf(editor, cited, 3);
        await choose(await actionsAt(editor, new vscode.Range(at, at)), /^Merge into entry luo2019$/);
        await assertMerged(folder, editor);
        await vscode.commands.executeCommand("undo");
        await eventually(async () => {
          assert.equal(editor.document.getText(), `${front}Unsaved. Known [@luo2019; @luo2019b].\n`);
          assert.equal(
            await textOf(`${folder}/other.md`),
            `${front}Seen [@luo2019b, p. 3] and \`@luo2019b\`.\n`,
          );
          assert.equal(await textOf(`${folder}/refs.bib`), doubled);
        });
      });
    }

    it("is offered in the bibliography, too, once, on its problem", async () => {
      const editor = await openDoubled("merge-bib");
      await openNote(`${front}Again [@luo2019b].\n`, "merge-bib/again.md");
      const bibliography = await vscode.window.showTextDocument(place("merge-bib/refs.bib"));
      const [problem] = await problemsOf(bibliography.document.uri, isSaid);
      const actions = await actionsAt(bibliography, problem!.range);
      assert.equal(actions.filter(({ title }) => title.startsWith("Merge")).length, 1);
      await choose(actions, /^Merge into entry luo2019$/);
      await assertMerged("merge-bib", editor);
      assert.equal(await textOf("merge-bib/again.md"), `${front}Again [@luo2019].\n`);
      await problemsOf(bibliography.document.uri, (problems) => problems.length === 0);
    });

    it("is refused where another note would come to cite another work", async () => {
      const editor = await openDoubled("merge-another");
      await write("merge-another/first.bib", "@book{luo2019, title = {Another work of the same year}}\n");
      const another = `---\nbibliography: [first.bib, refs.bib]\n---\n\nHere @luo2019b.\n`;
      await write("merge-another/another.md", another);
      const at = positionOf(editor, "@luo2019b", 3);
      const actions = await actionsAt(editor, new vscode.Range(at, at));
      await choose(actions, /^Merge into entry luo2019$/);
      assert.equal(editor.document.getText(), `${front}Unsaved. Known [@luo2019; @luo2019b].\n`);
      assert.equal(await textOf("merge-another/refs.bib"), doubled);
      assert.equal(await textOf("merge-another/another.md"), another);
    });

    it("is refused where the bibliography has changed since it was read", async () => {
      const { document } = await openDoubled("merge-changed");
      const own = ownAnalyses();
      const analysed = (await own.analyses.current(document))!;
      const [suggestion] = analysed.analysis.findings.flatMap(({ suggestions }) => suggestions);
      const { token } = new vscode.CancellationTokenSource();
      const merge = { analysed, suggestion: { ...suggestion!, takeOver: suggestion!.takeOver! } };
      assert.equal((await mergeEntries(merge, own.readManuscripts, token))?.size, 3);
      await write("merge-changed/refs.bib", `% Mine.\n${doubled}`);
      assert.equal(await mergeEntries(merge, own.readManuscripts, token), undefined);
      own.dispose();
    });
  });
});
