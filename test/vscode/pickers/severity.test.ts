import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { actionsOn, choose, closeAll, codeOf, openNote, problemsOf, withSetting } from "../editor";
import { needsPage, pick } from "../workbench";

describe("the picker of severities", () => {
  before(function () {
    needsPage(this);
  });
  afterEach(closeAll);

  it("sets how a rule reports in the workspace, and leaves other rules as they are set", async () => {
    await withSetting("severity", { "citation/order": "off" }, async () => {
      const editor = await openNote("Known for long [2,1].\n");
      const actions = await actionsOn(editor, "citation/group");
      const chosen = choose(actions, /^Set /);
      await pick("error");
      await chosen;
      assert.deepEqual(vscode.workspace.getConfiguration("exoscribe").inspect("severity")?.workspaceValue, {
        "citation/order": "off",
        "citation/group": "error",
      });
      await problemsOf(editor.document.uri, (all) =>
        all.some(
          (one) => codeOf(one) === "citation/group" && one.severity === vscode.DiagnosticSeverity.Error,
        ),
      );
    });
  });
});
