import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import {
  actionsAt,
  choose,
  closeAll,
  eventually,
  hoversAt,
  openNote,
  positionOf,
  withSetting,
  write,
} from "./editor";

const setting = (key: string) => vscode.workspace.getConfiguration("exoscribe").get(key);

async function isName(editor: vscode.TextEditor, text: string): Promise<boolean> {
  const [hover] = await hoversAt(editor, positionOf(editor, text));
  return hover?.about === text;
}

async function actionsOn(editor: vscode.TextEditor, text: string): Promise<readonly vscode.CodeAction[]> {
  const position = positionOf(editor, text, 1);
  return await actionsAt(editor, new vscode.Range(position, position));
}

describe("a name that is none", () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.getConfiguration("exoscribe").update("ignore", undefined);
  });

  it("is ignored in this document, by a comment at its top", async () => {
    const editor = await openNote("Exosomes carry TSG101 and CD63.\n");
    assert.equal(await isName(editor, "TSG101"), true);
    await choose(await actionsOn(editor, "TSG101"), /“TSG101” is no name in this document/);
    assert.equal(editor.document.lineAt(0).text, "<!-- exoscribe-ignore TSG101 -->");
    const text = "carry TSG101";
    assert.deepEqual(await hoversAt(editor, positionOf(editor, text, 6)), []);
    assert.equal(await isName(editor, "CD63"), true);
  });

  it("joins the names that the comment lists, below the front matter", async () => {
    const editor = await openNote("---\ntitle: x\n---\n\nExosomes carry TSG101 and CD63.\n");
    await choose(await actionsOn(editor, "TSG101"), /no name in this document/);
    await choose(await actionsOn(editor, "CD63"), /no name in this document/);
    const lines = editor.document.getText().split("\n");
    assert.deepEqual(lines.slice(0, 4), ["---", "title: x", "---", "<!-- exoscribe-ignore TSG101, CD63 -->"]);
  });

  it("joins them before the reason that the comment gives", async () => {
    const editor = await openNote(
      "<!-- exoscribe-ignore TSG101 -- a word here -->\n\nExosomes carry CD63.\n",
    );
    await choose(await actionsOn(editor, "CD63"), /no name in this document/);
    assert.equal(editor.document.lineAt(0).text, "<!-- exoscribe-ignore TSG101, CD63 -- a word here -->");
  });

  it("is ignored in the workspace alone where it has a comma, which parts names in the comment", async () => {
    const name = "protein kinase, DNA-activated, catalytic subunit";
    const editor = await openNote(`Exosomes carry ${name} to cells.\n`);
    const actions = await actionsOn(editor, name);
    assert.deepEqual(
      actions.map(({ title }) => title).filter((title) => title.includes("is no name in")),
      [`“${name}” is no name in this workspace`],
    );
  });

  it("is ignored in the workspace, by a setting", async () => {
    const editor = await openNote("Exosomes carry TSG101 and CD63.\n");
    await choose(await actionsOn(editor, "TSG101"), /“TSG101” is no name in this workspace/);
    assert.deepEqual(setting("ignore"), ["TSG101"]);
    assert.deepEqual(await hoversAt(editor, positionOf(editor, "TSG101")), []);
    assert.equal(await isName(editor, "CD63"), true);
  });

  it("offers nothing beside a name", async () => {
    const editor = await openNote("Exosomes carry TSG101.\n");
    const titles = (await actionsOn(editor, "Exosomes")).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title.includes("“")),
      [],
    );
  });
});

describe("a name of several meanings", () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.getConfiguration("exoscribe").update("choices", undefined);
  });

  it("means what the user chose, in the whole workspace", async () => {
    const editor = await openNote("Exosomes carry miR-21 to the recipient cells.\n");
    const [before] = await hoversAt(editor, positionOf(editor, "miR-21"));
    assert.match(before!.markdown, /^\*\*hsa-mir-21\*\*/);
    await choose(await actionsOn(editor, "miR-21"), /“miR-21” means hsa-miR-21-5p .*in this workspace/);
    assert.deepEqual(setting("choices"), { "miR-21": "mirbase.mature:MIMAT0000076" });
    const [after] = await hoversAt(editor, positionOf(editor, "miR-21"));
    assert.match(after!.markdown, /^\*\*hsa-miR-21-5p\*\*/);
  });
});

describe("exoscribe.enable", () => {
  afterEach(closeAll);

  it("turns everything off, and on again", async () => {
    const editor = await openNote("Exosomes carry TSG101.\n");
    assert.equal(await isName(editor, "TSG101"), true);
    await withSetting("enable", false, async () => {
      assert.deepEqual(await hoversAt(editor, positionOf(editor, "TSG101")), []);
    });
    await eventually(async () => {
      assert.equal(await isName(editor, "TSG101"), true);
    });
  });

  it("takes values of a wrong type as not set", async () => {
    await withSetting("ignore", { no: "list" }, async () => {
      await withSetting("choices", ["no", "record"], async () => {
        const editor = await openNote("Exosomes carry TSG101.\n");
        assert.equal(await isName(editor, "TSG101"), true);
      });
    });
  });
});

describe("other documents", () => {
  afterEach(closeAll);

  it("are left in peace", async () => {
    const uri = await write("notes.txt", "Exosomes carry TSG101.\n");
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    assert.deepEqual(await hoversAt(editor, positionOf(editor, "TSG101")), []);
  });
});
