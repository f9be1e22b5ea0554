import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { closeAll, eventually, openNote, problemsOf } from "../editor";

const code = "citation/unknown-reference";
const shown = (): string => vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? "";
const allProblems = (): readonly string[] =>
  vscode.languages
    .getDiagnostics()
    .flatMap(([uri, problems]) => problems.map(({ message }) => `${uri.toString()} ${message}`));

describe("the page of a rule", () => {
  afterEach(closeAll);

  it("opens as a preview, and adds nothing to the problems of the user", async () => {
    const { document } = await openNote("Resistance recurs [@nobody2020].\n");
    await problemsOf(document.uri, (all) => all.length > 0);
    const before = allProblems();
    await vscode.commands.executeCommand("exoscribe.showRule", code);
    await eventually(() => {
      assert.match(shown(), /unknown-reference/);
    });
    const page = await eventually(() => {
      const found = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "exoscribe-rule");
      assert.ok(found);
      return found;
    });
    assert.match(page.getText(), /^# citation\/unknown-reference\n\n.+ Default: error\.\n/);
    assert.match(page.getText(), /exoscribe-disable-file citation\/unknown-reference/);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(
      allProblems().filter((one) => !before.includes(one)),
      [],
    );
  });

  it("is not there for what is no rule", async () => {
    await openNote("Exosomes.\n");
    const before = shown();
    await vscode.commands.executeCommand("exoscribe.showRule", "../../etc/passwd");
    assert.equal(shown(), before);
  });
});
