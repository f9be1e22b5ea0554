import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { actionsAt, closeAll, eventually, hoversAt, openNote, positionOf } from "./editor";
import { needsPage, pick } from "./workbench";

const list = `

## References

Lee, B., & Park, C. (2020). Uptake of vesicles by cells. *J Cells*, *1*(2), 10–19.

Smith, J. (2019a). Exosomes of irradiated glioma. *J Cells*, *2*(2), 1–9.

Smith, J. (2019b). Vesicles of irradiated glioma. *J Cells*, *2*(3), 10–19.
`;
const text = `Known (Smith, 2019a, 2019b; Lee & Park, 2020). Smith (2019b) says.${list}`;

describe("citations by author and year", () => {
  afterEach(closeAll);

  it("lead to their entry, and the entry to them", async () => {
    const editor = await openNote(text);
    const { uri } = editor.document;
    await eventually(async () => {
      const links = await vscode.commands.executeCommand<readonly vscode.LocationLink[]>(
        "vscode.executeDefinitionProvider",
        uri,
        positionOf(editor, "2019b;", 1),
      );
      assert.deepEqual(
        links.map(({ targetSelectionRange }) => editor.document.getText(targetSelectionRange)),
        ["Smith, J. (2019b"],
      );
    });
    const found = await vscode.commands.executeCommand<readonly vscode.Location[]>(
      "vscode.executeReferenceProvider",
      uri,
      positionOf(editor, "Smith, J. (2019b", 3),
    );
    assert.deepEqual(found.map(({ range }) => editor.document.getText(range)).sort(), [
      "2019b",
      "Smith (2019b)",
      "Smith, J. (2019b",
    ]);
  });

  it("are completed behind an opening bracket, as the document writes them", async () => {
    const marked = `Known (Smith, 2019a; Lee & Park, 2020) and (Le|). Smith (2019b) says.${list}`;
    const editor = await openNote(marked.replace("|", ""));
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      editor.document.uri,
      editor.document.positionAt(marked.indexOf("|")),
    );
    const own = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
    assert.equal(own[0]?.insertText, "Lee & Park, 2020");
  });

  it("have quick fixes for a wrong year", async () => {
    const editor = await openNote(text.replace("Park, 2020)", "Park, 2021)"));
    const range = new vscode.Range(positionOf(editor, "2021"), positionOf(editor, "2021", 4));
    await eventually(async () => {
      const actions = await actionsAt(editor, range);
      assert.ok(
        actions.some(({ title }) => title === "Write 2020"),
        actions.map(({ title }) => title).join(),
      );
    });
  });

  it("show the card of the work that the pointer is on", async () => {
    const editor = await openNote(text);
    for (const [at, title] of [
      ["Smith, 2019a", "Exosomes of irradiated"],
      ["2019b;", "Vesicles of irradiated"],
      ["(2019b)", "Vesicles of irradiated"],
      ["Lee &", "Uptake of vesicles"],
    ] as const)
      await eventually(async () => {
        const said = (await hoversAt(editor, positionOf(editor, at, 1))).map(({ markdown }) => markdown);
        assert.ok(
          said.some((one) => one.includes(title)),
          `${at}: ${said.join("\n")}`,
        );
      });
  });

  for (const [label, first] of [
    ["Keys", "Known [@smith2019; @smith2019b; @lee2020]. Smith [-@smith2019b] says."],
    ["Numbers in Brackets", "Known [1-3]. Smith [2] says."],
  ] as const)
    it(`are written as ${label}`, async function () {
      needsPage(this);
      const { document } = await openNote(text);
      const done = vscode.commands.executeCommand("exoscribe.convertCitations");
      await pick(label);
      await eventually(() => {
        assert.ok(vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff);
      });
      await pick("Apply");
      await done;
      assert.ok(document.getText().includes(`${first}\n`), document.getText());
    });
});
