import { strict as assert } from "node:assert";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { exoscribe, withFolder } from "./exoscribe";

// A byte-order mark, which is not counted, a character of two UTF-16 code units, and CRLF.
const notes = "\uFEFF# 🧬 Notes\r\n\r\nExosomal miR-1246 and CD63.\r\n";

describe("exoscribe annotate", () => {
  it("gives mentions as the contract has them", () =>
    withFolder({ "notes.md": notes }, async (cwd) => {
      const { code, stdout, stderr } = await exoscribe(["annotate", "--format", "json", "notes.md"], { cwd });
      assert.deepEqual([code, stderr], [0, ""]);
      assert.deepEqual(JSON.parse(stdout), {
        version: 1,
        files: [
          {
            path: "notes.md",
            mentions: [
              {
                start: 23,
                end: 31,
                line: 3,
                column: 10,
                text: "miR-1246",
                kind: "mirna",
                id: "mirbase:MI0006381",
                name: "hsa-mir-1246",
                candidates: ["mirbase:MI0006381", "mirbase.mature:MIMAT0005898"],
                xrefs: { ncbigene: "100302142", ensembl: "ENSG00000283203" },
              },
              {
                start: 36,
                end: 40,
                line: 3,
                column: 23,
                text: "CD63",
                kind: "protein",
                id: "hgnc:1692",
                name: "CD63",
                candidates: ["hgnc:1692"],
                xrefs: { ncbigene: "967", uniprot: "P08962", ensembl: "ENSG00000135404" },
              },
            ],
            citations: [],
          },
        ],
      });
    }));

  it("reads .txt without Markdown", () =>
    withFolder({ "a.md": "`CD63`", "a.txt": "`CD63`" }, async (cwd) => {
      const { stdout } = await exoscribe(["annotate", "--format", "jsonl", "a.md", "a.txt"], { cwd });
      const found = stdout
        .trimEnd()
        .split("\n")
        .map((line) =>
          (JSON.parse(line) as { mentions: { start: number }[] }).mentions.map(({ start }) => start),
        );
      assert.deepEqual(found, [[], [1]]);
    }));

  it("writes one file for each document with --out, two for brat, and nothing beside the folder", () =>
    withFolder({ "notes/a.md": notes, "notes/deep/b.md": "CD63", "work/x.md": "" }, async (cwd) => {
      const work = join(cwd, "work");
      const ran = await exoscribe(["annotate", "--format", "brat", "--out", "out", "../notes"], {
        cwd: work,
      });
      assert.deepEqual(ran, { code: 0, stdout: "", stderr: "" });
      assert.deepEqual((await readdir(join(work, "out"), { recursive: true })).sort(), [
        ".exoscribe-out.json",
        "notes",
        "notes/a.md.ann",
        "notes/a.md.txt",
        "notes/deep",
        "notes/deep/b.md.ann",
        "notes/deep/b.md.txt",
      ]);
      assert.equal(await readFile(join(work, "out/notes/a.md.txt"), "utf8"), notes.slice(1));
      assert.equal(
        await readFile(join(work, "out/notes/deep/b.md.ann"), "utf8"),
        "T1\tprotein 0 4\tCD63\nN1\tReference T1 hgnc:1692\tCD63\n",
      );
    }));

  it("refuses to write two documents to one place", () =>
    withFolder({ "a.md": "", "work/a.md": "" }, async (cwd) => {
      const args = ["annotate", "--format", "csv", "--out", "out", "a.md", "../a.md"];
      const ran = await exoscribe(args, { cwd: join(cwd, "work") });
      assert.equal(ran.code, 2);
      assert.match(ran.stderr, /^exoscribe: \.\.\/a\.md: a\.md would be written to the same place, /);
    }));

  it("resolves steps inside a path", () =>
    withFolder({ "a/x.md": "" }, async (cwd) => {
      await exoscribe(["annotate", "--format", "json", "--out", "out", "./a/../a/x.md"], { cwd });
      assert.deepEqual((await readdir(join(cwd, "out"), { recursive: true })).sort(), [
        ".exoscribe-out.json",
        "a",
        "a/x.md.json",
      ]);
    }));

  it("gives the same with workers, byte by byte", () =>
    withFolder(
      Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${n}.md`, `miR-${n + 20} and CD63`])),
      async (cwd) => {
        const formats = ["json", "bioc"];
        for (const format of formats) {
          const [alone, ...others] = await Promise.all(
            ["0", "1", "3"].map((workers) =>
              exoscribe(["annotate", "--format", format, "--workers", workers, "."], { cwd }),
            ),
          );
          assert.ok(alone?.stdout.includes("hgnc:1692"));
          for (const other of others) assert.deepEqual(other, alone);
        }
      },
    ));

  it("shows no colour and no bar where it does not write to a terminal", () =>
    withFolder(Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`${n}.md`, "CD63"])), async (cwd) => {
      const { stdout, stderr } = await exoscribe(["annotate", "."], { cwd });
      assert.equal(stderr, "");
      assert.ok(!stdout.includes("\u001B"));
      assert.ok(stdout.startsWith("./0.md  1 mention, 0 citations\n  1:1  protein  CD63  CD63  hgnc:1692\n"));
    }));
});

describe("exoscribe annotate --explain", () => {
  const explain = (place: string, ...files: readonly string[]) =>
    withFolder({ "a.md": "Exosomes carry CD63.\n\nNone here.\n", "b.md": "" }, (cwd) =>
      exoscribe(["annotate", "--explain", place, ...files], { cwd }),
    );

  it("prints what speaks for a name, and what it means", async () => {
    const { code, stdout, stderr } = await explain("1:17", "a.md");
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(
      stdout,
      /^“CD63”: a mention of the kind protein, by the words in it and around it\n {2}Is it/,
    );
    assert.match(stdout, /\+\d+\.\d\d {2}the words around it\n/);
    assert.match(stdout, /\n {4}1\.00 {2}CD63 \(hgnc:1692\)\n/);
  });

  it("says where nothing is written like a name", async () => {
    const { code, stdout } = await explain("3:1", "a.md");
    assert.deepEqual([code, stdout], [0, "Nothing at 3:1 is written like a name that is known.\n"]);
  });

  const rows: readonly (readonly [place: string, files: readonly string[], says: string])[] = [
    ["9:1", ["a.md"], "exoscribe: a.md: there is no line 9 with a column 1\n"],
    ["1:99", ["a.md"], "exoscribe: a.md: there is no line 1 with a column 99\n"],
    ["1:1", ["a.md", "b.md"], "exoscribe: --explain looks at one document\n"],
    [
      "0:1",
      ["a.md"],
      "exoscribe: option '--explain <line:column>' argument '0:1' is invalid. A line and a column are expected, as in 12:5.\n",
    ],
  ];
  for (const [place, files, says] of rows)
    it(`refuses ${place} of ${files.join(" and ")} in one line`, async () => {
      const { code, stdout, stderr } = await explain(place, ...files);
      assert.deepEqual([code, stdout, stderr], [2, "", says]);
    });
});
