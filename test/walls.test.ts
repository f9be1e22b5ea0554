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
      "src/mentions/genes/score.ts",
      ["./facts", "../../model/span", "../../knowledge/knowledge", "yaml"],
      [
        ...[
          "vscode",
          "fs",
          "fs/promises",
          "node:fs",
          "../../check/check",
          "../../analyse",
          "../../extension",
        ],
        ...["../../citations/link", "../../references/keys", "../../compile/names"],
      ],
    ],
    [
      "src/citations/find/brackets.ts",
      ["./candidate", "../../references/keys", "../../knowledge/knowledge"],
      ["../../mentions/mentions", "../../present/links", "../../check/check"],
    ],
    ["src/model/span.ts", ["./prose"], ["path", "../citations/link", "../analyse", "../text/lines"]],
    [
      "src/text/lines.ts",
      ["./search", "../model/span"],
      ["path", "../markdown/prose", "../knowledge/combine"],
    ],
    [
      "src/compile/main.ts",
      ["node:fs", "../knowledge/combine", "../mentions/genes/score", "../analyse"],
      ["vscode", "../vscode/host/convert", "../cli/main"],
    ],
    [
      "src/cli/commands/check.ts",
      ["node:fs", "../../analyse", "../write"],
      ["vscode", "../../vscode/host/convert", "../../extension", "../../compile/compile"],
    ],
    [
      "src/vscode/hover.ts",
      ["vscode", "../analyse"],
      ["os", "node:os", "../cli/write", "../extension", "../compile/compile"],
    ],
    [
      "src/analyse.ts",
      ["./mentions/mentions"],
      ["vscode", "fs", "./vscode/host/convert", "./cli/write", "./compile/compile"],
    ],
    ["src/extension.ts", ["vscode", "./vscode/hover"], ["fs", "./analyse", "./model/span"]],
  ];
  for (const [file, open, closed] of rows) {
    it(`stand around ${file}`, async () => {
      for (const module of open) assert.equal(await mayImport(file, module), true, module);
      for (const module of closed) assert.equal(await mayImport(file, module), false, module);
    });
  }
});
