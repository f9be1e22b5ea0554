import { strict as assert } from "node:assert";
import { chmod, symlink } from "node:fs/promises";
import { join } from "node:path";
import { exoscribe, withFolder, withUnprivileged, type RunOptions } from "./exoscribe";

async function paths(
  args: readonly string[],
  cwd: string,
  options: RunOptions = {},
): Promise<readonly string[]> {
  const ran = await exoscribe(["annotate", "--format", "json", ...args], { cwd, ...options });
  assert.equal(ran.stderr, "");
  return (JSON.parse(ran.stdout) as { files: { path: string }[] }).files.map(({ path }) => path);
}

const tree = {
  "b.md": "",
  "a.qmd": "",
  "notes/c.Rmd": "",
  "notes/deep/d.markdown": "",
  "notes/e.txt": "",
  "notes/image.png": "",
  ".hidden/f.md": "",
  "node_modules/g.md": "",
};

describe("exoscribe: inputs", () => {
  it("walks a folder, leaving dot-folders and node_modules out, in the order of the paths", () =>
    withFolder(tree, async (cwd) => {
      assert.deepEqual(await paths(["."], cwd), [
        "./a.qmd",
        "./b.md",
        "./notes/c.Rmd",
        "./notes/deep/d.markdown",
        "./notes/e.txt",
      ]);
    }));

  it("takes a dot-folder that is named, and a folder with a slash behind it", () =>
    withFolder(tree, async (cwd) => {
      assert.deepEqual(await paths([".hidden", "notes/deep/"], cwd), [
        ".hidden/f.md",
        "notes/deep/d.markdown",
      ]);
    }));

  it("expands globs", () =>
    withFolder(tree, async (cwd) => {
      assert.deepEqual(await paths(["*.{md,qmd}"], cwd), ["a.qmd", "b.md"]);
      assert.deepEqual(await paths(["notes/**/*.markdown"], cwd), ["notes/deep/d.markdown"]);
    }));

  it("looks only into those folders that may hold what a glob matches", () =>
    withUnprivileged({ ...tree, "closed/f.md": "" }, async (cwd, as) => {
      const open = join(cwd, "notes/deep/d.markdown");
      await chmod(cwd, 0o755);
      await chmod(join(cwd, "closed"), 0o000);
      for (const [glob, found] of [
        ["*.{md,qmd}", ["a.qmd", "b.md"]],
        ["n*/*.Rmd", ["notes/c.Rmd"]],
        ["n*/d?ep/*", ["notes/deep/d.markdown"]],
        ["n*/**/*.markdown", ["notes/deep/d.markdown"]],
        [`${cwd}/n*/*/*`, [open]],
      ] as const)
        assert.deepEqual(await paths([glob], cwd, { as }), found, glob);
      await chmod(join(cwd, "closed"), 0o755);
      assert.deepEqual(await paths(["{notes/deep,closed}/*"], cwd), ["closed/f.md", "notes/deep/d.markdown"]);
    }));

  it("reads a document once, however often it is named", () =>
    withFolder(tree, async (cwd) => {
      assert.deepEqual(await paths(["b.md", "./b.md", "*.md"], cwd), ["b.md"]);
    }));

  it("reads standard input", () =>
    withFolder({}, async (cwd) => {
      assert.deepEqual(await paths(["-"], cwd, { input: "Some text." }), ["-"]);
    }));

  it("follows symbolic links, but not in circles", () =>
    withFolder({ "notes/a.md": "" }, async (cwd) => {
      await symlink(cwd, join(cwd, "notes", "up"));
      await symlink(join(cwd, "nowhere"), join(cwd, "notes", "broken.md"));
      assert.deepEqual(await paths(["notes"], cwd), ["notes/a.md"]);
    }));

  it("keeps an absolute path as it is given", () =>
    withFolder({ "notes/a.md": "" }, async (cwd) => {
      assert.deepEqual(await paths([join(cwd, "notes")], "/"), [`${join(cwd, "notes")}/a.md`]);
    }));

  it("finds the same in the same order with workers", () =>
    withFolder(tree, async (cwd) => {
      const alone = await exoscribe(["annotate", "--format", "json", "--workers", "0", "."], { cwd });
      assert.deepEqual(
        await exoscribe(["annotate", "--format", "json", "--workers", "3", "."], { cwd }),
        alone,
      );
    }));
});
