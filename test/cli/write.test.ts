import { strict as assert } from "node:assert";
import { writeFileSync } from "node:fs";
import { chmod, chown, link, lstat, readdir, readFile, realpath, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { replaceText, type TextChange } from "../../src/cli/write";
import { exoscribe, withFolder } from "./exoscribe";

const isRoot = process.getuid?.() === 0;
const change = { before: "old\r\n", after: "new\r\n" };

async function replace(folder: string, path: string, wanted: TextChange = change): Promise<void> {
  await replaceText({ file: join(folder, path), path }, wanted, [await realpath(folder)]);
}

describe("writing a document", () => {
  it("keeps the byte-order mark, the line endings and the mode, and leaves nothing beside it", () =>
    withFolder({ "a.md": "\uFEFFold\r\n" }, async (folder) => {
      const file = join(folder, "a.md");
      await chmod(file, 0o640);
      await replace(folder, "a.md");
      assert.equal(await readFile(file, "utf8"), "\uFEFFnew\r\n");
      assert.equal((await stat(file)).mode & 0o7777, 0o640);
      assert.deepEqual(await readdir(folder), ["a.md"]);
    }));

  it("keeps the owner, where that is permitted", function () {
    if (!isRoot) this.skip();
    return withFolder({ "a.md": "old\r\n" }, async (folder) => {
      const file = join(folder, "a.md");
      await chown(file, 12_345, 23_456);
      await chmod(file, 0o2664);
      await replace(folder, "a.md");
      const { uid, gid, mode } = await stat(file);
      assert.deepEqual([uid, gid, mode & 0o7777], [12_345, 23_456, 0o2664]);
    });
  });

  it("writes the file to which a symbolic link leads, and keeps the link", () =>
    withFolder({ "deep/a.md": "old\r\n" }, async (folder) => {
      await symlink(join(folder, "deep"), join(folder, "way"));
      await symlink("way/a.md", join(folder, "link.md"));
      await replace(folder, "link.md");
      assert.equal(await readFile(join(folder, "deep/a.md"), "utf8"), change.after);
      assert.ok((await lstat(join(folder, "link.md"))).isSymbolicLink());
      assert.deepEqual(await readdir(join(folder, "deep")), ["a.md"]);
    }));

  it("follows no symbolic link out of the workspace", () =>
    withFolder({ "outside.md": change.before, "work/x": "" }, async (folder) => {
      const work = join(folder, "work");
      const outside = await realpath(join(folder, "outside.md"));
      await symlink(outside, join(work, "a.md"));
      await symlink(folder, join(work, "up"));
      for (const path of ["a.md", "up/outside.md"]) {
        await assert.rejects(replace(work, path), {
          message: `${path}: a symbolic link leads to ${outside}; name that file itself to have it changed`,
        });
      }
      assert.equal(await readFile(outside, "utf8"), change.before);
    }));

  const changed = { message: "a.md: it has changed meanwhile and was left as it is; run the command again" };

  for (const [how, now] of [
    ["in its text", "older"],
    ["to another encoding", Buffer.from([0xff, 0xfe, 0x41, 0x00])],
    ["in its line endings", "old\n"],
  ] as const)
    it(`leaves alone what has changed ${how} since it was read`, () =>
      withFolder({ "a.md": now }, async (folder) => {
        await assert.rejects(replace(folder, "a.md"), changed);
        assert.deepEqual(await readFile(join(folder, "a.md")), Buffer.from(now));
        assert.deepEqual(await readdir(folder), ["a.md"]);
      }));

  it("leaves alone what changes while the new text is written", () =>
    withFolder({ "a.md": change.before }, async (folder) => {
      const written = replace(folder, "a.md", { ...change, after: "new".repeat(10_000_000) });
      const refused = assert.rejects(written, changed);
      while ((await readdir(folder)).length === 1) await turn();
      writeFileSync(join(folder, "a.md"), "newest");
      await refused;
      assert.equal(await readFile(join(folder, "a.md"), "utf8"), "newest");
      assert.deepEqual(await readdir(folder), ["a.md"]);
    }));

  it("leaves alone what nobody may write, even for root", () =>
    withFolder({ "a.md": change.before }, async (folder) => {
      await chmod(join(folder, "a.md"), 0o444);
      await assert.rejects(replace(folder, "a.md"), {
        message: "a.md: it is read-only and was left as it is",
      });
      assert.equal(await readFile(join(folder, "a.md"), "utf8"), change.before);
    }));

  it("parts no file from its other names", () =>
    withFolder({ "a.md": change.before }, async (folder) => {
      await link(join(folder, "a.md"), join(folder, "b.md"));
      await assert.rejects(replace(folder, "a.md"), /^Error: a\.md: it has another name \(a hard link\)/);
      assert.equal(await readFile(join(folder, "b.md"), "utf8"), change.before);
    }));
});

describe("exoscribe check --fix", () => {
  const faulty = `Exosomes [2,1].\n\n${"A word. ".repeat(1000)}\n`;
  const fix = ["check", "--references", "review", "--format", "json", "--fix", "."];
  const codes = (stdout: string) =>
    (JSON.parse(stdout) as { files: { findings: { code: string }[] }[] }).files[0]?.findings.map(
      ({ code }) => code,
    );

  it("leaves the file and nothing else where the disk is full", function () {
    if (process.platform === "win32") this.skip();
    return withFolder({ "a.md": faulty }, async (cwd) => {
      const ran = await exoscribe(fix, { cwd, largestFile: 1024 });
      assert.equal(ran.code, 2);
      assert.equal(
        ran.stderr,
        "exoscribe: ./a.md: left as it is: larger than a file may be\nexoscribe: nothing was fixed\n",
      );
      assert.equal(await readFile(join(cwd, "a.md"), "utf8"), faulty);
      assert.deepEqual(await readdir(cwd), ["a.md"]);
    });
  });

  it("reports what it could not fix, and fixes the other files", () =>
    withFolder({ "a.md": faulty, "b.md": faulty }, async (cwd) => {
      await chmod(join(cwd, "a.md"), 0o444);
      const ran = await exoscribe(fix, { cwd });
      assert.equal(ran.code, 2);
      assert.ok(codes(ran.stdout)?.includes("citation/group"));
      assert.equal(
        ran.stderr,
        "exoscribe: ./a.md: it is read-only and was left as it is\nexoscribe: fixed 1 problem in 1 file\n",
      );
      assert.match(await readFile(join(cwd, "b.md"), "utf8"), /^Exosomes \[1,2\]\.\n/);
    }));
});
