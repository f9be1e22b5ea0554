import assert from "node:assert/strict";
import { posix } from "node:path";
import { chaptersAround } from "../../../src/references/choose/book";
import type { ListFolder, ReadSource } from "../../../src/references/choose/readSource";

type Files = Readonly<Record<string, string>>;

/** The chapters around a document, as paths of the workspace: those before it, "|", those behind it. */
async function around(path: string, files: Files): Promise<readonly string[]> {
  const folder = posix.dirname(path);
  const place = (name: string): string => posix.join(folder, name);
  const read: ReadSource = (name) => {
    const text = files[place(name)];
    if (place(name).startsWith("..")) return Promise.resolve({ problem: "outside", isOutside: true });
    return Promise.resolve(text === undefined ? { problem: "none" } : { path: place(name), text });
  };
  const list: ListFolder = (name) => {
    const own = posix.join(folder, name, "./").replace(/^\.\//, "");
    const below = Object.keys(files).filter((file) => file.startsWith(own));
    return Promise.resolve([...new Set(below.map((file) => /^[^/]*\/?/.exec(file.slice(own.length))![0]))]);
  };
  const { before, after } = await chaptersAround(path, read, list);
  return [...before.map(place), "|", ...after.map(place)];
}

const quarto = `project:
  type: book
book:
  chapters:
    - index.qmd
    - part: "Methods"
      chapters:
        - methods/cells.qmd
        - href: methods/mice.qmd
          text: Mice
    - part: results.qmd
      chapters: [results/one.Rmd]
    - summary.ipynb
  appendices:
    - ./references.md
`;
const bookdown = "book_filename: thesis\nrmd_files: [index.Rmd, 01-intro.Rmd, parts/02-end.Rmd]\n";

describe("the chapters of a book", () => {
  const cases: readonly (readonly [path: string, files: Files, expected: readonly string[]])[] = [
    ["a.qmd", {}, ["|"]],
    [
      "b/index.qmd",
      { "b/_quarto.yml": quarto },
      [
        "|",
        "b/methods/cells.qmd",
        "b/methods/mice.qmd",
        "b/results.qmd",
        "b/results/one.Rmd",
        "b/references.md",
      ],
    ],
    [
      "b/methods/mice.qmd",
      { "b/_quarto.yml": quarto },
      ["b/index.qmd", "b/methods/cells.qmd", "|", "b/results.qmd", "b/results/one.Rmd", "b/references.md"],
    ],
    // A file of the same name elsewhere is none, and neither is one that the book does not list.
    ["b/other/mice.qmd", { "b/_quarto.yml": quarto }, ["|"]],
    ["b/methods/index.qmd", { "b/_quarto.yml": quarto }, ["|"]],
    ["b/mice.qmd", { "b/_quarto.yml": quarto }, ["|"]],
    ["a.qmd", { "_quarto.yml": "project:\n  render: [a.qmd, b.qmd]\n" }, ["|"]],
    ["a.qmd", { "_quarto.yml": "book: [a.qmd" }, ["|"]],
    ["01-intro.Rmd", { "_bookdown.yml": bookdown }, ["index.Rmd", "|", "parts/02-end.Rmd"]],
    ["parts/02-end.Rmd", { "_bookdown.yml": bookdown }, ["index.Rmd", "01-intro.Rmd", "|"]],
    [
      "two.Rmd",
      {
        "_bookdown.yml":
          "rmd_files:\n  html: [./one.Rmd, two.Rmd, index.Rmd]\n  latex: [one.Rmd, three.Rmd]\n",
      },
      ["index.Rmd", "one.Rmd", "|", "three.Rmd"],
    ],
    ["x.Rmd", { "_bookdown.yml": "rmd_files: [a.Rmd]\n", "a.Rmd": "", "x.Rmd": "" }, ["|"]],
    // Where it lists none, it has all of its folder: the index first, none that begin with "_", and not the book itself.
    [
      "02-two.Rmd",
      {
        "_bookdown.yml": "book_filename: thesis\n",
        "index.Rmd": "",
        "10-ten.rmd": "",
        "02-two.Rmd": "",
        "01-one.Rmd": "",
        "_draft.Rmd": "",
        "thesis.Rmd": "",
        "notes.md": "",
        "parts/03-three.Rmd": "",
        ".Rproj.user/04-four.Rmd": "",
      },
      ["index.Rmd", "01-one.Rmd", "|", "10-ten.rmd"],
    ],
    ["_draft.Rmd", { "_bookdown.yml": "delete_merged_file: true\n", "a.Rmd": "", "_draft.Rmd": "" }, ["|"]],
    [
      "b/parts/03-three.Rmd",
      {
        "b/_bookdown.yml": "rmd_subdir: true\n",
        "b/index.Rmd": "",
        "b/z.Rmd": "",
        "b/parts/03-three.Rmd": "",
        "b/parts/deep/04-four.Rmd": "",
        "b/annex/a.Rmd": "",
        "b/.git/b.Rmd": "",
      },
      ["b/index.Rmd", "b/z.Rmd", "b/annex/a.Rmd", "|", "b/parts/deep/04-four.Rmd"],
    ],
    [
      "m.Rmd",
      {
        "_bookdown.yml": "rmd_files: [m.Rmd, n.Rmd]\nrmd_subdir: [parts, ./more/]\n",
        "m.Rmd": "",
        "n.Rmd": "",
        "o.Rmd": "",
        "parts/p.Rmd": "",
        "more/q.Rmd": "",
        "other/r.Rmd": "",
      },
      ["|", "n.Rmd", "parts/p.Rmd", "more/q.Rmd"],
    ],
    ["parts/p.Rmd", { "_bookdown.yml": "new_session: no\n", "a.Rmd": "", "parts/p.Rmd": "" }, ["|"]],
  ];
  for (const [path, files, expected] of cases)
    it(`around ${path} in ${Object.keys(files).join(" and ") || "no book"} are ${expected.join(" ")}`, async () => {
      assert.deepEqual(await around(path, files), expected);
    });

  it("are found for a document that its host knows by a URI, or from within the folder", async () => {
    const files: Files = { "_quarto.yml": quarto };
    const read = (name: string) => {
      const text = files[posix.join("methods", name)];
      return Promise.resolve(text === undefined ? { problem: "none" } : { path: name, text });
    };
    for (const path of ["file:///home/a%20b/methods/mice.qmd", "mice.qmd", "c:\\b\\methods\\mice.qmd"]) {
      const { before } = await chaptersAround(path, read, () => Promise.resolve([]));
      assert.deepEqual(before, ["../index.qmd", "../methods/cells.qmd"], path);
    }
  });
});
