import { strict as assert } from "node:assert";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { version } from "../../package.json";
import { exoscribe, withFolder, withUnprivileged } from "./exoscribe";

describe("exoscribe: usage", () => {
  it("tells its version and its commands", async () => {
    assert.deepEqual(await exoscribe(["--version"]), { code: 0, stdout: `${version}\n`, stderr: "" });
    const help = await exoscribe(["check", "--help"]);
    assert.equal(help.code, 0);
    for (const option of ["--format", "--references", "--library", "--rule", "--fail-on", "--fix"])
      assert.ok(help.stdout.includes(option), option);
  });

  const bad: readonly (readonly [string, readonly string[], string])[] = [
    ["an unknown command", ["chek", "x.md"], "unknown command 'chek' (Did you mean check?)"],
    [
      "an unknown option",
      ["check", "--farmat", "json", "a.md"],
      "unknown option '--farmat' (Did you mean --format?)",
    ],
    [
      "an unknown format",
      ["check", "--format", "xml", "a.md"],
      "option '--format <format>' argument 'xml' is invalid. Allowed choices are pretty, json, sarif, github.",
    ],
    ["a missing path", ["annotate"], "missing required argument 'path'"],
    ["a file that is not there", ["annotate", "nope.md"], "nope.md: no such file or folder"],
    ["a glob without a match", ["annotate", "*.qmd"], "*.qmd: no document matches"],
    [
      "a folder without documents",
      ["annotate", "empty"],
      "empty: no .md, .markdown, .qmd, .Rmd or .txt file in this folder",
    ],
    [
      "a file of another kind",
      ["annotate", "a.bib"],
      "a.bib: neither Markdown (.md, .markdown, .qmd, .Rmd) nor plain text (.txt)",
    ],
    ["a binary file", ["annotate", "binary.md"], "binary.md: this is a binary file, not text"],
    [
      "a file in another encoding",
      ["annotate", "latin1.md"],
      "latin1.md: this is not UTF-8 text (line 2); save it as UTF-8",
    ],
    ["UTF-16", ["annotate", "utf16.md"], "utf16.md: this is UTF-16 text; save it as UTF-8"],
    [
      "a file name that a terminal would obey",
      ["annotate", "a\u001B[31m\nb.md"],
      "a\uFFFD[31m b.md: no such file or folder",
    ],
    ["an option that a terminal would obey", ["check", "--a\u001B[31m"], "unknown option '--a\uFFFD[31m'"],
    [
      "a bibliography that is not there",
      ["check", "--references", "nope.bib", "a.md"],
      "--references nope.bib: no such file or folder",
    ],
    [
      "a library that is not there",
      ["check", "--library", "nope.bib", "a.md"],
      "--library nope.bib: no such file or folder",
    ],
    [
      "an unknown severity",
      ["check", "--rule", "citation/group=loud", "a.md"],
      "--rule citation/group=loud: expected CODE=off, info, warning or error",
    ],
    ["fixing standard input", ["check", "--fix", "-"], "--fix cannot change standard input"],
    [
      "several documents in a format of one",
      ["annotate", "--format", "brat", "a.md", "b.md"],
      "--format brat holds one document a file: name a folder with --out",
    ],
    ["an empty query", ["lookup", " "], "lookup: the query is empty"],
    [
      "an unknown kind",
      ["lookup", "--kind", "drug", "x"],
      "option '--kind <kind>' argument 'drug' is invalid.",
    ],
  ];

  for (const [what, args, message] of bad)
    it(`exits with 2 and one line for ${what}`, async () => {
      const files = {
        "a.md": "a",
        "b.md": "b",
        "a.bib": "",
        "empty/x.png": "",
        "binary.md": "a\0b",
        "latin1.md": new Uint8Array([0xc3, 0xa9, 0x0a, 0x65, 0xe9, 0x20]),
        "utf16.md": new Uint8Array([0xff, 0xfe, 0x61, 0x00]),
      };
      const ran = await withFolder(files, (cwd) => exoscribe(args, { cwd }));
      assert.equal(ran.code, 2);
      assert.ok(ran.stderr.startsWith(`exoscribe: ${message}`), ran.stderr);
      assert.equal(ran.stderr.split("\n").length, 2, ran.stderr);
    });

  it("names an unknown rule and those that there are", async () => {
    const ran = await withFolder({ "a.md": "a" }, (cwd) =>
      exoscribe(["check", "--rule", "citation/nope=off", "a.md"], { cwd }),
    );
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, /^exoscribe: --rule citation\/nope=off: no such rule; there are /);
  });

  it("reads the other documents when one cannot be read, and exits with 2", async () => {
    const ran = await withFolder({ "a.md": "a", "b.md": "\0" }, (cwd) =>
      exoscribe(["annotate", "--format", "json", "."], { cwd }),
    );
    assert.equal(ran.code, 2);
    assert.equal(ran.stderr, "exoscribe: ./b.md: this is a binary file, not text\n");
    assert.deepEqual(JSON.parse(ran.stdout), {
      version: 1,
      files: [{ path: "./a.md", mentions: [], citations: [] }],
    });
  });

  it("reads the other folders when one may not be looked into, and exits with 2", () =>
    withUnprivileged({ "a.md": "a", "closed/b.md": "b" }, async (cwd, as) => {
      await chmod(cwd, 0o755);
      await chmod(join(cwd, "closed"), 0o000);
      const ran = await exoscribe(["annotate", "--format", "jsonl", "."], { cwd, as });
      await chmod(join(cwd, "closed"), 0o755);
      assert.equal(ran.code, 2);
      assert.equal(ran.stderr, "exoscribe: ./closed: permission denied\n");
      assert.equal(ran.stdout, '{"path":"./a.md","mentions":[],"citations":[]}\n');
    }));

  it("prints no summary where nothing could be read", async () => {
    const ran = await withFolder({ "a.md": "\0" }, (cwd) => exoscribe(["check", "a.md"], { cwd }));
    assert.deepEqual(ran, {
      code: 2,
      stdout: "",
      stderr: "exoscribe: a.md: this is a binary file, not text\n",
    });
  });

  it("keeps its exit code where nobody reads what it writes", () =>
    withFolder({ "a.md": "Exosomes carry RNA [149].", "b.md": "\0" }, async (cwd) => {
      const codeOf = async (path: string) =>
        (await exoscribe(["check", "--references", "review", path], { cwd, deaf: true })).code;
      assert.deepEqual([await codeOf("a.md"), await codeOf("b.md")], [1, 2]);
    }));
});
