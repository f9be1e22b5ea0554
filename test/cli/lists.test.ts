import { strict as assert } from "node:assert";
import { join } from "node:path";
import { listProjects } from "../listProjects";
import { exoscribe, withFolder } from "./exoscribe";

interface Checked {
  readonly files: readonly {
    readonly path: string;
    readonly references: { readonly source: string; readonly count: number };
    readonly findings: readonly {
      readonly line: number;
      readonly column: number;
      readonly severity: string;
      readonly code: string;
      readonly message: string;
    }[];
  }[];
}

async function check(cwd: string, ...args: readonly string[]): Promise<Checked["files"]> {
  const { stdout, stderr } = await exoscribe(["check", "--format", "json", ...args], { cwd });
  assert.equal(stderr, "");
  return (JSON.parse(stdout) as Checked).files;
}

describe("the list of references, in the terminal", () => {
  const folder = join(__dirname, "../fixtures/lists");
  for (const { name, list, libraries = [], findings } of listProjects)
    it(`stands ${list}`, async () => {
      const options = libraries.flatMap((file) => ["--library", file]);
      const files = await check(join(folder, name), ...options, ".");
      const found = files.flatMap(({ path, findings }) =>
        findings.map(
          ({ line, column, severity, code, message }) =>
            `${path.replace(/^\.\//, "")}:${line}:${column} ${severity} ${code} ${message}`,
        ),
      );
      assert.deepEqual(found, findings);
    });

  describe("of the user's own", () => {
    const bib = (key: string) => `@misc{${key}, author={Luo, A}, title={Exosomes}, year=2019}\n`;
    const files = {
      "paper/keys.md": "Known [@luo2019; @zhu2018] and [@nobody2020].\n",
      "paper/numbers.md": "Known [1].\n",
      "paper/own.md": "---\nbibliography: own.bib\n---\n\nKnown [@mo2018].\n",
      "paper/own.bib": bib("mo2018"),
      "zotero/library.bib": bib("luo2019"),
      "zotero/more.bib": bib("zhu2018"),
    };
    const both = ["--library", "../zotero/library.bib", "--library", "../zotero/more.bib"];

    it("lies anywhere, and counts for what cites by key and has no other list", () =>
      withFolder(files, async (folder) => {
        const found = await check(join(folder, "paper"), ...both, ".");
        assert.deepEqual(
          found.map(({ path, references: { source, count }, findings }) => [
            path,
            source,
            count,
            ...findings.map(({ message }) => message),
          ]),
          [
            ["./keys.md", "bibliography", 2, "@nobody2020 is not in library.bib and more.bib."],
            ["./numbers.md", "none", 0],
            ["./own.md", "bibliography", 1],
          ],
        );
      }));

    it("counts for what is converted, too", () =>
      withFolder({ ...files, "paper/keys.md": "Known [@luo2019].\n" }, async (folder) => {
        const { stdout, stderr } = await exoscribe(["convert", "--to", "bracket", ...both, "keys.md"], {
          cwd: join(folder, "paper"),
        });
        assert.equal(stderr, "");
        assert.equal(stdout, "Known [1].\n\n## References\n\n1. Luo A. Exosomes. 2019.\n");
      }));
  });
});
