import { strict as assert } from "node:assert";
import { chmod, lstat, readdir, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { applyEdits, safeFixes, writeAtomically } from "../../src/cli/fix";
import type { Suggestion } from "../../src/model/finding";
import { withFolder } from "./exoscribe";
import { finding } from "./reporters/samples";

function fix(
  start: number,
  end: number,
  text: string,
  more: Partial<Suggestion> = { safe: true },
): Suggestion {
  return { title: "Fix", edits: [{ start, end, text }], ...more };
}

describe("safeFixes", () => {
  it("takes sure fixes of the document alone, and of two that touch the first", () => {
    const findings = [
      [fix(0, 2, "A")],
      [fix(2, 3, "touches")],
      [fix(5, 6, "unsure", {}), fix(5, 6, "B")],
      [fix(8, 9, "elsewhere", { safe: true, fileEdits: { "x.bib": [] } })],
      [],
    ].map((suggestions) => finding({ suggestions }));
    assert.deepEqual(safeFixes(findings), [
      [{ start: 0, end: 2, text: "A" }],
      [{ start: 5, end: 6, text: "B" }],
    ]);
  });
});

describe("applyEdits", () => {
  it("applies edits in any order, by the offsets of the text as it was", () => {
    const edits = [
      { start: 0, end: 1, text: "AAA" },
      { start: 4, end: 4, text: "!" },
      { start: 2, end: 3, text: "" },
    ];
    assert.equal(applyEdits("abcd", edits), "AAAbd!");
  });
});

describe("writeAtomically", () => {
  it("keeps the byte-order mark, the permissions and the symbolic link, and leaves nothing behind", () =>
    withFolder({ "a.md": "\uFEFFold" }, async (folder) => {
      const file = join(folder, "a.md");
      await chmod(file, 0o640);
      await symlink(file, join(folder, "link.md"));
      await writeAtomically(join(folder, "link.md"), "new");
      assert.equal(await readFile(file, "utf8"), "\uFEFFnew");
      assert.equal((await stat(file)).mode & 0o777, 0o640);
      assert.ok((await lstat(join(folder, "link.md"))).isSymbolicLink());
      assert.deepEqual((await readdir(folder)).sort(), ["a.md", "link.md"]);
    }));
});
