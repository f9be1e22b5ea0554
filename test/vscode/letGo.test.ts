import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import type { Reference } from "../../src/model/reference";
import { closeAll, eventually, place, write } from "./editor";
import { ownAnalyses, type OwnAnalyses } from "./ownAnalyses";

const library = (key: string) => `@article{${key}, title = {On exosomes}, year = {2014}}\n`;
const note = (name: string) => `---\nbibliography: ${name}.bib\n---\n\nKnown [@${name}].\n`;
const names = ["one", "two", "three", "four"];

/** What was read of a file is kept where a later reading gives the identical entry, and let go where it gives an equal one. */
describe("what was read of a bibliography", () => {
  let own: OwnAnalyses;

  before(async () => {
    for (const name of names) {
      await write(`let-go/${name}.bib`, library(name));
      await write(`let-go/${name}.md`, note(name));
      await write(`let-go/${name}-too.md`, note(name));
    }
  });
  beforeEach(async () => {
    await close();
    own = ownAnalyses();
  });
  afterEach(async () => {
    await closeAll();
    own.dispose();
  });

  /** Opens a note as a user does: the editor alone holds it, so that it closes with its tab. */
  async function entryOf(path: string): Promise<Reference> {
    const uri = place(`let-go/${path}.md`);
    await vscode.commands.executeCommand("vscode.open", uri);
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())!;
    const analysed = await own.analyses.current(document);
    const [reference] = analysed!.analysis.references.references;
    return reference!;
  }

  async function close(): Promise<void> {
    await closeAll();
    await eventually(() => {
      const open = vscode.workspace.textDocuments.filter(({ uri }) => uri.path.includes("/let-go/"));
      assert.deepEqual(
        open.map(({ uri }) => uri.path),
        [],
      );
    });
  }

  it("is let go when no open document uses it", async () => {
    const read = new Map<string, Reference>();
    for (const name of names) {
      read.set(name, await entryOf(name));
      await close();
    }
    for (const name of names) {
      const again = await entryOf(name);
      assert.deepEqual(again, read.get(name));
      assert.notEqual(again, read.get(name), `${name}.bib was kept`);
      await close();
    }
  });

  it("is kept while another document uses it", async () => {
    const first = await entryOf("one");
    assert.equal(await entryOf("one-too"), first);
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await eventually(() => {
      assert.ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.path.endsWith("one-too.md")));
    });
    assert.equal(await entryOf("one-too"), first);
  });

  it("is let go when the document comes to use another", async () => {
    const first = await entryOf("one");
    const { document } = vscode.window.activeTextEditor!;
    const change = new vscode.WorkspaceEdit();
    change.replace(document.uri, new vscode.Range(1, 0, 2, 0), "bibliography: two.bib\n");
    await vscode.workspace.applyEdit(change);
    assert.equal((await own.analyses.current(document))?.analysis.references.references[0]?.key, "two");
    const again = await entryOf("one-too");
    assert.deepEqual(again, first);
    assert.notEqual(again, first, "one.bib was kept");
  });

  it("is let go when closed notes have been read", async () => {
    const { token } = new vscode.CancellationTokenSource();
    const read = async (): Promise<Reference> => {
      const notes = await own.readManuscripts((text) => text.includes("@three"), token);
      return notes[0]!.references.references[0]!;
    };
    const first = await read();
    const again = await read();
    assert.deepEqual(again, first);
    assert.notEqual(again, first, "three.bib was kept");
  });
});
