import { strict as assert } from "node:assert";
import { readdirSync } from "node:fs";
import * as vscode from "vscode";
import { listProjects } from "../../listProjects";
import { closeAll, codeOf, eventually, hoversAt, ourProblems, place, withSetting } from "../editor";

const severities = ["error", "warning", "info"];

/** Problems of ours in all files of a folder, as `listProjects` writes them. */
function problemsBelow(folder: vscode.Uri): readonly string[] {
  const files = vscode.languages.getDiagnostics().map(([uri]) => uri);
  return files
    .filter(({ path }) => path.startsWith(`${folder.path}/`))
    .flatMap((uri) =>
      ourProblems(uri).map((problem) => {
        const { line, character } = problem.range.start;
        const file = uri.path.slice(folder.path.length + 1);
        return `${file}:${line + 1}:${character + 1} ${severities[problem.severity]} ${codeOf(problem)} ${problem.message}`;
      }),
    );
}

describe("the list of references, in the editor", () => {
  const { extensionUri } = vscode.extensions.getExtension("exoscribe.exoscribe")!;
  afterEach(closeAll);

  for (const { name, list, libraries = [], findings } of listProjects)
    it(`stands ${list}`, async () => {
      const folder = place(`lists/${name}`);
      const fixture = vscode.Uri.joinPath(extensionUri, "test/fixtures/lists", name);
      await vscode.workspace.fs.copy(fixture, folder, { overwrite: true });
      const documents = readdirSync(folder.fsPath, { recursive: true, encoding: "utf8" }).filter((file) =>
        /\.(?:md|qmd|Rmd)$/.test(file),
      );
      const files = libraries.map((file) => vscode.Uri.joinPath(folder, file).fsPath);
      await withSetting(
        "libraries",
        files,
        async () => {
          for (const file of documents) {
            const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, file));
            // The answer waits for the analysis.
            await hoversAt(editor, new vscode.Position(0, 0));
          }
          await eventually(() => {
            assert.deepEqual(problemsBelow(folder), findings);
          });
        },
        vscode.ConfigurationTarget.Global,
      );
    });
});
