import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { closeAll, eventually, openNote, positionOf, write } from "./editor";
import { inPage, needsPage, textsIn } from "./workbench";

const image = "![x](https://evil.example/i.png)";
const hostile = [
  `Cells ${image}`,
  "[x\\](command:workbench.action.quit) and \\[y](https://evil.example)",
  "T _www.evil.example<command:workbench.action.quit> a@evil.example https://evil.example",
  "<img src=x onerror=alert(1)> <https://evil.example> &#60;b&#62; &lt;",
  "$(alert) \\$(alert) `code` **bold** ~~struck~~",
];
const items = hostile.map((literal, at) => ({
  id: `k${at}`,
  author: [{ literal }],
  title: "Cells",
  DOI: `10.1000/${at}${image}`,
}));

const shownHover = ".monaco-hover:not(.hidden) .monaco-hover-content";

describe("text of others, hovered", () => {
  before(async function () {
    needsPage(this);
    await write("hostile/refs.json", JSON.stringify(items));
  });
  afterEach(closeAll);

  /** Elements that a card of a reference does not have, as the editor has drawn them, and addresses of another host or command. */
  const strangers = (): Promise<readonly string[]> =>
    inPage(
      `[...document.querySelectorAll(${JSON.stringify(`${shownHover} .rendered-markdown :is(img, a[data-href], code, del, .codicon)`)})]` +
        `.filter((e) => !/^(?:https:\\/\\/doi\\.org\\/10\\.1000|command:exoscribe\\.showEntry\\?)/.test(e.dataset.href ?? "")).map((e) => e.outerHTML)`,
    );

  async function hover(editor: vscode.TextEditor, position: vscode.Position, text: string): Promise<string> {
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
    await vscode.commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
    return await eventually(async () => {
      const [shown = ""] = await textsIn(shownHover);
      assert.ok(shown.includes(text), shown);
      return shown;
    });
  }

  it("is text in the card of a reference", async () => {
    const cited = hostile.map((_, at) => `Known [@k${at}].`).join("\n\n");
    const editor = await openNote(`---\nbibliography: refs.json\n---\n\n${cited}\n`, "hostile/a.md");
    for (const [at, author] of hostile.entries()) {
      const shown = await hover(editor, positionOf(editor, `@k${at}`, 1), author);
      assert.ok(shown.includes(`DOI 10.1000/${at}${image}`), shown);
      assert.deepEqual(await strangers(), []);
    }
  });

  it("is no link where an identifier could be taken for markup", async () => {
    const list = `1. Luo A. Cells. 2018. doi:10.1000/1${image}\n2. Zhu B. More. 2019. doi:10.1000/2\n`;
    const editor = await openNote(`Known [1, 2].\n\n## References\n\n${list}`, "hostile/b.md");
    // A hover that comes before the links stays empty.
    await eventually(async () => {
      assert.ok((await textsIn(".detected-link")).includes("10.1000/2"));
    });
    await hover(editor, positionOf(editor, "10.1000/2", 3), "Open its page");
    assert.deepEqual(await strangers(), []);
    const links = await vscode.commands.executeCommand<readonly vscode.DocumentLink[]>(
      "vscode.executeLinkProvider",
      editor.document.uri,
    );
    assert.deepEqual(
      links.map(({ target }) => target?.toString()).filter((target) => target?.includes("doi.org")),
      ["https://doi.org/10.1000/2"],
    );
  });

  after(async () => {
    const asked = await inPage<readonly string[]>(
      `performance.getEntriesByType("resource").map((entry) => entry.name).filter((name) => name.includes("evil.example"))`,
    );
    assert.deepEqual(asked, [], "what the workbench has asked the net for");
  });
});
