import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { closeAll, eventually, hoversAt, openNote, positionOf, problemsOf, write } from "./editor";
import { click, inPage, needsPage, showsLinks, textsIn } from "./workbench";

const silent = "Exosomes are taken up [49] and sent on [149].\n";
const follows = "Exosomes are taken up, as Hazawa et al. [49] saw; Luo et al. [15] agree.\n";
const item = '.statusbar-item[id*="exoscribe.references"]';

async function shows(pattern: RegExp): Promise<void> {
  await eventually(async () => {
    assert.match((await textsIn(item)).join("|"), pattern);
  });
}

async function hoverOn(editor: vscode.TextEditor, text: string): Promise<string> {
  const [hover] = await hoversAt(editor, positionOf(editor, text));
  return hover?.markdown ?? "";
}

describe("the review’s list, offered", () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.getConfiguration("exoscribe").update("references", undefined);
  });

  it("is told on hover as not in use, and reports nothing", async () => {
    const editor = await openNote(silent);
    const shown = await hoverOn(editor, "49");
    assert.match(shown, /^\*\*No reference list in use; in He et al\. 2021 this is:\*\*/);
    assert.match(shown, /Hazawa[^]*The review cites it for/);
    assert.equal(await hoverOn(editor, "149"), "");
    assert.deepEqual(await problemsOf(editor.document.uri, () => true), []);
  });

  it("lets no command but its own be clicked, and trusts no card", async () => {
    const editor = await openNote(silent);
    const [{ contents } = { contents: [] }] = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
      "vscode.executeHoverProvider",
      editor.document.uri,
      positionOf(editor, "49"),
    );
    const parts = contents.filter((part) => part instanceof vscode.MarkdownString);
    assert.deepEqual(
      parts.map(({ isTrusted }) => isTrusted ?? false),
      [{ enabledCommands: ["exoscribe.useReview"] }, false],
    );
    assert.doesNotMatch(parts[1]!.value, /command:/);
  });

  it("is in use at one click, for the file, until that is undone", async function () {
    needsPage(this);
    const { document, selections } = await openNote(silent);
    await shows(/He et al\. 2021\?/);
    assert.equal(selections.length, 1);
    const editor = vscode.window.activeTextEditor!;
    const at = positionOf(editor, "49");
    editor.selection = new vscode.Selection(at, at);
    const link = '.monaco-hover a[data-href^="command:exoscribe.useReview"]';
    await showsLinks(link, ["this file", "this workspace"]);
    await click(link);
    await shows(/He et al\. 2021: 103/);
    assert.equal(document.getText(), `---\nexoscribe:\n  references: review\n---\n\n${silent}`);
    await problemsOf(document.uri, (problems) => problems.some(({ message }) => message.includes("149")));
    await vscode.commands.executeCommand("undo");
    await shows(/He et al\. 2021\?/);
    assert.equal(document.getText(), silent);
    await problemsOf(document.uri, (problems) => problems.length === 0);
  });

  it("is in use for the workspace by its other link", async () => {
    const editor = await openNote(silent);
    const [, args = ""] =
      /\[this workspace\]\(command:exoscribe\.useReview\?([^)]+)\)/.exec(await hoverOn(editor, "49")) ?? [];
    await vscode.commands.executeCommand(
      "exoscribe.useReview",
      ...(JSON.parse(decodeURIComponent(args)) as unknown[]),
    );
    await problemsOf(editor.document.uri, (problems) => problems.length > 0);
    assert.deepEqual(vscode.workspace.getConfiguration("exoscribe").inspect("references")?.workspaceValue, [
      "review",
    ]);
    assert.match(await hoverOn(editor, "49"), /^\*\*&#91;49&#93;\*\*/);
  });

  it("says in the status bar why, and what was not checked", async function () {
    needsPage(this);
    await openNote(silent);
    await shows(/He et al\. 2021\?/);
    const said = await eventually(async () => {
      const label = await inPage<string>(
        `[...document.querySelectorAll(${JSON.stringify(`${item} a`)})].map((e) => e.getAttribute("aria-label")).join()`,
      );
      assert.match(label, /He et al\. 2021 is offered/);
      return label;
    });
    assert.match(said, /2 citations, no reference list found: not checked/);
    assert.match(said, /no citation agrees with its numbers, \[149\] does not/);
  });

  it("is not completed from", async () => {
    for (const [text, count] of [
      [`${silent}More [`, 0],
      [`${follows}More [`, 103],
    ] as const) {
      const editor = await openNote(text);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        editor.document.uri,
        editor.document.positionAt(text.length),
      );
      const offered = list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
      assert.equal(offered.length > 0, count > 0, text);
    }
  });

  it("is or is not in force for a note that is open as for the same note when it is closed", async () => {
    const closed = await write("offered/closed.md", follows);
    await write("offered/silent.md", silent);
    const editor = await openNote(follows, "offered/open.md");
    const citing = async (): Promise<readonly string[]> => {
      const found = await vscode.commands.executeCommand<readonly vscode.Location[]>(
        "vscode.executeReferenceProvider",
        editor.document.uri,
        positionOf(editor, "49"),
      );
      return [...new Set(found.map(({ uri }) => uri.path.split("/").at(-1)!))]
        .filter((name) => ["closed.md", "open.md", "silent.md"].includes(name))
        .sort();
    };
    assert.deepEqual(await citing(), ["closed.md", "open.md"]);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(closed));
    await openNote(silent, "offered/silent.md");
    assert.deepEqual(await citing(), ["closed.md", "open.md"]);
  });
});
