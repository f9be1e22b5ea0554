import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import {
  actionsAt,
  choose,
  closeAll,
  codeOf,
  eventually,
  hoversAt,
  openNote,
  place,
  positionOf,
  problemsAfter,
  problemsOf,
  withSetting,
  write,
} from "./editor";

const unknown = "citation/unknown-reference";
const bib = "@article{luo2019, author = {Luo, A}, title = {On exosomes}, year = {2019}}\n";
const note = "Exosomes carry TSG101 and miR21 [@luo2019; @nobody2020].\n";

const codes = (problems: readonly vscode.Diagnostic[]) => problems.map(codeOf).sort();
const has =
  (...expected: readonly string[]) =>
  (problems: readonly vscode.Diagnostic[]) =>
    codes(problems).join() === [...expected].sort().join();

let folder = "";
const path = () => `${folder}/.exoscribe/config.json`;
const configure = (fields: object | string) =>
  write(path(), typeof fields === "string" ? fields : JSON.stringify(fields, undefined, 2));
const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

async function isName(editor: vscode.TextEditor, word: string): Promise<boolean> {
  return (await hoversAt(editor, positionOf(editor, word))).some(({ about }) => about === word);
}

describe("the configuration", () => {
  beforeEach(() => {
    folder = `configured-${crypto.randomUUID()}`;
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(place(folder), { recursive: true });
    for (const key of ["severity", "ignore", "choices"])
      await vscode.workspace.getConfiguration("exoscribe").update(key, undefined);
  });

  it("of the folder and of those above counts, and is felt at once when it comes to be, changes or goes", async () => {
    await write(`${folder}/refs.bib`, bib);
    const { document } = await openNote(note, `${folder}/deep/er/note.md`);
    await problemsOf(document.uri, has("citation/no-reference-list", "nomenclature/mirna-form"));
    await problemsAfter(
      () => configure({ references: ["refs.bib"] }),
      document.uri,
      has(unknown, "nomenclature/mirna-form"),
    );
    const deep = `${folder}/deep/.exoscribe/config.json`;
    const off = '{ "severity": { "nomenclature/mirna-form": "off" } }';
    await problemsAfter(() => write(deep, off), document.uri, has(unknown));
    await vscode.workspace.fs.delete(place(path()));
    await problemsOf(document.uri, has("citation/no-reference-list"));
  });

  it("comes behind the settings", async () => {
    await configure({
      ignore: ["TSG101"],
      severity: { "nomenclature/mirna-form": "off", [unknown]: "info" },
      references: ["none"],
    });
    const editor = await openNote(note, `${folder}/note.md`);
    await problemsOf(editor.document.uri, has());
    assert.equal(await isName(editor, "TSG101"), false);
    await withSetting("severity", { "nomenclature/mirna-form": "warning" }, async () => {
      const [problem] = await problemsOf(editor.document.uri, has("nomenclature/mirna-form"));
      assert.equal(problem!.severity, vscode.DiagnosticSeverity.Warning);
    });
  });

  it("leaves documents out", async () => {
    await configure({ exclude: ["drafts/"] });
    const editor = await openNote(note, `${folder}/drafts/note.md`);
    assert.deepEqual(await hoversAt(editor, positionOf(editor, "TSG101")), []);
    // As `problemsAfter` does: what is written is given time to be heard of before it is written again.
    await eventually(async () => {
      await configure({ exclude: [] });
      await eventually(async () => {
        assert.equal(await isName(editor, "TSG101"), true);
      }, 5_000);
    });
  });

  it("that is wrong has its problem at its place, and what is right in it counts", async () => {
    const uri = await configure('{\n  "ignore": ["TSG101"],\n  "species": "moose"\n}');
    const editor = await openNote(note, `${folder}/note.md`);
    const [problem, ...others] = await problemsOf(uri, (all) => all.length > 0);
    assert.deepEqual(others, []);
    assert.match(problem!.message, /^"moose" is no species that is known: write "human"/);
    assert.deepEqual(problem!.range, new vscode.Range(2, 13, 2, 20));
    assert.equal(await isName(editor, "TSG101"), false);
    await problemsAfter(() => configure({}), uri, has());
  });

  it("names the place of a bibliography that is not there", async () => {
    const uri = await configure({ references: ["nope.bib"] });
    await openNote(note, `${folder}/note.md`);
    const [problem] = await problemsOf(uri, has("citation/unreadable-source"));
    assert.deepEqual(problem!.range, new vscode.Range(2, 4, 2, 14));
  });

  it("gets what is set in this workspace, with its comments, and the settings give way", async () => {
    const uri = await configure('{\n  // Ours\n  "ignore": [\n    // A disease\n    "AD"\n  ]\n}\n');
    const editor = await openNote("Exosomes carry TSG101 and miR-21.\n", `${folder}/note.md`);
    const at = (word: string) =>
      actionsAt(editor, new vscode.Range(positionOf(editor, word), positionOf(editor, word)));
    await vscode.workspace
      .getConfiguration("exoscribe")
      .update(
        "choices",
        { "miR-21": "mirbase:MI0000077", p38: "hgnc:6876" },
        vscode.ConfigurationTarget.Workspace,
      );
    await choose(await at("TSG101"), /“TSG101” is no name in this workspace/);
    await choose(await at("miR-21"), /“miR-21” means hsa-miR-21-5p .*in this workspace/);
    assert.equal(
      await textOf(uri),
      '{\n  // Ours\n  "ignore": [\n    // A disease\n    "AD",\n    "TSG101"\n  ],\n  "choices": {\n    "miR-21": "mirbase.mature:MIMAT0000076"\n  }\n}\n',
    );
    const { workspaceValue } = vscode.workspace.getConfiguration("exoscribe").inspect("choices")!;
    assert.deepEqual(workspaceValue, { p38: "hgnc:6876" });
    assert.equal(vscode.workspace.getConfiguration("exoscribe").inspect("ignore")!.workspaceValue, undefined);
    const [hover] = await hoversAt(editor, positionOf(editor, "miR-21"));
    assert.match(hover!.markdown, /^\*\*hsa-miR-21-5p\*\*/);
    assert.equal(await isName(editor, "TSG101"), false);
  });

  it("that is no JSON is left as it is", async () => {
    const uri = await configure("{ broken");
    const editor = await openNote("Exosomes carry TSG101.\n", `${folder}/note.md`);
    const actions = await actionsAt(
      editor,
      new vscode.Range(positionOf(editor, "TSG101"), positionOf(editor, "TSG101")),
    );
    await choose(actions, /“TSG101” is no name in this workspace/);
    assert.equal(await textOf(uri), "{ broken");
  });

  it("is completed and checked as it is written", async () => {
    const uri = await configure(
      '{\n  // Comments are no mistakes.\n  "severity": { "citation/order": "of" }\n}',
    );
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, "jsonc");
    await eventually(() => {
      const [problem, ...others] = vscode.languages
        .getDiagnostics(uri)
        .filter(({ source }) => source !== "ExoScribe");
      assert.deepEqual([problem?.range.start.line, others], [2, []]);
    });
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      uri,
      new vscode.Position(2, 2),
    );
    const labels = items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert.ok(
      ["references", "species", "exclude"].every((field) => labels.some((label) => label.includes(field))),
      labels.join(),
    );
  });
});
