import assert from "node:assert/strict";
import { posix } from "node:path";
import { readProse } from "../../../src/markdown/prose";
import type { ListFolder } from "../../../src/references/choose/readSource";
import { includedTexts } from "../../../src/references/choose/parts";

type Files = Readonly<Record<string, string>>;

/** What is printed with a document, each with the offset at which it is. */
async function printed(path: string, files: Files, list?: ListFolder): Promise<readonly string[]> {
  const read = (name: string, from: string) => {
    const place = posix.join(from === "workspace" ? "." : posix.dirname(path), name);
    const text = files[place];
    return Promise.resolve(text === undefined ? { problem: "none" } : { path: place, text });
  };
  const prose = readProse(files[path]!, { format: "markdown" });
  const found = await includedTexts(prose, path, read, list);
  return found.map(({ at, path }) => `${at} ${path}`);
}

describe("what is printed with a document", () => {
  const line = (name: string): string => `{{< include ${name} >}}\n`;
  const cases: readonly (readonly [what: string, files: Files, expected: readonly string[]])[] = [
    ["nothing", { "m.qmd": "One [1].\n" }, []],
    ["what it includes", { "m.qmd": `One.\n\n${line("_a.qmd")}`, "_a.qmd": "" }, ["6 _a.qmd"]],
    [
      "files on lines behind each other, and with a name in quotes",
      { "m.qmd": line("_a.qmd") + line('"_b c.qmd"'), "_a.qmd": "", "_b c.qmd": "" },
      ["0 _a.qmd", "23 _b c.qmd"],
    ],
    [
      "what that includes, from its own folder, each once",
      { "m.qmd": line("x/_a.qmd"), "x/_a.qmd": line("_b.qmd"), "x/_b.qmd": line("_a.qmd") },
      ["0 x/_a.qmd", "0 x/_b.qmd"],
    ],
    [
      "what counts from the folder of all",
      { "m.qmd": line("x/_a.qmd"), "x/_a.qmd": line("/_b.qmd"), "_b.qmd": "" },
      ["0 x/_a.qmd", "0 _b.qmd"],
    ],
    ["nothing that is not there", { "m.qmd": line("_a.qmd") }, []],
    ["nothing that is shown as code", { "m.qmd": "```\n" + line("_a.qmd") + "```\n", "_a.qmd": "" }, []],
    ["nothing that is escaped", { "m.qmd": "{{{< include _a.qmd >}}}\n", "_a.qmd": "" }, []],
    ["nothing within a line", { "m.qmd": `See ${line("_a.qmd")}`, "_a.qmd": "" }, []],
    [
      "nothing of a book that is not sought",
      { "m.qmd": "", "_bookdown.yml": "rmd_files: [m.qmd, n.qmd]" },
      [],
    ],
  ];
  for (const [what, files, expected] of cases)
    it(`is ${what}`, async () => {
      assert.deepEqual(await printed("m.qmd", files), expected);
    });

  it("is the rest of its book, around what it includes", async () => {
    const files: Files = {
      "_bookdown.yml": "rmd_files: [a.Rmd, m.Rmd, z.Rmd]\n",
      "a.Rmd": line("_in.Rmd"),
      "_in.Rmd": "",
      "m.Rmd": line("_own.Rmd"),
      "_own.Rmd": "",
      "z.Rmd": "",
    };
    assert.deepEqual(await printed("m.Rmd", files, () => Promise.resolve([])), [
      "-Infinity a.Rmd",
      "-Infinity _in.Rmd",
      "0 _own.Rmd",
      "Infinity z.Rmd",
    ]);
  });

  it("ends at some depth and number", async () => {
    const deep: Record<string, string> = {};
    for (let at = 0; at < 20; at++) deep[`${at}.qmd`] = line(`${at + 1}.qmd`);
    assert.equal((await printed("0.qmd", deep)).length, 6);
    const names = Array.from({ length: 300 }, (_, at) => `${at}.qmd`);
    const wide = {
      "m.qmd": names.map(line).join(""),
      ...Object.fromEntries(names.map((name) => [name, ""])),
    };
    assert.equal((await printed("m.qmd", wide)).length, 200);
  });
});
