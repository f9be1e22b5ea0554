import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import {
  actionsAt,
  closeAll,
  hoversAt,
  openNote,
  place,
  positionOf,
  problemsAfter,
  problemsOf,
  write,
} from "../editor";

const first = "1. Luo A. Uptake of exosomes by macrophages. 2019.\n2. Zhu L. Exosomes in lysosomes. 2018.\n";
const third = "3. Mo L. Recycling of exosomes in neurons. 2018.\n";
const uptake = "Macrophages degrade them [2], and some are recycled [3].\n";

const are =
  (...expected: readonly string[]) =>
  (problems: readonly vscode.Diagnostic[]) =>
    problems.map(({ message }) => message).join("\n") === expected.join("\n");
const lacks3 = are("There is no reference 3 in references.qmd, which ends at 2.");

describe("chapters of a book", () => {
  let folder = "";
  beforeEach(async () => {
    folder = `book-${crypto.randomUUID()}`;
    await write(
      `${folder}/_quarto.yml`,
      "book:\n  chapters: [index.qmd, uptake.qmd, more.qmd, references.qmd]\n",
    );
    await write(`${folder}/index.qmd`, "Exosomes are taken up [1].\n");
    await write(`${folder}/references.qmd`, `# References\n\n${first}`);
  });
  afterEach(async () => {
    await vscode.workspace.saveAll();
    await closeAll();
  });

  it("show the works of the list that they share, and report what it lacks", async () => {
    const editor = await openNote(uptake, `${folder}/uptake.qmd`);
    await problemsOf(editor.document.uri, lacks3);
    const [hover] = await hoversAt(editor, positionOf(editor, "[2]", 1));
    assert.match(hover?.markdown ?? "", /Exosomes in lysosomes/);
    const actions = await actionsAt(editor, new vscode.Range(0, 26, 0, 26));
    assert.deepEqual(
      actions.filter(({ title }) => /^Delete|^Renumber/.test(title)),
      [],
    );
  });

  it("feel at once what changes in another, and is not saved yet", async () => {
    const { document } = await openNote(uptake, `${folder}/uptake.qmd`);
    await problemsOf(document.uri, lacks3);
    const list = await vscode.window.showTextDocument(place(`${folder}/references.qmd`));
    await list.edit((edit) => {
      edit.insert(list.document.lineAt(list.document.lineCount - 1).range.end, third);
    });
    await problemsOf(document.uri, are());
  });

  it("have a chapter read again when it comes to be", async () => {
    const list = await openNote(`# References\n\n${first}`, `${folder}/references.qmd`);
    const unused = (all: readonly vscode.Diagnostic[]) => all.length > 0;
    await problemsOf(list.document.uri, unused);
    await problemsAfter(
      () => write(`${folder}/more.qmd`, "Exosomes in lysosomes [2].\n"),
      list.document.uri,
      are(),
    );
  });

  it("of a bookdown book that takes its whole folder are read as they come", async () => {
    await write(`${folder}/_bookdown.yml`, "book_filename: crosstalk\n");
    const { document } = await openNote(uptake, `${folder}/01-uptake.Rmd`);
    await problemsAfter(
      () => write(`${folder}/02-references.Rmd`, `# References\n\n${first}`),
      document.uri,
      are("There is no reference 3 in 02-references.Rmd, which ends at 2."),
    );
  });
});
