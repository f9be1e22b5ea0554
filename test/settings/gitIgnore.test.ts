import { strict as assert } from "node:assert";
import { gitIgnoring } from "../../src/settings/gitIgnore";

/** Files by their paths: a `.gitignore` with its text, a `.git` with any. */
type Files = Readonly<Record<string, string>>;

const ignoring = (walked: string, files: Files, top?: string) =>
  gitIgnoring(
    walked,
    {
      gitIgnore: (folder) => Promise.resolve(files[`${folder}.gitignore`]),
      hasRepository: (folder) => Promise.resolve(Object.hasOwn(files, `${folder}.git`)),
    },
    top,
  );

describe(".gitignore files", () => {
  const cases: readonly (readonly [
    what: string,
    walked: string,
    files: Files,
    ignored: readonly string[],
    taken: readonly string[],
    top?: string,
  ])[] = [
    ["none", "/w/", {}, [], ["/w/a.md", "/w/x/"]],
    [
      "of the walked folder and of one below it",
      "/w/",
      { "/w/.gitignore": "build/\r\n/a.md\r\n", "/w/x/.gitignore": "b.md" },
      ["/w/a.md", "/w/build/", "/w/build/x/a.md", "/w/x/b.md", "/w/x/y/b.md"],
      ["/w/x/a.md", "/w/b.md", "/w/build"],
    ],
    [
      "that take in again what one above leaves out",
      "/w/",
      { "/w/.gitignore": "*.md", "/w/x/.gitignore": "!a.md" },
      ["/w/a.md", "/w/x/b.md"],
      ["/w/x/a.md"],
    ],
    [
      "in a folder that is left out, which take nothing in again",
      "/w/",
      { "/w/.gitignore": "x/", "/w/x/.gitignore": "!a.md" },
      ["/w/x/a.md", "/w/x/y/a.md"],
      [],
    ],
    [
      "above, up to the repository",
      "/r/s/w/",
      { "/.gitignore": "c.md", "/r/.git": "", "/r/.gitignore": "a.md", "/r/s/.gitignore": "/w/b.md" },
      ["/r/s/w/a.md", "/r/s/w/b.md"],
      ["/r/s/w/c.md"],
    ],
    ["above, where there is no repository", "/r/w/", { "/r/.gitignore": "a.md" }, [], ["/r/w/a.md"]],
    ["up to a folder that is named", "/r/w/", { "/r/.gitignore": "a.md" }, ["/r/w/a.md"], [], "/r/"],
    [
      "up to a folder that is none above",
      "/r/",
      { "/r/w/.gitignore": "a.md", "/.gitignore": "b.md" },
      ["/r/w/a.md"],
      ["/r/a.md", "/r/b.md"],
      "/r/w/",
    ],
    [
      "above that leave out the walked folder itself",
      "/r/w/",
      { "/r/.git": "", "/r/.gitignore": "w/\n*.md", "/r/w/.gitignore": "b.md" },
      ["/r/w/b.md"],
      ["/r/w/a.md"],
    ],
    [
      "of a repository that begins in the walked folder",
      "/r/w/",
      { "/r/.git": "", "/r/.gitignore": "a.md", "/r/w/.git": "" },
      [],
      ["/r/w/a.md"],
    ],
    ["of a drive", "C:/w/", { "C:/.git": "", "C:/.gitignore": "a.md" }, ["C:/w/a.md"], ["C:/w/b.md"]],
    ["of the root", "/", { "/.gitignore": "a.md" }, ["/x/a.md"], ["/x/b.md"]],
    ["that do not speak of other places", "/w/", { "/w/.gitignore": "*" }, ["/w/a.md"], ["/v/a.md", "/w"]],
  ];
  for (const [what, walked, files, ignored, taken, top] of cases)
    it(`count: ${what}`, async () => {
      const isIgnored = ignoring(walked, files, top);
      for (const path of ignored) assert.equal(await isIgnored(path), true, path);
      for (const path of taken) assert.equal(await isIgnored(path), false, path);
    });

  it("are read once a folder", async () => {
    const asked: string[] = [];
    const isIgnored = gitIgnoring("/r/w/", {
      gitIgnore: (folder) => {
        asked.push(folder);
        return Promise.resolve("");
      },
      hasRepository: (folder) => Promise.resolve(folder === "/r/"),
    });
    await Promise.all(["/r/w/x/a.md", "/r/w/x/b.md", "/r/w/c.md"].map(isIgnored));
    assert.deepEqual(asked.sort(), ["/r/", "/r/w/", "/r/w/x/"]);
  });
});
