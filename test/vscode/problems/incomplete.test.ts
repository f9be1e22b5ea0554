import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import {
  actionsAt,
  choose,
  closeAll,
  codeOf,
  openNote,
  ourProblems,
  eventually,
  place,
  problemsOf,
  write,
} from "../editor";

const path = "incomplete/references.bib";
const bib = `@article{luo2019,
  author = {Luo, A.},
  title = {Loss of BRAF andTERT},
  year = {2019},
  journal = {Cell}
}

@article{mo2021,
  author = {Mo, L.}
}
`;
const note = `---\nbibliography: ${path}\n---\n\nKnown [@luo2019].\n`;

/** Opens a note as a user does: the editor alone holds it, so that it closes with its tab. */
async function show(name: string): Promise<vscode.Uri> {
  await vscode.extensions.getExtension("exoscribe.exoscribe")!.activate();
  const uri = await write(name, note);
  await vscode.commands.executeCommand("vscode.open", uri);
  return uri;
}

describe("an entry that is not whole", () => {
  beforeEach(async () => {
    await write(path, bib);
  });
  afterEach(closeAll);

  it("is a problem of its bibliography, once, until no manuscript that is open cites it", async () => {
    const [first] = [await show("incomplete/a.md"), await show("incomplete/b.md")];
    const problems = await problemsOf(place(path), (all) => all.length > 0);
    assert.deepEqual(
      problems.map((problem) => [codeOf(problem), problem.range.start.line, problem.message]),
      [
        ["citation/incomplete-reference", 0, "Entry luo2019 (Luo 2019) lacks pages or an article number."],
        ["citation/title-markup", 2, "In the title of luo2019 (Luo 2019) “andTERT” seems to be “and TERT”."],
      ],
    );
    assert.deepEqual(ourProblems(first), []);
    await closeAll();
    await problemsOf(place(path), (all) => all.length === 0);
  });

  it("goes when the bibliography is mended, by the light bulb in it and by hand", async () => {
    await openNote(note);
    await problemsOf(place(path), (all) => all.length === 2);
    const editor = await vscode.window.showTextDocument(place(path), { preview: false });
    const [, fused] = ourProblems(place(path));
    await choose(await actionsAt(editor, fused!.range), /^Write “and TERT”$/);
    await problemsOf(place(path), (all) => all.length === 1);
    assert.ok(editor.document.getText().includes("Loss of BRAF and TERT"));
    const at = editor.document.positionAt(editor.document.getText().indexOf("{Cell}") + 6);
    await eventually(async () => {
      assert.ok(
        await editor.edit((edit) => {
          edit.insert(at, ",\n  pages = {1--9}");
        }),
      );
    });
    await problemsOf(place(path), (all) => all.length === 0);
  });
});
