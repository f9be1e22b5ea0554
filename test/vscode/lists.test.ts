import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { closeAll, eventually, openNote, withSetting } from "./editor";

const text = `Known [1-2] and [1], not [4].

## References

1. Luo A. Exosomes. J Cells. 2019;1:2. doi:10.1000/abc.1. PMID: 12345.
2. Zhou X. More. J Cells. 2018;3:4. PMC7654321
3. Hazawa M. Uptake. J Cells. 2014;5:6. https://doi.org/10.1000/def
`;

async function lensesOf({ document }: vscode.TextEditor): Promise<readonly vscode.CodeLens[]> {
  const lenses = await vscode.commands.executeCommand<readonly vscode.CodeLens[]>(
    "vscode.executeCodeLensProvider",
    document.uri,
    100,
  );
  return lenses.filter(({ command }) => command?.title.includes("cited"));
}

async function hintsOf({ document }: vscode.TextEditor): Promise<readonly string[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<readonly vscode.InlayHint[]>(
    "vscode.executeInlayHintProvider",
    document.uri,
    whole,
  );
  return hints.map(({ position, label }) => `${document.offsetAt(position)} ${JSON.stringify(label)}`);
}

describe("reference lists", () => {
  afterEach(closeAll);

  it("have their identifiers linked, to fixed hosts", async () => {
    const { document } = await openNote(text);
    await eventually(async () => {
      const links = await vscode.commands.executeCommand<readonly vscode.DocumentLink[]>(
        "vscode.executeLinkProvider",
        document.uri,
      );
      const targets = links.map(
        ({ range, target }) => `${document.getText(range)} ${target?.toString(true)}`,
      );
      for (const expected of [
        "10.1000/abc.1 https://doi.org/10.1000/abc.1",
        "12345 https://pubmed.ncbi.nlm.nih.gov/12345/",
        "PMC7654321 https://pmc.ncbi.nlm.nih.gov/articles/PMC7654321/",
      ])
        assert.ok(targets.includes(expected), targets.join("\n"));
      assert.equal(targets.filter((target) => target.startsWith("10.1000/def")).length, 0);
    });
  });

  it("say above each entry how often it is cited, and show where", async () => {
    const editor = await openNote(text);
    const lenses = await eventually(async () => {
      const found = await lensesOf(editor);
      assert.equal(found.length, 3);
      return found;
    });
    assert.deepEqual(
      lenses.map(({ command, range }) => `${range.start.line} ${command!.title}`),
      ["4 cited twice", "5 cited once", "6 not cited"],
    );
    const { command, arguments: args = [] } = lenses[0]!.command!;
    assert.equal(command, "editor.action.showReferences");
    const cited = (args as unknown[])[2] as readonly vscode.Location[];
    assert.deepEqual(
      cited.map(({ range }) => editor.document.getText(range)),
      ["1-2", "1"],
    );
    await vscode.commands.executeCommand(command, ...(args as unknown[]));
  });

  it("say nothing where that is switched off", async () => {
    const editor = await openNote(text);
    await withSetting("codeLens", false, async () => {
      assert.deepEqual(await lensesOf(editor), []);
    });
  });
});

describe("hints behind numbers", () => {
  afterEach(closeAll);

  it("are there only for those who ask", async () => {
    const editor = await openNote(text);
    assert.deepEqual(await hintsOf(editor), []);
    await withSetting("inlayHints", true, async () => {
      await eventually(async () => {
        assert.deepEqual(await hintsOf(editor), [`${text.indexOf("1]") + 1} "Luo 2019"`]);
      });
    });
  });
});
