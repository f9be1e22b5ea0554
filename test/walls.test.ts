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

/** Whether the linter lets a file of src have a name that reaches the network. */
async function mayName(file: string, code: string): Promise<boolean> {
  const { rules } = (await new ESLint().calculateConfigForFile(file)) as Linter.Config;
  const names = ["no-restricted-globals", "no-restricted-properties"];
  return (
    new Linter().verify(code, {
      rules: Object.fromEntries(names.map((name) => [name, rules![name] ?? "off"])),
      languageOptions: { globals: { fetch: false, WebSocket: false, globalThis: false } },
    }).length === 0
  );
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
      ["vscode", "node:https", "../vscode/host/convert", "../cli/main"],
    ],
    [
      "src/cli/commands/check.ts",
      ["node:fs", "../../analyse", "../write"],
      ["vscode", "http", "node:net", "../../vscode/host/convert", "../../extension", "../../compile/compile"],
    ],
    [
      "src/online/ask.ts",
      ["./weights", "../references/keys", "../model/reference"],
      ["vscode", "node:http", "../knowledge/knowledge", "../citations/link", "../cli/write"],
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

  it("keep the network from all but who hands it to the questions", async () => {
    const names = ['fetch("https://a.b")', "new WebSocket(address)", "globalThis.fetch(address)"];
    for (const [file, may] of [
      ["src/online/ask.ts", false],
      ["src/vscode/hover.ts", false],
      ["src/cli/engine.ts", false],
      ["src/vscode/library/askOnline.ts", true],
      ["src/cli/commands/references.ts", true],
    ] as const)
      for (const name of names) assert.equal(await mayName(file, name), may, `${file}: ${name}`);
  });
});
