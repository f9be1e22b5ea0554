import { strict as assert } from "node:assert";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exoscribe, withFolder, type Ran } from "./exoscribe";

const bib = "@misc{luo2019, author={Luo, A}, title={Exosomes}, year=2019}\n";
const note = "Exosomes carry TSG101 and miR21 [@luo2019; @nobody2020].\n";

interface Checked {
  readonly files: readonly {
    readonly path: string;
    readonly references: { readonly source: string; readonly count: number };
    readonly findings: readonly {
      readonly code: string;
      readonly severity: string;
      readonly path?: string;
      readonly line: number;
      readonly column: number;
      readonly message: string;
    }[];
  }[];
}

async function check(cwd: string, ...args: readonly string[]): Promise<Checked["files"]> {
  const { stdout, stderr } = await exoscribe(["check", "--format", "json", ...args], { cwd });
  assert.equal(stderr, "");
  return (JSON.parse(stdout) as Checked).files;
}

const shortly = (files: Checked["files"]) =>
  files.map(({ path, references: { source, count }, findings }) => [
    path,
    `${source} ${count}`,
    ...findings.map(({ code, severity }) => `${code} ${severity}`),
  ]);

const config = (fields: object) => JSON.stringify(fields, undefined, 2);
const path = ".exoscribe/config.json";

describe("exoscribe: the configuration", () => {
  it("of a folder counts for the documents in it and below, before that of the folders above", () =>
    withFolder(
      {
        [path]: config({ references: ["lib/refs.bib"], severity: { "nomenclature/mirna-form": "off" } }),
        [`deep/${path}`]: config({
          severity: { "nomenclature/mirna-form": "error", "citation/unknown-reference": "info" },
        }),
        "lib/refs.bib": bib,
        "a.md": note,
        "deep/er/b.md": note,
      },
      async (cwd) => {
        const a = ["a.md", "bibliography 1", "citation/unknown-reference error"];
        const b = [
          "deep/er/b.md",
          "bibliography 1",
          "nomenclature/mirna-form error",
          "citation/unknown-reference info",
        ];
        assert.deepEqual(shortly(await check(cwd, "a.md", "deep")), [a, b]);
        assert.deepEqual(shortly(await check(cwd, "--workers", "2", "a.md", "deep")), [a, b]);
        // Beyond the workspace nothing is read.
        assert.deepEqual(shortly(await check(join(cwd, "deep/er"), "b.md")), [
          ["b.md", "none 0", "nomenclature/mirna-form info", "citation/no-reference-list info"],
        ]);
        assert.deepEqual(shortly(await check(cwd, "--no-config", "a.md")), [
          ["a.md", "none 0", "nomenclature/mirna-form info", "citation/no-reference-list info"],
        ]);
      },
    ));

  it("gives way to the options", () =>
    withFolder(
      {
        [path]: config({
          references: ["none"],
          ignore: ["TSG101"],
          species: "mouse",
          choices: { p38: "hgnc:6876" },
          severity: { "citation/unknown-reference": "off" },
        }),
        "refs.bib": bib,
        "a.md": "Exosomes carry TSG101, CD9 and p38 [@nobody2020].\n",
      },
      async (cwd) => {
        const names = async (...args: readonly string[]) => {
          const ran = await exoscribe(["annotate", "--format", "json", ...args, "a.md"], { cwd });
          const { files } = JSON.parse(ran.stdout) as {
            files: { mentions: { text: string; id: string }[] }[];
          };
          return files[0]!.mentions.map(({ text, id }) => `${text} ${id}`);
        };
        assert.deepEqual(await names(), ["CD9 mgi:88348", "p38 hgnc:6876"]);
        assert.deepEqual(await names("--species", "human", "--choose", "p38=fplx:p38", "--ignore", "CD9"), [
          "p38 fplx:p38",
        ]);
        const refs = ["--references", "refs.bib", "--rule", "citation/unknown-reference=warning"];
        assert.deepEqual(shortly(await check(cwd, "a.md")), [["a.md", "none 0"]]);
        assert.deepEqual(shortly(await check(cwd, ...refs, "a.md")), [
          ["a.md", "bibliography 1", "citation/unknown-reference warning"],
        ]);
      },
    ));

  it("of another name counts from its own folder, and for all documents", () =>
    withFolder(
      {
        [path]: "broken",
        "ci/strict.json": config({ references: ["../lib/refs.bib"] }),
        "up/.exoscribe/config.json": config({ references: ["refs.bib"], exclude: ["old/"] }),
        "up/refs.bib": bib,
        "up/old/a.md": note,
        "up/notes/a.md": note,
        "lib/refs.bib": bib,
        "notes/a.md": note,
      },
      async (cwd) => {
        const found = ["nomenclature/mirna-form info", "citation/unknown-reference error"];
        assert.deepEqual(shortly(await check(cwd, "--config", "ci/strict.json", "notes")), [
          ["notes/a.md", "bibliography 1", ...found],
        ]);
        const up = await check(join(cwd, "up/notes"), "--config", `../${path}`, "a.md", "../old");
        assert.deepEqual(shortly(up), [["a.md", "bibliography 1", ...found]]);
      },
    ));

  it("names the place of a bibliography that is not there, and of one outside of the workspace", () =>
    withFolder(
      {
        [path]: config({ references: ["nope.bib"] }),
        [`out/${path}`]: config({ references: ["../../outside.bib"] }),
        "a.md": note,
        "out/a.md": note,
      },
      async (cwd) => {
        const { stdout } = await exoscribe(["check", "a.md", "out/a.md"], { cwd });
        assert.match(stdout, /^\.exoscribe\/config\.json\n +3:5 .*nope\.bib: no such file or folder/m);
        assert.match(
          stdout,
          /^out\/\.exoscribe\/config\.json\n +3:5 .*outside\.bib: outside of the workspace, not read/m,
        );
        assert.doesNotMatch(stdout, /unknown-reference/);
      },
    ));

  const bad: readonly (readonly [string, string])[] = [
    [
      '{\n  "severity": { "citation/ordr": "off" }\n}',
      '2:17: There is no rule "citation/ordr"; did you mean "citation/order"?',
    ],
    ['{\n  "ignore": ["AD" "WAS"]\n}', "2:19: This is not JSON: comma expected."],
    ['{\n  "species": 1,\n  "ignore": 1\n}', '2:14: 1 is no species that is known: write "human"'],
  ];
  for (const [text, message] of bad)
    it(`that is wrong ends the run with 2 and one line: ${message}`, () =>
      withFolder({ [path]: text, "a.md": note, "b/c.md": note }, async (cwd) => {
        for (const command of [
          ["check", "."],
          ["annotate", "b"],
          ["renumber", "a.md"],
          ["check", "--config", path, "b"],
        ]) {
          const { code, stdout, stderr } = await exoscribe(command, { cwd });
          assert.equal(stdout, "");
          assert.ok(stderr.startsWith(`exoscribe: ${path}:${message}`), stderr);
          assert.equal(stderr.trimEnd().split("\n").length, 1);
          assert.equal(code, 2);
        }
      }));

  it("that was named has to be there", () =>
    withFolder({ "a.md": note }, async (cwd) => {
      const { code, stderr } = await exoscribe(["check", "--config", "nope.json", "a.md"], { cwd });
      assert.deepEqual([code, stderr], [2, "exoscribe: --config nope.json: no such file or folder\n"]);
    }));

  it("is not read through a symbolic link out of the workspace", () =>
    withFolder({ "outside/config.json": "broken", "work/a.md": "Text.\n" }, async (folder) => {
      await symlink(join(folder, "outside"), join(folder, "work/.exoscribe"));
      assert.deepEqual(await check(join(folder, "work"), "a.md").then(shortly), [["a.md", "none 0"]]);
    }));
});

describe("exoscribe: documents that are left out", () => {
  const paths = async (cwd: string, ...args: readonly string[]) =>
    (await check(cwd, ...args)).map(({ path: one }) => one);

  const tree = {
    [path]: config({ exclude: ["drafts/", "*.old.md"] }),
    ".gitignore": "build/\n/local.md\n",
    "notes/.gitignore": "!local.md\nsecret.md\n",
    "a.md": "",
    "a.old.md": "Known [1].\n\n## References\n\n1. Luo A. Exosomes. J Cells. 2019;1:2.\n",
    "local.md": "",
    "build/a.md": "",
    "drafts/a.md": "",
    "notes/a.md": "",
    "notes/local.md": "",
    "notes/secret.md": "",
  };

  it("are those of exclude and of .gitignore files", () =>
    withFolder(tree, async (cwd) => {
      assert.deepEqual(await paths(cwd, "."), ["./a.md", "./notes/a.md", "./notes/local.md"]);
      assert.deepEqual(await paths(cwd, "notes", "**/a.md"), ["notes/a.md", "notes/local.md", "a.md"]);
      assert.deepEqual(await paths(cwd, "--exclude", "notes/", "--no-gitignore", "."), [
        "./a.md",
        "./build/a.md",
        "./local.md",
      ]);
      assert.deepEqual(await paths(cwd, "--no-config", "."), [
        "./a.md",
        "./a.old.md",
        "./drafts/a.md",
        "./notes/a.md",
        "./notes/local.md",
      ]);
    }));

  it("are read where they are named, but for those of exclude, of which it is said", () =>
    withFolder(tree, async (cwd) => {
      assert.deepEqual(await paths(cwd, "build", "notes/secret.md"), ["build/a.md", "notes/secret.md"]);
      const { code, stdout, stderr } = await exoscribe(["check", "--format", "json", "a.old.md"], { cwd });
      assert.deepEqual([code, (JSON.parse(stdout) as Checked).files], [0, []]);
      assert.equal(stderr, 'exoscribe: a.old.md: left out by "exclude" of .exoscribe/config.json\n');
      assert.equal((await exoscribe(["renumber", "a.old.md"], { cwd })).code, 0);
    }));

  it("are those of the whole repository, wherever in it one stands", () =>
    withFolder(
      {
        "repo/.gitignore": "*.old.md\n",
        "repo/notes/a.md": "",
        "repo/notes/a.old.md": "",
        ".gitignore": "*\n",
      },
      async (folder) => {
        const cwd = join(folder, "repo/notes");
        assert.deepEqual(await paths(cwd, "."), ["./a.md", "./a.old.md"]);
        await mkdir(join(folder, "repo/.git"));
        assert.deepEqual(await paths(cwd, "."), ["./a.md"]);
      },
    ));

  it("are spoken of where nothing else is there", () =>
    withFolder({ ".gitignore": "*.md\n", "a.md": "" }, async (cwd) => {
      const { code, stderr } = await exoscribe(["check", "."], { cwd });
      assert.equal(code, 2);
      assert.match(
        stderr,
        /in this folder, but for what \.gitignore leaves out \(--no-gitignore takes it in\)\n$/,
      );
    }));
});

describe("exoscribe init", () => {
  const init = (cwd: string): Promise<Ran> => exoscribe(["init"], { cwd });

  it("writes a configuration that changes nothing but the bibliography, and never over another", () =>
    withFolder({ "refs.bib": bib, "a.md": note }, async (cwd) => {
      assert.deepEqual(await init(cwd), { code: 0, stdout: `Written: ${path}\n`, stderr: "" });
      assert.deepEqual(shortly(await check(cwd, "a.md")), [
        ["a.md", "bibliography 1", "nomenclature/mirna-form info", "citation/unknown-reference error"],
      ]);
      await writeFile(join(cwd, path), "{}");
      const again = await init(cwd);
      assert.deepEqual([again.code, again.stderr], [2, `exoscribe: ${path}: there is a file of that name\n`]);
      assert.equal(await readFile(join(cwd, path), "utf8"), "{}");
    }));

  it("names no bibliography where there are several", () =>
    withFolder({ "a.bib": bib, "b.bib": bib }, async (cwd) => {
      await init(cwd);
      assert.match(await readFile(join(cwd, path), "utf8"), /^ {2}"references": \[\],$/m);
    }));
});
