import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { closeAll, codeOf, ourProblems, place, problemsAfter, problemsOf, write } from "./editor";

const bib = "@article{luo2019, author = {Luo, A}, title = {On exosomes}, year = {2019}}\n";

function notebookOf(...cells: readonly string[]): string {
  const markdown = cells.map((source) => ({ cell_type: "markdown", metadata: {}, source: [source] }));
  const code = {
    cell_type: "code",
    execution_count: null,
    metadata: {},
    outputs: [],
    source: ["# miR21 [@nobody2020]"],
  };
  return JSON.stringify({ cells: [...markdown, code], metadata: {}, nbformat: 4, nbformat_minor: 5 });
}

const messagesIn = ({ document }: vscode.NotebookCell) =>
  ourProblems(document.uri).map((problem) => `${codeOf(problem)} ${document.getText(problem.range)}`);

describe("notebooks", () => {
  afterEach(closeAll);

  it("have their Markdown cells read, each against the list of the notebook's folder, and no cell taken for a whole document", async function () {
    // The web host of the tests has no editor of notebooks; its workspace is a whole file system.
    if (place("").path === "/") this.skip();
    await write("notebooks/refs.bib", bib);
    await write("notebooks/.exoscribe/config.json", '{ "references": ["refs.bib"], "ignore": ["TSG101"] }');
    const text = notebookOf(
      "Exosomes carry TSG101 and CD63 [@luo2019; @nobody2020].",
      "One [1], two [2], five [5], three [3], four [4].",
      "miR21 (Luo 2019).",
    );
    const notebook = await vscode.workspace.openNotebookDocument(await write("notebooks/a.ipynb", text));
    await vscode.window.showNotebookDocument(notebook);
    const [first, second, third, code] = notebook.getCells();
    await problemsOf(first!.document.uri, (problems) => problems.length > 0);
    await problemsOf(third!.document.uri, (problems) => problems.length > 0);
    assert.deepEqual(messagesIn(first!), ["citation/unknown-reference @nobody2020"]);
    assert.deepEqual(messagesIn(second!), []);
    assert.deepEqual(messagesIn(third!), ["nomenclature/mirna-form miR21"]);
    assert.deepEqual(messagesIn(code!), []);
    const about = async (word: string) => {
      const at = first!.document.positionAt(first!.document.getText().indexOf(word));
      const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
        "vscode.executeHoverProvider",
        first!.document.uri,
        at,
      );
      return hovers.map(({ range }) => range && first!.document.getText(range));
    };
    assert.deepEqual(await about("CD63"), ["CD63"]);
    assert.deepEqual(await about("TSG101"), []);
    const other = bib.replace("luo2019", "nobody2020").replace("On exosomes", "Uptake of vesicles by cells");
    await problemsAfter(
      () => write("notebooks/refs.bib", bib + other),
      first!.document.uri,
      (problems) => problems.length === 0,
    );
  });
});
