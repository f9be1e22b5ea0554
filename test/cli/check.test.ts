import { strict as assert } from "node:assert";
import { readFile, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exoscribe, withFolder } from "./exoscribe";

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly references: { readonly source: string; readonly count: number };
    readonly findings: readonly {
      readonly code: string;
      readonly start: number;
      readonly end: number;
      readonly line: number;
      readonly column: number;
      readonly message: string;
    }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

async function check(
  args: readonly string[],
  cwd: string,
  input?: string,
): Promise<Report & { code: number | null }> {
  const ran = await exoscribe(["check", "--format", "json", ...args], { cwd, ...(input ? { input } : {}) });
  assert.equal(ran.stderr, "");
  return { ...(JSON.parse(ran.stdout) as Report), code: ran.code };
}

/** The codes and places of the findings of all documents, other than the ones about order and unused entries. */
function found({ files }: Report): readonly string[] {
  return files.flatMap(({ path, findings }) =>
    findings
      .filter(({ code }) => /unknown|unreadable|malformed/.test(code))
      .map(({ code, line, column }) => `${path}:${line}:${column} ${code}`),
  );
}

const tooLarge =
  "refs.bib: 32.0 MB are more than the 32 MB that are read: split the file, or export only what is cited.";

const bib = "@article{luo2019,\n  author = {Luo, A.},\n  title = {On exosomes},\n  year = 2019\n}\n";

describe("exoscribe check", () => {
  it("finds a number that the review does not have, at its place, and exits with 1", () =>
    withFolder({}, async (cwd) => {
      const report = await check(
        ["--references", "review", "-"],
        cwd,
        "# 😊\n\nExosomes carry RNA [1, 149].\n",
      );
      assert.deepEqual(report.files[0]?.references, {
        source: "review",
        count: 103,
        checked: 1,
        unchecked: 0,
      });
      assert.deepEqual(found(report), ["-:3:24 citation/unknown-reference"]);
      assert.equal(report.code, 1);
      assert.equal(report.summary.error, 1);
    }));

  it("says nothing of a document without fault, and exits with 0", () =>
    withFolder({ "a.md": "Radiotherapy works [1-3]." }, async (cwd) => {
      const report = await check(
        ["--references", "review", "--rule", "citation/unresolved-reference=off", "a.md"],
        cwd,
      );
      assert.deepEqual([report.code, report.files[0]?.findings], [0, []]);
    }));

  it("follows --rule and --fail-on", () =>
    withFolder({ "a.md": "Radiotherapy works [149]." }, async (cwd) => {
      const code = async (...args: string[]): Promise<number | null> =>
        (await check(["--references", "review", ...args, "a.md"], cwd)).code;
      const rule = "citation/unknown-reference";
      assert.equal(await code("--rule", `${rule}=off`), 0);
      assert.equal(await code("--rule", `${rule}=warning`), 0);
      assert.equal(await code("--rule", `${rule}=warning`, "--fail-on", "warning"), 1);
      assert.equal(await code("--rule", `${rule}=info`, "--fail-on", "info"), 1);
    }));

  it("says of references in the front matter that they stand there", () =>
    withFolder(
      { "a.md": "---\nreferences:\n- id: luo2019\n  title: T\n---\n\nSee [@luo2019].\n" },
      async (cwd) => {
        const report = await check(["a.md"], cwd);
        assert.deepEqual(report.files[0]?.references, {
          source: "front-matter",
          count: 1,
          checked: 1,
          unchecked: 0,
        });
      },
    ));

  it("reads the bibliography that the front matter names, relative to the document", () =>
    withFolder(
      { "text/a.md": "---\nbibliography: ../refs.bib\n---\n\nSee [@luo2019; @lou2019].\n", "refs.bib": bib },
      async (cwd) => {
        const report = await check(["text/a.md"], cwd);
        assert.deepEqual(report.files[0]?.references, {
          source: "bibliography",
          count: 1,
          checked: 1,
          unchecked: 0,
        });
        assert.deepEqual(found(report), ["text/a.md:5:16 citation/unknown-reference"]);
      },
    ));

  it("takes --references FILE instead, more than once, from the current folder, and from elsewhere if it is named", () =>
    withFolder(
      {
        "work/a.md": "See [@luo2019; @zhu2020].\n",
        "refs.bib": bib,
        "work/b.bib": bib.replace("luo2019", "zhu2020"),
      },
      async (cwd) => {
        const report = await check(
          ["--references", "../refs.bib", "--references", "b.bib", "a.md"],
          join(cwd, "work"),
        );
        assert.equal(report.files[0]?.references.count, 2);
        assert.deepEqual(found(report), []);
      },
    ));

  it("reads no source outside of the workspace, and none from the net", () =>
    withFolder(
      {
        "secret.bib": bib,
        "work/a.md": "---\nbibliography: ../secret.bib\n---\n\n[@luo2019]\n",
        "work/b.md": "---\nbibliography: https://example.org/refs.bib\n---\n\n[@luo2019]\n",
      },
      async (cwd) => {
        const { files } = await check(["a.md", "b.md"], join(cwd, "work"));
        const messages = files.map(({ findings }) =>
          findings.find(({ code }) => code === "citation/unreadable-source"),
        );
        assert.match(messages[0]?.message ?? "", /outside of the workspace/);
        assert.match(messages[1]?.message ?? "", /on the net/);
      },
    ));

  it("places a problem of a bibliography in the bibliography", () =>
    withFolder(
      {
        "a.md": "---\nbibliography: refs.bib\n---\n\n[@luo2019]\n",
        "refs.bib": bib.replace("year", "doi = {doi:nonsense},\n  year"),
      },
      async (cwd) => {
        assert.deepEqual(found(await check(["a.md"], cwd)), ["refs.bib:4:10 citation/malformed-doi"]);
      },
    ));

  it("says what a bibliography lacks once, however many documents cite it, and of what they cite alone", () =>
    withFolder(
      {
        "a.md": "---\nbibliography: refs.bib\n---\n\n[@luo2019; @zhu2020]\n",
        "sub/b.md": "---\nbibliography: ../refs.bib\n---\n\n[@luo2019]\n",
        "refs.bib": `${bib}${bib.replace("luo2019", "mo2021")}@misc{zhu2020,\n  title = {Loss of <i>TP53</i>}\n}\n`,
      },
      async (cwd) => {
        for (const workers of ["0", "2"]) {
          const { files, summary, code } = await check(["--workers", workers, "."], cwd);
          assert.deepEqual(
            files.map(({ path, references: { source, count }, findings }) => [
              path,
              source,
              count,
              ...findings.map(
                ({ line, column, code: rule, message }) => `${line}:${column} ${rule} ${message}`,
              ),
            ]),
            [
              ["./a.md", "bibliography", 3],
              ["./sub/b.md", "bibliography", 3],
              [
                "refs.bib",
                "bibliography",
                3,
                "1:1 citation/incomplete-reference Entry luo2019 (Luo 2019) lacks its journal and pages or an article number.",
                "12:12 citation/title-markup The title of zhu2020 has “<i>” and “</i>” in it, and is printed so.",
              ],
            ],
          );
          assert.deepEqual([code, summary], [0, { error: 0, warning: 0, info: 2 }]);
        }
      },
    ));

  it("finds the same in the same order with workers", () =>
    withFolder(
      Object.fromEntries(
        Array.from({ length: 9 }, (_, n) => [`${n}.md`, `Luo et al. [49] and miR21 [${n + 100}].`]),
      ),
      async (cwd) => {
        const args = (workers: string): string[] => ["--references", "review", "--workers", workers, "."];
        const alone = await check(args("0"), cwd);
        assert.equal(found(alone).length, 5);
        for (const workers of ["1", "3"]) assert.deepEqual(await check(args(workers), cwd), alone);
      },
    ));

  it("applies the safe fixes once, says how many, and leaves the rest of the file alone", () =>
    withFolder({ "a.md": "\uFEFFA [5,4].\r\nB [4, 4].\r\n", "b.md": "C [1]." }, async (cwd) => {
      const fix = (): ReturnType<typeof exoscribe> =>
        exoscribe(["check", "--references", "review", "--fix", "."], { cwd });
      assert.equal((await fix()).stderr, "exoscribe: fixed 2 problems in 1 file\n");
      assert.equal(await readFile(join(cwd, "a.md"), "utf8"), "\uFEFFA [4,5].\r\nB [4].\r\n");
      assert.equal((await fix()).stderr, "exoscribe: nothing to fix\n");
      await writeFile(join(cwd, "a.md"), "D [6].");
      assert.equal((await fix()).stderr, "exoscribe: nothing to fix\n");
    }));

  it("reads no bibliography of more than 32 MB, and says so where it is named", () =>
    withFolder(
      { "a.md": "---\nbibliography: refs.bib\n---\n\nExosomes [@luo2019].\n", "refs.bib": bib },
      async (cwd) => {
        await truncate(join(cwd, "refs.bib"), 32_000_001);
        const report = await check(["a.md"], cwd);
        assert.deepEqual(found(report), ["a.md:2:15 citation/unreadable-source"]);
        assert.equal(report.files[0]?.findings[0]?.message, tooLarge);
      },
    ));

  it("fixes no document to which a symbolic link leads out of the folder", () =>
    withFolder({ "outside.md": "Exosomes [2,1].\n", "work/x.md": "" }, async (folder) => {
      const cwd = join(folder, "work");
      await symlink(join(folder, "outside.md"), join(cwd, "a.md"));
      const ran = await exoscribe(["check", "--references", "review", "--fix", "."], { cwd });
      assert.equal(ran.code, 2);
      assert.match(
        ran.stderr,
        /^exoscribe: \.\/a\.md: a symbolic link leads to .*\/outside\.md; name that file itself/,
      );
      assert.equal(await readFile(join(folder, "outside.md"), "utf8"), "Exosomes [2,1].\n");
    }));
});
