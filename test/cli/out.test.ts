import { strict as assert } from "node:assert";
import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exoscribe, withFolder, type Ran, type RunOptions } from "./exoscribe";

const list = ".exoscribe-out.json";
const cure = "nothing was written; move it away, or name another folder with --out";

const annotate = (cwd: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> =>
  exoscribe(["annotate", "--format", "brat", ...args], { cwd, ...options });
const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true })).sort();
const done: Ran = { code: 0, stdout: "", stderr: "" };
const refused = (why: string): Ran => ({ code: 2, stdout: "", stderr: `exoscribe: ${why}\n` });

describe("exoscribe annotate --out", () => {
  it("never writes over a file that it did not write, and then writes nothing at all", () =>
    withFolder({ "a.md": "CD63", "b.md": "CD81", "b.md.txt": "mine" }, async (cwd) => {
      const ran = await annotate(cwd, ["a.md", "b.md", "--out", "."]);
      assert.deepEqual(ran, refused(`b.md.txt: a file that ExoScribe did not write stands there, ${cure}`));
      assert.deepEqual(await namesIn(cwd), ["a.md", "b.md", "b.md.txt"]);
      assert.equal(await readFile(join(cwd, "b.md.txt"), "utf8"), "mine");
    }));

  it("writes again over what it wrote, but not where that was changed since", () =>
    withFolder({ "a.md": "CD63" }, async (cwd) => {
      const run = () => annotate(cwd, ["a.md", "--out", "out"]);
      const result = () => readFile(join(cwd, "out/a.md.ann"), "utf8");
      assert.deepEqual(await run(), done);
      await writeFile(join(cwd, "a.md"), "Here CD63");
      assert.deepEqual(await run(), done);
      assert.match(await result(), /^T1\tprotein 5 9\tCD63\n/);
      assert.deepEqual(await run(), done);
      await writeFile(join(cwd, "out/a.md.ann"), "T1\tprotein 5 9\tmine\n");
      await writeFile(join(cwd, "a.md"), "CD63");
      const why = `out/a.md.ann: it has been changed since ExoScribe wrote it, ${cure}`;
      assert.deepEqual(await run(), refused(why));
      assert.equal(await result(), "T1\tprotein 5 9\tmine\n");
      assert.equal(await readFile(join(cwd, "out/a.md.txt"), "utf8"), "Here CD63");
      await rm(join(cwd, "out/a.md.ann"));
      assert.deepEqual(await run(), done);
      assert.match(await result(), /^T1\tprotein 0 4\tCD63\n/);
    }));

  it("leaves a file of somebody else that has the same text, now and later", () =>
    withFolder({ "a.md": "CD63", "a.md.txt": "CD63" }, async (cwd) => {
      assert.deepEqual(await annotate(cwd, ["a.md", "--out", "."]), done);
      await writeFile(join(cwd, "a.md"), "CD81");
      assert.equal((await annotate(cwd, ["a.md", "--out", "."])).code, 2);
      assert.equal(await readFile(join(cwd, "a.md.txt"), "utf8"), "CD63");
    }));

  it("does not take for documents what it wrote itself", () =>
    withFolder({ "a.md": "CD63", "notes.txt": "CD81" }, async (cwd) => {
      const written = [list, "a.md", "a.md.ann", "a.md.txt", "notes.txt", "notes.txt.ann", "notes.txt.txt"];
      for (let run = 0; run < 2; run++) {
        assert.deepEqual(await annotate(cwd, [".", "--out", "."]), done);
        assert.deepEqual(await namesIn(cwd), written);
      }
    }));

  it("leaves nothing where the disk is full", function () {
    if (process.platform === "win32") this.skip();
    return withFolder({ "a.md": "CD63", "deep/b.md": "CD63. ".repeat(1000) }, async (cwd) => {
      const ran = await annotate(cwd, [".", "--out", "new/out"], { largestFile: 1024 });
      assert.deepEqual(ran, refused("new/out/deep/b.md.ann: larger than a file may be"));
      assert.deepEqual(await namesIn(cwd), ["a.md", "deep", "deep/b.md"]);
    });
  });

  it("makes no folder and writes no file through a symbolic link that leads out of the folder", () =>
    withFolder({ "a.md": "CD63", "deep/more/b.md": "CD63", "out/x": "", "outside/x": "" }, async (cwd) => {
      await symlink(join(cwd, "outside"), join(cwd, "out/deep"));
      await symlink(join(cwd, "outside/x"), join(cwd, "out/a.md.ann"));
      for (const [path, why] of [
        ["a.md", `out/a.md.ann: a symbolic link stands there, ${cure}`],
        ["deep/more/b.md", "out/deep/more/b.md.ann: a symbolic link leads out of out, nothing was written"],
      ] as const)
        assert.deepEqual(await annotate(cwd, [path, "--out", "out"]), refused(why));
      assert.deepEqual(await namesIn(join(cwd, "outside")), ["x"]);
      assert.deepEqual((await readdir(join(cwd, "out"))).sort(), ["a.md.ann", "deep", "x"]);
      assert.equal(await readFile(join(cwd, "outside/x"), "utf8"), "");
    }));

  it("leaves alone what is read-only, a folder, or behind a list that is none of its own", () =>
    withFolder({ "a.md": "CD63" }, async (cwd) => {
      const run = () => annotate(cwd, ["a.md", "--out", "out"]);
      await run();
      await writeFile(join(cwd, "a.md"), "CD81");
      await chmod(join(cwd, "out/a.md.ann"), 0o444);
      assert.deepEqual(await run(), refused(`out/a.md.ann: it is read-only, ${cure}`));
      await rm(join(cwd, "out/a.md.ann"));
      await mkdir(join(cwd, "out/a.md.ann"));
      assert.deepEqual(await run(), refused(`out/a.md.ann: something that is no file stands there, ${cure}`));
      await writeFile(join(cwd, "out", list), '{ "version": 1, "files": ["mine"] }');
      const { code, stderr } = await run();
      assert.equal(code, 2);
      assert.match(stderr, /\.exoscribe-out\.json: this is no list of what was written there/);
    }));

  it("needs a folder", () =>
    withFolder({ "a.md": "CD63", out: "mine" }, async (cwd) => {
      assert.deepEqual(
        await annotate(cwd, ["a.md", "--out", "out"]),
        refused("out: there is a file of that name"),
      );
      assert.equal(await readFile(join(cwd, "out"), "utf8"), "mine");
    }));
});
