import { strict as assert } from "node:assert";
import { chmod, lstat, readdir, readFile, realpath, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { safeFixes, writeFixed } from "../../src/cli/fix";
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

describe("writeFixed", () => {
  const change = { before: "old", after: "new" };

  it("keeps the byte-order mark, the permissions and the symbolic link, and leaves nothing behind", () =>
    withFolder({ "a.md": "\uFEFFold" }, async (folder) => {
      const file = join(folder, "a.md");
      await chmod(file, 0o640);
      await symlink(file, join(folder, "link.md"));
      const link = { file: join(folder, "link.md"), path: "link.md" };
      await writeFixed(link, change, [await realpath(folder)]);
      assert.equal(await readFile(file, "utf8"), "\uFEFFnew");
      assert.equal((await stat(file)).mode & 0o777, 0o640);
      assert.ok((await lstat(join(folder, "link.md"))).isSymbolicLink());
      assert.deepEqual((await readdir(folder)).sort(), ["a.md", "link.md"]);
    }));

  it("follows no symbolic link out of the workspace", () =>
    withFolder({ "outside.md": "old", "work/x": "" }, async (folder) => {
      const work = await realpath(join(folder, "work"));
      const outside = await realpath(join(folder, "outside.md"));
      await symlink(outside, join(work, "a.md"));
      await symlink(folder, join(work, "up"));
      for (const path of ["a.md", "up/outside.md"]) {
        await assert.rejects(writeFixed({ file: join(work, path), path }, change, [work]), {
          message: `${path}: a symbolic link leads to ${outside}; name that file itself to have it fixed`,
        });
      }
      assert.equal(await readFile(outside, "utf8"), "old");
    }));

  it("leaves alone what has changed since it was read", () =>
    withFolder({ "a.md": "newer" }, async (folder) => {
      await assert.rejects(
        writeFixed({ file: join(folder, "a.md"), path: "a.md" }, change, [await realpath(folder)]),
        { message: "a.md: it has changed meanwhile and was not fixed; run the command again" },
      );
      assert.equal(await readFile(join(folder, "a.md"), "utf8"), "newer");
    }));
});
