import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import {
  actionsAt,
  choose,
  closeAll,
  codeOf,
  openNote,
  ourProblems,
  positionOf,
  problemsOf,
  withSetting,
} from "../editor";

const unknown = "citation/unknown-reference";
const text = `# Exosomes

Irradiation raises the uptake of exosomes [149]. Hazawa et al. [48] saw CD29. Luo et al. [15] and Mo et al. [62] agree.
`;

const has = (code: string) => (problems: readonly vscode.Diagnostic[]) =>
  problems.some((problem) => codeOf(problem) === code);

describe("problems", () => {
  afterEach(closeAll);

  it("stand on the number, with severity, source and a link to the rule", async () => {
    const { document } = await openNote(text);
    const problems = await problemsOf(document.uri, has(unknown));
    const problem = problems.find((one) => codeOf(one) === unknown)!;
    assert.equal(document.getText(problem.range), "149");
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.match(problem.message, /149/);
    const { target } = problem.code as { target: vscode.Uri };
    assert.equal(
      target.toString(true),
      `${vscode.env.uriScheme}://exoscribe.exoscribe/rule/citation/unknown-reference`,
    );
  });

  it("name the author that belongs to another number, and put it right", async () => {
    const editor = await openNote(text);
    const { document } = editor;
    const problems = await problemsOf(document.uri, has("citation/author-mismatch"));
    const problem = problems.find((one) => codeOf(one) === "citation/author-mismatch")!;
    assert.equal(document.getText(problem.range), "48");
    await choose(await actionsAt(editor, problem.range), /49/);
    assert.match(document.getText(), /Hazawa et al\. \[49\] saw/);
    await problemsOf(document.uri, (rest) => !has("citation/author-mismatch")(rest) && has(unknown)(rest));
  });

  it("do not vanish while one types", async () => {
    const editor = await openNote(text);
    const { uri } = editor.document;
    const { length } = await problemsOf(uri, has(unknown));
    const counts: number[] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((one) => one.toString() === uri.toString())) counts.push(ourProblems(uri).length);
    });
    for (const letter of "More text.") {
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(1, 0), letter);
      });
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await problemsOf(uri, has(unknown));
    listener.dispose();
    assert.ok(
      counts.every((count) => count === length),
      String(counts),
    );
  });

  it("follow the severity setting of their rule", async () => {
    const { document } = await openNote(text);
    await withSetting("severity", { [unknown]: "info" }, async () => {
      await problemsOf(document.uri, (all) =>
        all.some((one) => codeOf(one) === unknown && one.severity === vscode.DiagnosticSeverity.Information),
      );
    });
    await withSetting("severity", { [unknown]: "off" }, async () => {
      await problemsOf(document.uri, (all) => all.length > 0 && !has(unknown)(all));
    });
  });

  it("go when the document is closed, or ExoScribe is turned off", async () => {
    const { document } = await openNote(text);
    await problemsOf(document.uri, has(unknown));
    await withSetting("enable", false, async () => {
      await problemsOf(document.uri, (all) => all.length === 0);
    });
    await problemsOf(document.uri, has(unknown));
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    await problemsOf(document.uri, (all) => all.length === 0);
  });
});

describe("quick fixes", () => {
  afterEach(closeAll);

  it("belong to their problem, and stand nowhere else", async () => {
    const editor = await openNote(text);
    await problemsOf(editor.document.uri, has("citation/author-mismatch"));
    const place = positionOf(editor, "[48]", 1);
    const [fix] = (await actionsAt(editor, new vscode.Range(place, place))).filter(({ title }) =>
      title.includes("49"),
    );
    assert.equal(fix?.kind?.value, vscode.CodeActionKind.QuickFix.value);
    const elsewhere = positionOf(editor, "Irradiation");
    const others = await actionsAt(editor, new vscode.Range(elsewhere, elsewhere));
    assert.deepEqual(
      others.filter(({ kind }) => kind && vscode.CodeActionKind.QuickFix.contains(kind)),
      [],
    );
  });
});
