import { strict as assert } from "node:assert";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join, posix, win32 } from "node:path";
import { leadsOut, placeOf } from "../../src/cli/roots";
import { exoscribe, withFolder } from "./exoscribe";

describe("the place of a path, by its names alone", () => {
  const onPosix: readonly (readonly [string, string | undefined])[] = [
    ["refs.bib", "/work/text/refs.bib"],
    ["../refs.bib", "/work/refs.bib"],
    ["..refs.bib", "/work/text/..refs.bib"],
    ["/work/a/../refs.bib", "/work/refs.bib"],
    ["/lib/refs.bib", "/lib/refs.bib"],
    ["c:refs.bib", "/work/text/c:refs.bib"],
    ["aux.bib", "/work/text/aux.bib"],
    [String.raw`\\host\share\refs.bib`, String.raw`/work/text/\\host\share\refs.bib`],
    ["../../refs.bib", undefined],
    ["../../workbench/refs.bib", undefined],
    ["/work/../etc/passwd", undefined],
    ["//host/share/refs.bib", undefined],
    ["/dev/stdin", undefined],
    ["refs\0.bib", undefined],
  ];
  for (const [written, place] of onPosix)
    it(`of ${JSON.stringify(written)} is ${place ?? "outside"}`, () => {
      assert.equal(placeOf(written, "/work/text", ["/work", "/lib"], posix), place);
    });

  const onWindows: readonly (readonly [string, string | undefined])[] = [
    ["refs.bib", String.raw`C:\work\text\refs.bib`],
    ["../refs.bib", String.raw`C:\work\refs.bib`],
    [String.raw`..\sub/refs.bib`, String.raw`C:\work\sub\refs.bib`],
    ["c:/WORK/refs.bib", String.raw`c:\WORK\refs.bib`],
    [String.raw`\work\refs.bib`, String.raw`C:\work\refs.bib`],
    [String.raw`\\server\lib\refs.bib`, String.raw`\\server\lib\refs.bib`],
    ["auxiliary.bib", String.raw`C:\work\text\auxiliary.bib`],
    [String.raw`..\..\refs.bib`, undefined],
    [String.raw`\\host\share\refs.bib`, undefined],
    ["//host/share/refs.bib", undefined],
    ["/\\host/share/refs.bib", undefined],
    [String.raw`\\server\lib\..\..\..\other\refs.bib`, String.raw`\\server\lib\other\refs.bib`],
    [String.raw`\\server\other\refs.bib`, undefined],
    [String.raw`\\?\C:\work\refs.bib`, undefined],
    [String.raw`\\.\pipe\name`, undefined],
    [String.raw`\\?\UNC\host\share\refs.bib`, undefined],
    ["//./COM1", undefined],
    ["C:refs.bib", undefined],
    ["c:..\\refs.bib", undefined],
    ["D:/work/refs.bib", undefined],
    ["nul", undefined],
    ["../aux.bib", undefined],
    ["COM1.bib", undefined],
    ["sub/con /refs.bib", undefined],
    ["lpt1:x.bib", undefined],
  ];
  for (const [written, place] of onWindows)
    it(`of ${JSON.stringify(written)} is ${place ?? "outside"} on Windows`, () => {
      const roots = [String.raw`C:\work`, String.raw`\\server\lib`];
      assert.equal(placeOf(written, String.raw`C:\work\text`, roots, win32), place);
    });
});

describe("symbolic links", () => {
  const links: readonly (readonly [string, string, boolean])[] = [
    ["text/near.bib", "refs.bib", false],
    ["text/up.bib", "../refs.bib", false],
    ["text/missing.bib", "nowhere.bib", false],
    ["text/away.bib", "../../outside.bib", true],
    ["text/round.bib", "../../work/refs.bib", false],
    ["text/parent.bib", "../..", true],
    ["text/beside.bib", "../../workbench/refs.bib", true],
    ["text/absolute.bib", "/nowhere/at/all.bib", true],
    ["text/circle.bib", "circle.bib", true],
    // `way` leads to the folder itself, so that a step back from there is a step out.
    ["text/back.bib", "../way/../outside.bib", true],
    ["text/through.bib", "../way/refs.bib", false],
  ];
  for (const [name, target, isOut] of links)
    it(`to ${target} ${isOut ? "lead out" : "stay"}`, () =>
      withFolder({ "work/refs.bib": "", "work/text/refs.bib": "", "outside.bib": "" }, async (folder) => {
        const root = join(folder, "work");
        await symlink(".", join(root, "way"));
        await symlink(target, join(root, name));
        assert.equal(await leadsOut(join(root, name), [root]), isOut);
      }));

  it("may have an absolute path that stays", () =>
    withFolder({ "work/refs.bib": "" }, async (folder) => {
      const root = join(folder, "work");
      await symlink(join(root, "refs.bib"), join(root, "a.bib"));
      await symlink(`${root}/x/../refs.bib`, join(root, "b.bib"));
      assert.equal(await leadsOut(join(root, "a.bib"), [root]), false);
      assert.equal(await leadsOut(join(root, "b.bib"), [root]), true);
    }));
});

describe("exoscribe: sources", () => {
  const note = (bibliography: string) => `---\nbibliography: "${bibliography}"\n---\n\nSee [@luo2019].\n`;
  const refs = "@article{luo2019,\n  author = {Luo, A.},\n  title = {On exosomes},\n  year = 2019\n}\n";

  async function whyUnread(path: string, cwd: string): Promise<string | undefined> {
    const { stdout } = await exoscribe(["check", "--format", "json", path], { cwd });
    const { files } = JSON.parse(stdout) as {
      files: { findings: { code: string; message: string }[] }[];
    };
    return files[0]?.findings.find(({ code }) => code === "citation/unreadable-source")?.message;
  }

  it("are not even looked for outside of the workspace", () =>
    withFolder({ "work/a.md": "" }, async (folder) => {
      const cwd = join(folder, "work");
      await symlink("/nowhere", join(cwd, "link"));
      for (const path of ["../nowhere.bib", "/nowhere/refs.bib", "link/refs.bib", "..%2fnowhere.bib"]) {
        await writeFile(join(cwd, "a.md"), note(path));
        const expected = path.includes("%") ? /no such file/ : /outside of the workspace, not read/;
        assert.match((await whyUnread("a.md", cwd)) ?? "", expected, path);
      }
    }));

  it("are read through symbolic links that stay, and by a path that is percent-encoded", () =>
    withFolder({ "work/lib/my refs.bib": refs }, async (folder) => {
      const cwd = join(folder, "work");
      await symlink("lib", join(cwd, "way"));
      await symlink(cwd, join(folder, "named"));
      for (const path of ["way/my refs.bib", "lib/my%20refs.bib", `${folder}/named/lib/my refs.bib`]) {
        await writeFile(join(cwd, "a.md"), note(path));
        assert.equal(await whyUnread(join(folder, "named/a.md"), cwd), undefined, path);
      }
    }));

  it("are files: a folder is none", () =>
    withFolder({ "a.md": note("refs.bib") }, async (cwd) => {
      await mkdir(join(cwd, "refs.bib"));
      assert.equal(await whyUnread("a.md", cwd), "refs.bib: this is a folder.");
      assert.equal(await readFile(join(cwd, "a.md"), "utf8"), note("refs.bib"));
    }));
});
