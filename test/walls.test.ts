import { strict as assert } from "node:assert";
import { ESLint, Linter } from "eslint";

/** Whether the linter lets a file of src import a module. */
async function mayImport(file: string, module: string): Promise<boolean> {
  const config = (await new ESLint().calculateConfigForFile(file)) as Linter.Config;
  const rule = config.rules!["no-restricted-imports"]!;
  const messages = new Linter().verify(`import ${JSON.stringify(module)};`, {
    rules: { "no-restricted-imports": rule },
  });
  return messages.length === 0;
}

describe("the walls between the rooms", function () {
  // Loading the linter's configuration takes a second or two on a busy machine.
  this.timeout(30_000);

  const rows: readonly (readonly [file: string, open: readonly string[], closed: readonly string[]])[] = [
    [
      "src/link/names/score.ts",
      ["./facts", "../../model/span", "../../knowledge/knowledge", "yaml"],
      ["vscode", "fs", "fs/promises", "node:fs", "../../check/check", "../../analyze", "../../extension"],
    ],
    ["src/model/span.ts", ["./lines"], ["path", "../link/meant", "../analyze"]],
    [
      "src/knowledge/compile/main.ts",
      ["node:fs", "../knowledge", "../../link/names/score"],
      ["vscode", "../../vscode/convert", "../../cli/main", "../../analyze"],
    ],
    [
      "src/cli/commands/check.ts",
      ["node:fs", "../../analyze", "../fix"],
      ["vscode", "../../vscode/convert", "../../extension"],
    ],
    ["src/vscode/hover.ts", ["vscode", "../analyze"], ["os", "node:os", "../cli/fix", "../extension"]],
    ["src/analyze.ts", ["./link/mentions"], ["vscode", "fs", "./vscode/convert", "./cli/fix"]],
    ["src/extension.ts", ["vscode", "./vscode/hover"], ["fs", "./analyze", "./model/span"]],
  ];
  for (const [file, open, closed] of rows) {
    it(`stand around ${file}`, async () => {
      for (const module of open) assert.equal(await mayImport(file, module), true, module);
      for (const module of closed) assert.equal(await mayImport(file, module), false, module);
    });
  }
});
