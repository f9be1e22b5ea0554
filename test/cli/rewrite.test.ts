import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { exoscribe, withFolder } from "./exoscribe";

const entries = {
  hazawa: "Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. J Cells. 2014;1:2-3.",
  luo: "Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. Oncogene. 2019;38:1-9.",
};
const before = `Known [2], then [1].\n\n## References\n\n1. ${entries.hazawa}\n2. ${entries.luo}\n`;
const after = `Known [1], then [2].\n\n## References\n\n1. ${entries.luo}\n2. ${entries.hazawa}\n`;
const patch = `--- a.md
+++ a.md
@@ -1,6 +1,6 @@
-Known [2], then [1].
+Known [1], then [2].
 
 ## References
 
-1. ${entries.hazawa}
-2. ${entries.luo}
+1. ${entries.luo}
+2. ${entries.hazawa}
`;
const stale = before.replace("[1].", "[1], but not [1.2].");

describe("exoscribe renumber", () => {
  it("prints the new document, and leaves the file as it is", () =>
    withFolder({ "a.md": before }, async (cwd) => {
      assert.deepEqual(await exoscribe(["renumber", "a.md"], { cwd }), {
        code: 0,
        stdout: after,
        stderr: "",
      });
      assert.equal(await readFile(join(cwd, "a.md"), "utf8"), before);
    }));

  it("reads standard input", async () => {
    const ran = await exoscribe(["renumber", "-"], { input: before });
    assert.deepEqual(ran, { code: 0, stdout: after, stderr: "" });
  });

  it("prints what changes as a unified diff, and nothing where nothing does", () =>
    withFolder({ "a.md": before, "b.md": after }, async (cwd) => {
      const changed = await exoscribe(["renumber", "--diff", "a.md"], { cwd });
      assert.deepEqual(changed, { code: 0, stdout: patch, stderr: "" });
      const same = await exoscribe(["renumber", "--diff", "b.md"], { cwd });
      assert.deepEqual(same, { code: 0, stdout: "", stderr: "" });
    }));

  it("changes the file on demand, its line endings and byte-order mark kept", () =>
    withFolder({ "a.md": `\uFEFF${before.replaceAll("\n", "\r\n")}` }, async (cwd) => {
      assert.deepEqual(await exoscribe(["renumber", "--write", "a.md"], { cwd }), {
        code: 0,
        stdout: "",
        stderr: "exoscribe: a.md: 2 of 2 references get another number.\n",
      });
      assert.equal(await readFile(join(cwd, "a.md"), "utf8"), `\uFEFF${after.replaceAll("\n", "\r\n")}`);
    }));

  it("says why it refuses and where, and then writes nothing", () =>
    withFolder({ "a.md": stale }, async (cwd) => {
      assert.deepEqual(await exoscribe(["renumber", "--write", "a.md"], { cwd }), {
        code: 1,
        stdout: "",
        stderr:
          "exoscribe: a.md: left as it is: Numbers that are not read as citations may be some: see to these first.\n" +
          "a.md:1:30: [1.2]\n",
      });
      assert.equal(await readFile(join(cwd, "a.md"), "utf8"), stale);
    }));

  it("numbers nothing by a list that is not in the document", async () => {
    const { code, stdout } = await exoscribe(["renumber", "--references", "review", "-"], {
      input: "Exosomes [49], then [12].\n",
    });
    assert.deepEqual({ code, stdout }, { code: 1, stdout: "" });
  });
});

describe("exoscribe convert", () => {
  const first = (to: string): Promise<string> =>
    exoscribe(["convert", "--to", to, "-"], { input: before }).then(({ code, stdout, stderr }) => {
      assert.deepEqual({ code, stderr }, { code: 0, stderr: "" });
      return stdout.split("\n").find((line) => line.startsWith("Known"))!;
    });

  const lines = {
    bracket: "Known [2], then [1].",
    caret: "Known,^2^ then.^1^",
    superscript: "Known,<sup>2</sup> then.<sup>1</sup>",
    unicode: "Known,² then.¹",
    keys: "Known [@luo2019], then [@hazawa2014].",
  };
  for (const [to, line] of Object.entries(lines))
    it(`writes ${to}`, async () => {
      assert.equal(await first(to), line);
    });

  it("lists the works of a bibliography in the document where they get numbers", () =>
    withFolder(
      {
        "a.md": "Uptake [@luo2019].\r\n",
        "refs.bib": "@article{luo2019, author={Luo, A}, title={Exosomes}, journal={Oncogene}, year=2019}",
      },
      async (cwd) => {
        const ran = await exoscribe(["convert", "--to", "bracket", "--references", "refs.bib", "a.md"], {
          cwd,
        });
        assert.deepEqual(ran, {
          code: 0,
          stdout: "Uptake [1].\r\n\r\n## References\r\n\r\n1. Luo A. Exosomes. Oncogene. 2019.\r\n",
          stderr: "",
        });
      },
    ));

  it("never takes the review's keys unasked", async () => {
    const input = "Exosomes are taken up, as Hazawa et al. [49] saw; Luo et al. [15] agree.\n";
    const implicit = await exoscribe(["convert", "--to", "keys", "-"], { input });
    assert.deepEqual([implicit.code, implicit.stdout], [1, ""]);
    assert.match(implicit.stderr, /The document has no list of its own/);
    const asked = await exoscribe(["convert", "--to", "keys", "--references", "review", "-"], { input });
    assert.deepEqual(
      [asked.code, asked.stdout],
      [0, input.replace("[49]", "[@hazawa2014]").replace("[15]", "[@luo2019]")],
    );
  });

  const bad: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["without a notation", ["convert", "a.md"], /--to <notation>' not specified/],
    ["with an unknown one", ["convert", "--to", "roman", "a.md"], /Allowed choices are bracket, /],
    [
      "to write and to print",
      ["renumber", "--write", "--diff", "a.md"],
      /cannot be used with option '--write'/,
    ],
    ["to write standard input", ["renumber", "--write", "-"], /--write cannot change standard input/],
    ["of a folder", ["renumber", "."], /\.: one document is expected/],
    ["of no file", ["renumber", "nope.md"], /nope\.md: no such file or folder/],
  ];
  for (const [title, args, message] of bad)
    it(`is bad usage ${title}`, () =>
      withFolder({ "a.md": before, "b.md": before }, async (cwd) => {
        const { code, stdout, stderr } = await exoscribe(args, { cwd });
        assert.deepEqual([code, stdout], [2, ""]);
        assert.match(stderr, message);
      }));
});
