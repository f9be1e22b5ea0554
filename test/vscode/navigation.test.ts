import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { areAsRead } from "../../src/vscode/host/asRead";
import { closeAll, eventually, openNote, place, positionOf, write } from "./editor";

const bibliography = `@article{luo2019, author = {Luo, A}, title = {Exosomes}, year = {2019}}
@article{zhou2018, author = {Zhou, X}, title = {More}, year = {2018}, related = {luo2019}}
`;
const front = "---\nbibliography: refs.bib\n---\n\n";
const own =
  "\n\n## References\n\n1. Luo A. Exosomes. J Cells. 2019;1:2.\n2. Zhou X. More. J Cells. 2018;3:4.\n";

const read = async (name: string) =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(place(name)));

/** Where F12 leads: file and the text that it selects. */
async function definitions(editor: vscode.TextEditor, position: vscode.Position): Promise<readonly string[]> {
  const links = await vscode.commands.executeCommand<readonly vscode.LocationLink[]>(
    "vscode.executeDefinitionProvider",
    editor.document.uri,
    position,
  );
  return await Promise.all(
    links.map(({ targetUri, targetSelectionRange }) => textAt(targetUri, targetSelectionRange!)),
  );
}

async function textAt(uri: vscode.Uri, range: vscode.Range): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  return `${vscode.workspace.asRelativePath(uri)}:${range.start.line + 1} ${document.getText(range)}`;
}

async function referencesAt(uri: vscode.Uri, position: vscode.Position): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<readonly vscode.Location[]>(
    "vscode.executeReferenceProvider",
    uri,
    position,
  );
  const texts = await Promise.all(found.map((one) => textAt(one.uri, one.range)));
  // The editor's own Markdown support takes a group of keys for the label of a link.
  return texts.filter((text) => !text.includes(";")).sort();
}

describe("going to an entry", () => {
  before(() => write("nav/refs.bib", bibliography));
  afterEach(closeAll);

  it("leads from a key to the .bib", async () => {
    const editor = await openNote(`${front}Known [see @luo2019, p. 3; @zhou2018].\n`, "nav/c.md");
    await eventually(async () => {
      const found = await definitions(editor, positionOf(editor, "@luo2019", 3));
      assert.deepEqual(found, ["nav/refs.bib:1 luo2019"]);
    });
    assert.deepEqual(await definitions(editor, positionOf(editor, "@zhou2018")), ["nav/refs.bib:2 zhou2018"]);
    assert.deepEqual(await definitions(editor, positionOf(editor, "p. 3", 1)), []);
  });

  it("leads from a range to each entry of the document's list", async () => {
    const editor = await openNote(`Known [1-2].${own}`, "nav/own.md");
    assert.deepEqual(await definitions(editor, positionOf(editor, "1-2")), [
      "nav/own.md:5 1",
      "nav/own.md:6 2",
    ]);
  });
});

describe("finding the citations of an entry", () => {
  before(async () => {
    await write("nav/refs.bib", bibliography);
    await write("nav/a.md", `${front}Known @luo2019.\n`);
    await write("nav/b.md", "---\nreferences:\n- id: luo2019\n  title: Another\n---\n\nKnown @luo2019.\n");
  });
  afterEach(closeAll);

  it("finds them in every note that has the same list, open or not", async () => {
    const editor = await openNote(`${front}Known [@luo2019; @zhou2018].\n`, "nav/c.md");
    const expected = ["nav/a.md:5 @luo2019", "nav/c.md:5 @luo2019", "nav/refs.bib:1 luo2019"];
    assert.deepEqual(await referencesAt(editor.document.uri, positionOf(editor, "@luo2019", 2)), expected);
    assert.deepEqual(await referencesAt(place("nav/refs.bib"), new vscode.Position(0, 11)), expected);
  });

  it("finds those of a number in its own document alone", async () => {
    await write("nav/d.md", `Known [2].${own}`);
    const editor = await openNote(`Known [2], [1-2].${own}`, "nav/e.md");
    assert.deepEqual(await referencesAt(editor.document.uri, positionOf(editor, "[2]", 1)), [
      "nav/e.md:1 1-2",
      "nav/e.md:1 2",
      "nav/e.md:6 2",
    ]);
  });

  it("finds them in the files that the terminal reads, and in no others", async () => {
    const note = "---\nbibliography: left/refs.bib\n---\n\nKnown @luo2019.\n";
    const files = {
      "refs.bib": bibliography,
      ".gitignore": "ignored.md\nbuild/\n",
      "build/.gitignore": "!taken-in.md\n",
      "kept/.gitignore": "!ignored.md\nlocal.md\n",
      ".exoscribe/config.json": '{ "exclude": ["old.md"] }',
    };
    for (const [name, text] of Object.entries(files)) await write(`left/${name}`, text);
    const kept = ["a.md", "kept/a.md", "kept/ignored.md"];
    const left = [
      "ignored.md",
      "old.md",
      "build/a.md",
      "build/taken-in.md",
      "kept/local.md",
      "node_modules/a.md",
      ".hidden/a.md",
      ".hidden.md",
    ];
    for (const name of [...kept, ...left]) await write(`left/${name}`, note);
    const entry = new vscode.Position(0, 11);
    assert.deepEqual(await referencesAt(place("left/refs.bib"), entry), [
      ...kept.map((name) => `left/${name}:5 @luo2019`),
      "left/refs.bib:1 luo2019",
    ]);
    // What is open is read wherever it stands, as the terminal reads what is named itself.
    await openNote(note, "left/ignored.md");
    assert.ok((await referencesAt(place("left/refs.bib"), entry)).includes("left/ignored.md:5 @luo2019"));
  });
});

describe("renaming a key", () => {
  let count = 0;
  let folder = "";
  beforeEach(async () => {
    folder = `rename-${++count}`;
    await write(`${folder}/refs.bib`, bibliography);
    await write(`${folder}/a.md`, `${front}Known @luo2019.\n`);
    await write(
      `${folder}/b.md`,
      "---\nreferences:\n- id: luo2019\n  title: Another\n---\n\nKnown @luo2019.\n",
    );
  });
  afterEach(closeAll);

  async function renames(
    uri: vscode.Uri,
    position: vscode.Position,
    to: string,
  ): Promise<vscode.WorkspaceEdit> {
    return await vscode.commands.executeCommand("vscode.executeDocumentRenameProvider", uri, position, to);
  }

  it("begins on exactly the key", async () => {
    const editor = await openNote(`${front}Known [@luo2019, p. 3].\n`, `${folder}/c.md`);
    const prepared = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
      "vscode.prepareRename",
      editor.document.uri,
      positionOf(editor, "@luo2019", 4),
    );
    assert.equal(prepared.placeholder, "luo2019");
    assert.equal(editor.document.getText(prepared.range), "luo2019");
    assert.equal(prepared.range.start.character, "Known [@".length);
  });

  it("changes every note with that list and the .bib, as one edit", async () => {
    const editor = await openNote(`${front}Known [@luo2019; -@luo2019, p. 3].\n`, `${folder}/c.md`);
    const edit = await renames(editor.document.uri, positionOf(editor, "@luo2019", 2), "luo2020");
    const files = edit.entries().map(([uri]) => vscode.workspace.asRelativePath(uri));
    assert.deepEqual(files.sort(), [`${folder}/a.md`, `${folder}/c.md`, `${folder}/refs.bib`]);
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    await vscode.workspace.saveAll();
    assert.match(editor.document.getText(), /Known \[@luo2020; -@luo2020, p\. 3\]/);
    await eventually(async () => {
      assert.equal(await read(`${folder}/a.md`), `${front}Known @luo2020.\n`);
      assert.equal(await read(`${folder}/refs.bib`), bibliography.replaceAll("luo2019", "luo2020"));
    });
  });

  it("can begin in the .bib", async () => {
    const { uri } = await vscode.workspace.openTextDocument(place(`${folder}/refs.bib`));
    const edit = await renames(uri, new vscode.Position(0, 10), "luo2021");
    const files = edit.entries().map(([uri]) => vscode.workspace.asRelativePath(uri));
    assert.deepEqual(files.sort(), [`${folder}/a.md`, `${folder}/refs.bib`]);
  });

  it("touches nothing where a file has changed since it was read", async () => {
    const uri = place(`${folder}/a.md`);
    const text = await read(`${folder}/a.md`);
    assert.equal(await areAsRead([{ uri, text }], "Nothing"), true);
    await write(`${folder}/a.md`, `${text}More.\n`);
    assert.equal(await areAsRead([{ uri, text }], "Nothing"), false);
    const editor = await openNote(text, `${folder}/c.md`);
    const open = { uri: editor.document.uri, text };
    assert.equal(await areAsRead([open], "Nothing"), true);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), "Unsaved. ");
    });
    assert.equal(await areAsRead([open], "Nothing"), false);
    assert.equal(await areAsRead([{ uri: place(`${folder}/gone.bib`), text: "" }], "Nothing"), false);
  });

  it("touches nothing where a file cannot be written", async () => {
    const content = new TextEncoder().encode(bibliography);
    const nothing = () => undefined;
    const files: Omit<vscode.FileSystemProvider, "stat"> = {
      onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
      watch: () => new vscode.Disposable(nothing),
      readFile: () => content,
      readDirectory: () => [],
      createDirectory: nothing,
      writeFile: nothing,
      delete: nothing,
      rename: nothing,
    };
    const found = { type: vscode.FileType.File, ctime: 0, mtime: 0, size: content.length };
    const locked = { ...found, permissions: vscode.FilePermission.Readonly };
    for (const [scheme, stat, isReadonly, expected] of [
      ["exoscribe-read-only", found, true, false],
      ["exoscribe-locked", locked, false, false],
      ["exoscribe-writable", found, false, true],
    ] as const) {
      const provider = vscode.workspace.registerFileSystemProvider(
        scheme,
        { ...files, stat: () => stat },
        { isReadonly },
      );
      await eventually(() => {
        assert.equal(vscode.workspace.fs.isWritableFileSystem(scheme), !isReadonly);
      });
      const file = { uri: vscode.Uri.parse(`${scheme}:/refs.bib`), text: bibliography };
      assert.equal(await areAsRead([file], "Nothing"), expected, scheme);
      provider.dispose();
    }
  });

  it("refuses a key that is taken, and numbers", async () => {
    const editor = await openNote(`${front}Known [@luo2019].\n`, `${folder}/c.md`);
    const taken = await renames(editor.document.uri, positionOf(editor, "@luo2019"), "zhou2018");
    assert.deepEqual(taken.entries(), []);
    const numbered = await openNote(`Known [2].${own}`, `${folder}/e.md`);
    const number = await renames(numbered.document.uri, positionOf(numbered, "[2]", 1), "3");
    assert.deepEqual(number.entries(), []);
  });
});
