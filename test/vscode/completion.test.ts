import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { closeAll, eventually, openNote, write } from "./editor";

const entry = (key: string, author: string, year: number, title: string) =>
  `@article{${key},\n  author = {${author}},\n  title = {${title}},\n  journal = {J Extracell Vesicles},\n  year = {${year}}\n}\n`;
const bibliography =
  entry("luo2019", "Luo, A. and Zhou, X.", 2019, "Exosomes of irradiated glioma") +
  entry("hazawa2014", "Hazawa, Masaharu", 2014, "Radiation increases the uptake of vesicles");
const front = "---\nbibliography: completion.bib\n---\n\n";
const own =
  "\n\n## References\n\n1. Luo A. Exosomes of irradiated glioma. J Cells. 2019;1:2.\n2. Hazawa M. Uptake of vesicles. J Cells. 2014;3:4.\n";

/** Our items where `|` stands in the text; the first `resolved` of them with their documentation. */
async function offered(marked: string, resolved = 0): Promise<readonly vscode.CompletionItem[]> {
  const at = marked.indexOf("|");
  const editor = await openNote(marked.replace("|", ""));
  const position = editor.document.positionAt(at);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    editor.document.uri,
    position,
    undefined,
    resolved,
  );
  return list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
}

const inserted = (items: readonly vscode.CompletionItem[]) => items.map(({ insertText }) => insertText);

describe("completion of citations", () => {
  before(() => write("completion.bib", bibliography));
  afterEach(closeAll);

  it("offers the keys of the list in force after @", async () => {
    assert.deepEqual(inserted(await offered(`${front}Known [@|].\n`)), ["@luo2019", "@hazawa2014"]);
  });

  it("finds by author, year and title", async () => {
    for (const query of ["hasawa", "2014", "uptake"])
      assert.equal(inserted(await offered(`${front}Known @${query}|\n`))[0], "@hazawa2014", query);
  });

  it("shows the formatted reference once an item is looked at", async () => {
    const [first, second] = await offered(`${front}Known [@|].\n`, 1);
    assert.deepEqual(first?.label, {
      label: "luo2019",
      detail: "  Luo 2019 · Exosomes of irradiated glioma",
    });
    assert.match(
      (first.documentation as vscode.MarkdownString).value,
      /Luo A, Zhou X\. Exosomes of irradiated/,
    );
    assert.equal(second?.documentation, undefined);
  });

  it("offers numbers where the document cites so", async () => {
    assert.deepEqual(inserted(await offered(`Known [|] and [1].${own}`)), ["1", "2"]);
    assert.deepEqual(inserted(await offered(`Known^|^ and seen.^1^ Told.^2^${own}`)), ["1", "2"]);
    assert.deepEqual(inserted(await offered(`Known [1, haz|].${own}`)), ["2"]);
  });

  it("shows number, author, year and title of a numbered entry", async () => {
    const [, second] = await offered(`Known [|] and [1].${own}`);
    assert.deepEqual(second?.label, {
      label: "2",
      detail: "  Hazawa 2014 · Uptake of vesicles",
    });
  });

  it("works in list items, and under an empty References heading", async () => {
    for (const text of ["- [@|]\n", "- Known\n  1. [see @|]\n", "Known.\n\n## References\n\n[@|]\n"])
      assert.deepEqual(inserted(await offered(front + text)), ["@luo2019", "@hazawa2014"], text);
  });

  it("offers nothing anywhere else", async () => {
    for (const text of [
      `${front}Write to ann@exam|ple.org.\n`,
      `${front}\`@|\`\n`,
      `${front}See [the text|](https://x.org).\n`,
      "---\nbibliography: completion.bib\ntitle: @|\n---\n\nText.\n",
      `Known [1] and x^|.${own}`,
      "Nothing is cited here @|\n",
    ])
      assert.deepEqual(inserted(await offered(text)), [], text);
  });

  it("replaces what was typed, in the editor", async () => {
    const editor = await openNote(`${front}Known [@haz].\n`);
    const at = editor.document.getText().indexOf("@haz") + 4;
    const caret = editor.document.positionAt(at);
    editor.selection = new vscode.Selection(caret, caret);
    let patience = 250;
    await eventually(async () => {
      await vscode.commands.executeCommand("editor.action.triggerSuggest");
      await new Promise((resolve) => setTimeout(resolve, (patience *= 2)));
      await vscode.commands.executeCommand("acceptSelectedSuggestion");
      assert.match(editor.document.getText(), /Known \[@hazawa2014\]\./);
    });
  });

  it("copes with 20,000 entries", async () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      entry(`key${at}`, `Name${at}, A.`, 2000, "Common words"),
    );
    await write("many.bib", many.join("") + bibliography);
    const text = "---\nbibliography: many.bib\n---\n\n";
    assert.equal((await offered(`${text}Known [@|].\n`)).length, 100);
    assert.equal(inserted(await offered(`${text}Known [@hazawa|].\n`))[0], "@hazawa2014");
  });
});
