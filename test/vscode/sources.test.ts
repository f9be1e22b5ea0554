import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import {
  closeAll,
  hoversAt,
  openNote,
  place,
  positionOf,
  problemsAfter,
  problemsOf,
  withLibrary,
  withSetting,
  write,
} from "./editor";

const entry = (key: string, family: string) =>
  `@misc{${key}, author = {${family}, A}, title = {On exosomes}, year = {2014}}\n`;
const note = (bibliography: string) =>
  `---\nbibliography: ${bibliography}\n---\n\nExosomes are taken up [@hazawa2014; @zhu2018].\n`;

const messages = (problems: readonly vscode.Diagnostic[]) =>
  problems.map(({ message }) => message).join("\n");
const speaksOf = (word: string) => (problems: readonly vscode.Diagnostic[]) =>
  messages(problems).includes(word);
const isQuiet = (problems: readonly vscode.Diagnostic[]) => problems.length === 0;

describe("bibliographies", () => {
  afterEach(closeAll);

  it("give the cards of keys", async () => {
    await write("cards.bib", entry("hazawa2014", "Hazawa") + entry("zhu2018", "Zhu"));
    const editor = await openNote(note("cards.bib"));
    const [hover] = await hoversAt(editor, positionOf(editor, "hazawa2014", 2));
    assert.equal(hover?.about, "@hazawa2014");
    assert.match(hover.markdown, /Hazawa A/);
  });

  const units = Array.from(entry("hazawa2014", "Müller"), (character) => character.charCodeAt(0));
  for (const [encoding, bytes] of [
    ["Latin-1", Uint8Array.from(units)],
    ["UTF-16", Uint8Array.from([0xfeff, ...units].flatMap((unit) => [unit % 256, unit >> 8]))],
  ] as const) {
    it(`are said to be of another encoding, open in an editor or not: ${encoding}`, async () => {
      const name = `${encoding.toLowerCase()}.bib`;
      await vscode.workspace.fs.writeFile(place(name), bytes);
      const { document } = await openNote(note(name));
      const [problem, ...others] = await problemsOf(document.uri, speaksOf(encoding));
      assert.ok(problem?.message.startsWith(`${name}: `), problem?.message);
      assert.deepEqual(others, []);
      await vscode.window.showTextDocument(place(name), { viewColumn: vscode.ViewColumn.Beside });
      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      await problemsOf(document.uri, speaksOf(encoding));
      const mended = entry("hazawa2014", "Müller") + entry("zhu2018", "Zhu");
      await problemsAfter(() => write(name, mended), document.uri, isQuiet);
    });
  }

  it("are felt at once when they change on disk, and when they come to be", async () => {
    const { document } = await openNote(note("later.bib"));
    await problemsOf(document.uri, speaksOf("later.bib"));
    const one = entry("hazawa2014", "Hazawa");
    await problemsAfter(() => write("later.bib", one), document.uri, speaksOf("zhu2018"));
    await problemsAfter(() => write("later.bib", one + entry("zhu2018", "Zhu")), document.uri, isQuiet);
  });

  it("are felt at once when they change in an editor, unsaved", async () => {
    const bibliography = await write("open.bib", entry("hazawa2014", "Hazawa"));
    const { document } = await openNote(note("open.bib"));
    await problemsOf(document.uri, speaksOf("zhu2018"));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(bibliography, new vscode.Position(0, 0), entry("zhu2018", "Zhu"));
    await vscode.workspace.applyEdit(edit);
    await problemsOf(document.uri, isQuiet);
    await vscode.workspace.saveAll();
  });

  it("count from the document's folder", async () => {
    await write("deep/own.bib", entry("hazawa2014", "Hazawa") + entry("zhu2018", "Zhu"));
    const { document } = await openNote(note("own.bib"), "deep/note.md");
    await problemsOf(document.uri, isQuiet);
    const editor = vscode.window.activeTextEditor!;
    const [hover] = await hoversAt(editor, positionOf(editor, "zhu2018", 2));
    assert.equal(hover?.about, "@zhu2018");
  });

  const outside = vscode.Uri.joinPath(place("."), "..", "outside.bib");
  for (const [name, path] of [
    ["by dots", "../outside.bib"],
    ["by dots in an absolute path", `${place("").path}/x/../../outside.bib`],
  ] as const) {
    it(`may lie outside of a workspace that is trusted: ${name}`, async function () {
      // The web host's workspace is a whole file system: nothing is outside.
      if (place("").path === "/") this.skip();
      await vscode.workspace.fs.writeFile(
        outside,
        new TextEncoder().encode(entry("hazawa2014", "Hazawa") + entry("zhu2018", "Zhu")),
      );
      const editor = await openNote(note(path));
      await problemsOf(editor.document.uri, isQuiet);
      const [hover] = await hoversAt(editor, positionOf(editor, "zhu2018", 2));
      assert.match(hover?.markdown ?? "", /Zhu A/);
      await vscode.workspace.fs.delete(outside);
    });
  }

  it("of the settings lie in the workspace", async function () {
    if (place("").path === "/") this.skip();
    await vscode.workspace.fs.writeFile(outside, new TextEncoder().encode(entry("zhu2018", "Zhu")));
    await withSetting("references", ["../outside.bib"], async () => {
      const { document } = await openNote("Exosomes are taken up [@zhu2018].\n");
      await problemsOf(document.uri, speaksOf("outside of the workspace"));
    });
    await vscode.workspace.fs.delete(outside);
  });

  it("are files: a folder is said to be none", async () => {
    await write("folder.bib/inside.bib", entry("zhu2018", "Zhu"));
    const { document } = await openNote(note("folder.bib"));
    await problemsOf(document.uri, speaksOf("no file that can be read"));
  });

  it("on the net are refused with a word", async () => {
    const editor = await openNote(note("https://example.org/x.bib"));
    await problemsOf(editor.document.uri, speaksOf("net"));
    assert.deepEqual(await hoversAt(editor, positionOf(editor, "zhu2018", 2)), []);
  });

  it("of the user count for what cites by key and has no list, wherever they lie", async function () {
    if (place("").path === "/") this.skip();
    await withLibrary(outside, entry("zhu2018", "Zhu"), async () => {
      const editor = await openNote("Exosomes are taken up [@zhu2018; @zhu2019].\n");
      await problemsOf(editor.document.uri, speaksOf("zhu2019"));
      const [hover] = await hoversAt(editor, positionOf(editor, "zhu2018", 2));
      assert.match(hover?.markdown ?? "", /Zhu A/);
      const own = await openNote(note("none-there.bib"));
      await problemsOf(own.document.uri, speaksOf("none-there.bib"));
    });
  });

  it("have their own problems in their own file", async () => {
    const broken = await write(
      "broken.bib",
      `${entry("hazawa2014", "Hazawa")}@article{zhu2018, title = {No end`,
    );
    await openNote(note("broken.bib"));
    const [problem] = await problemsOf(broken, (problems) => problems.length > 0);
    assert.equal(problem!.range.start.line, 1);
    await withSetting("enable", false, async () => {
      await problemsOf(broken, isQuiet);
    });
  });
});
