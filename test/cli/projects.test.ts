import { strict as assert } from "node:assert";
import { join } from "node:path";
import { exoscribe, withFolder } from "./exoscribe";

const files = {
  "book/_quarto.yml": "project:\n  type: book\nbibliography: refs.bib\n",
  "book/refs.bib": "@misc{luo2019, author={Luo, A}, title={Exosomes}, year=2019}\n",
  "book/chapters/one.qmd": "---\ntitle: One\n---\n\nKnown [@luo2019] and [@nobody2020].\n",
  "book/more/_metadata.yml": "bibliography: own.bib\n",
  "book/more/own.bib": "@misc{zhu2018, author={Zhu, L}, title={Vesicles}, year=2018}\n",
  "book/more/two.qmd": "Known [@luo2019; @zhu2018] and [@nobody2020].\n",
  "broken/_quarto.yml": "bibliography: none.bib\n",
  "broken/a.md": "Known [@luo2019].\n",
};

interface Checked {
  readonly files: readonly {
    readonly references: { readonly source: string; readonly count: number };
    readonly findings: readonly { readonly code: string; readonly message: string }[];
  }[];
}

async function checked(folder: string, ...paths: readonly string[]): Promise<readonly unknown[]> {
  const { stdout } = await exoscribe(["check", "--format", "json", ...paths], { cwd: folder });
  return (JSON.parse(stdout) as Checked).files.map(({ references: { source, count }, findings }) => [
    source,
    count,
    ...findings.map(({ code, message }) => `${code} ${/nobody2020/.exec(message)?.[0] ?? ""}`.trimEnd()),
  ]);
}

describe("the bibliography of a project", () => {
  it("counts for the documents in its folders, wherever they are checked from inside the workspace", async () => {
    await withFolder(files, async (folder) => {
      const expected = [
        ["bibliography", 1, "citation/unknown-reference nobody2020"],
        ["bibliography", 2, "citation/unknown-reference nobody2020"],
      ];
      assert.deepEqual(await checked(folder, "book/chapters/one.qmd", "book/more/two.qmd"), expected);
      assert.deepEqual(await checked(folder, "book"), expected);
      assert.deepEqual(await checked(join(folder, "book"), "."), expected);
    });
  });

  it("is not read where it lies outside of the workspace, which is said", async () => {
    await withFolder(files, async (folder) => {
      assert.deepEqual(await checked(join(folder, "book/chapters"), "one.qmd"), [
        ["none", 0, "citation/no-reference-list"],
      ]);
    });
  });

  it("that cannot be read is a finding, and no key is unknown for it", async () => {
    await withFolder(files, async (folder) => {
      const { stdout, code } = await exoscribe(["check", "broken/a.md"], { cwd: folder });
      assert.match(stdout, /none\.bib: no such file/);
      assert.doesNotMatch(stdout, /unknown-reference/);
      assert.equal(code, 1);
    });
  });
});
