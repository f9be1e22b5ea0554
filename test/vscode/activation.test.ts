import { strict as assert } from "node:assert";
import * as vscode from "vscode";

describe("activation", () => {
  it("comes with a Markdown document", async () => {
    const extension = vscode.extensions.getExtension("exoscribe.exoscribe")!;
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: "markdown", content: "miR-21" }),
    );
    while (!extension.isActive) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(extension.isActive, true);
  });
});
