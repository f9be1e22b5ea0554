import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { byReview, closeAll, hoversAt, openNote, positionOf, problemsOf } from "./editor";

const text =
  byReview + "# Exosomes\n\nExosomes carry miR-1246 [149].\n\n```{r}\nmiR <- 'miR-21' # [150]\n```\n";

describe("Markdown's dialects", () => {
  afterEach(closeAll);

  for (const [language, name] of [
    ["quarto", "dialect.qmd"],
    ["rmd", "dialect.Rmd"],
    ["rmarkdown", "dialect.Rmarkdown"],
  ] as const) {
    it(`are read as Markdown: ${language}`, async () => {
      const editor = await openNote(text, name);
      assert.equal(editor.document.languageId, language);
      const [hover] = await hoversAt(editor, positionOf(editor, "miR-1246"));
      assert.equal(hover?.about, "miR-1246");
      assert.deepEqual(await hoversAt(editor, positionOf(editor, "miR-21'")), []);
      const [problem, ...others] = await problemsOf(editor.document.uri, (all) => all.length > 0);
      assert.equal(editor.document.getText(problem!.range), "149");
      assert.deepEqual(others, []);
      const hasSnippets = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        editor.document.uri,
        positionOf(editor, "```{r}", -1),
      );
      assert.ok(hasSnippets.items.some(({ kind }) => kind === vscode.CompletionItemKind.Snippet));
    });
  }
});

describe("copies of manuscripts", () => {
  afterEach(closeAll);

  it("have no problems, such as the preview of a refactoring", async () => {
    const scheme = "vscode-bulkeditpreview-editor";
    const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: () => text,
    });
    const copy = vscode.Uri.from({ scheme, path: "/copy.md" });
    await vscode.workspace.openTextDocument(copy);
    const original = await openNote(text);
    await problemsOf(original.document.uri, (all) => all.length > 0);
    await problemsOf(copy, (all) => all.length === 0);
    provider.dispose();
  });
});
