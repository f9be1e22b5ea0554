import assert from "node:assert/strict";
import { posix } from "node:path";
import { projectBibliographies } from "../../../src/references/choose/project";
import type { ReadSource } from "../../../src/references/choose/readSource";

type Files = Readonly<Record<string, string>>;

/** Reads files of a workspace for a document in a folder of it, and notes what was asked for. */
function readerFor(folder: string, files: Files, asked: string[] = []): ReadSource {
  return (path) => {
    const place = posix.join(folder, path);
    if (place.startsWith("..")) return Promise.resolve({ problem: "outside", isOutside: true });
    asked.push(place);
    const text = files[place];
    return Promise.resolve(text === undefined ? { problem: "none" } : { path: place, text });
  };
}

/** The bibliographies of a document, each with the characters that name it in a file. */
async function found(folder: string, files: Files): Promise<readonly string[]> {
  const all = await projectBibliographies(readerFor(folder, files));
  return all.map(({ value, file, start, end }) => `${value} <${file!}: ${files[file!]!.slice(start, end)}>`);
}

describe("the bibliographies of a project", () => {
  const quarto = "project:\n  type: book\nbibliography: refs.bib\n";
  const cases: readonly (readonly [
    what: string,
    folder: string,
    files: Files,
    expected: readonly string[],
  ])[] = [
    ["none", ".", {}, []],
    ["beside the project's file", ".", { "_quarto.yml": quarto }, ["refs.bib <_quarto.yml: refs.bib>"]],
    [
      "below it",
      "book/chapters",
      { "book/_quarto.yml": quarto },
      ["../refs.bib <book/_quarto.yml: refs.bib>"],
    ],
    [
      "with the other ending, as a list",
      "a",
      { "_quarto.yaml": "bibliography: [one.bib, 'bib/two.json']\n" },
      ["../one.bib <_quarto.yaml: one.bib>", "../bib/two.json <_quarto.yaml: 'bib/two.json'>"],
    ],
    ["nothing named", ".", { "_quarto.yml": "project: default\n" }, []],
    ["not YAML", ".", { "_quarto.yml": "[: {" }, []],
    ["not a map", ".", { "_quarto.yml": "- bibliography: a.bib\n" }, []],
    // The nearest project counts, and nothing above it.
    [
      "one project in another",
      "a/b",
      { "_quarto.yml": quarto, "a/_quarto.yml": "bibliography: own.bib\n" },
      ["../own.bib <a/_quarto.yml: own.bib>"],
    ],
    [
      "the metadata of folders up to the project",
      "a/b",
      {
        "_metadata.yml": "bibliography: no.bib\n",
        "a/_quarto.yml": quarto,
        "a/_metadata.yml": "bibliography: a.bib\n",
        "a/b/_metadata.yml": "bibliography: [b.bib, /shared.bib]\n",
      },
      [
        "../refs.bib <a/_quarto.yml: refs.bib>",
        "../a.bib <a/_metadata.yml: a.bib>",
        "b.bib <a/b/_metadata.yml: b.bib>",
        "../shared.bib <a/b/_metadata.yml: /shared.bib>",
      ],
    ],
    ["the metadata of a folder without a project", ".", { "_metadata.yml": "bibliography: a.bib\n" }, []],
    [
      "further files of metadata",
      "a",
      {
        "_quarto.yml": "metadata-files:\n  - _more.yml\n  - none.yml\n",
        "_more.yml": "bibliography: more.bib\n",
      },
      ["../more.bib <_more.yml: more.bib>"],
    ],
    // Bookdown and Pandoc's defaults.
    [
      "the first chapter of a book",
      ".",
      {
        "_bookdown.yml": "book_filename: x\n",
        "index.Rmd": "---\ntitle: A\nbibliography: b.bib\n---\n\nText.\n",
      },
      ["b.bib <index.Rmd: b.bib>"],
    ],
    [
      "the first chapter of a book that lists its files",
      ".",
      {
        "_bookdown.yml": "rmd_files: ['first.Rmd', 'second.Rmd']\n",
        "index.Rmd": "---\nbibliography: no.bib\n---\n",
        "first.Rmd": "\ufeff---\r\nbibliography: [b.bib, c.bib]\r\n---\r\n",
      },
      ["b.bib <first.Rmd: b.bib>", "c.bib <first.Rmd: c.bib>"],
    ],
    [
      "the index of a book that lists it behind others, by format",
      ".",
      {
        "_bookdown.yml": "rmd_files:\n  html: [one.Rmd, index.Rmd]\n  latex: [one.Rmd, two.Rmd]\n",
        "one.Rmd": "---\nbibliography: no.bib\n---\n",
        "index.Rmd": "---\nbibliography: b.bib\n---\n",
      },
      ["b.bib <index.Rmd: b.bib>"],
    ],
    [
      "the first chapter of a book in a folder above, which lists a file so deep",
      "parts",
      {
        "_bookdown.yml": "rmd_files: [index.Rmd, parts/one.Rmd]\n",
        "index.Rmd": "---\nbibliography: b.bib\n---\n",
      },
      ["../b.bib <index.Rmd: b.bib>"],
    ],
    [
      "the first chapter of a book in a folder above that takes subfolders",
      "parts/one",
      { "_bookdown.yml": "rmd_subdir: true\n", "index.Rmd": "---\nbibliography: b.bib\n---\n" },
      ["../../b.bib <index.Rmd: b.bib>"],
    ],
    [
      "a book in a folder above that lists no file so deep",
      "drafts",
      {
        "_bookdown.yml": "rmd_files: [index.Rmd, one.Rmd]\nrmd_subdir: false\n",
        "index.Rmd": "---\nbibliography: b.bib\n---\n",
      },
      [],
    ],
    ["a book without front matter", ".", { "_bookdown.yml": "a: b\n", "index.Rmd": "# Title\n" }, []],
    [
      "Pandoc's defaults",
      ".",
      { "defaults.yaml": "from: markdown\nbibliography: d.bib\n" },
      ["d.bib <defaults.yaml: d.bib>"],
    ],
    [
      "the metadata of Pandoc's defaults",
      ".",
      { "defaults.yml": "metadata:\n  bibliography:\n    - d.bib\n" },
      ["d.bib <defaults.yml: d.bib>"],
    ],
    ["defaults in a folder above", "a", { "defaults.yaml": "bibliography: d.bib\n" }, []],
    [
      "a project above defaults",
      "a",
      {
        "_quarto.yml": quarto,
        "a/_quarto.yml": "bibliography: q.bib\n",
        "a/defaults.yaml": "bibliography: d.bib\n",
      },
      ["q.bib <a/_quarto.yml: q.bib>"],
    ],
  ];
  for (const [what, folder, files, expected] of cases)
    it(`are found: ${what}`, async () => {
      assert.deepEqual(await found(folder, files), expected);
    });

  it("are sought up to the workspace's own folder, and no further than needed", async () => {
    const asked: string[] = [];
    await projectBibliographies(readerFor("a/b", { "a/_quarto.yml": quarto }, asked));
    assert.deepEqual(
      asked.filter((place) => place.endsWith("_quarto.yml")),
      ["a/b/_quarto.yml", "a/_quarto.yml"],
    );
    asked.length = 0;
    await projectBibliographies(readerFor("a/b", {}, asked));
    assert.deepEqual(
      asked.filter((place) => place.endsWith("_quarto.yml")),
      ["a/b/_quarto.yml", "a/_quarto.yml", "_quarto.yml"],
    );
  });

  it("are sought in a bounded number of folders", async () => {
    let reads = 0;
    const read: ReadSource = () => {
      reads++;
      return Promise.resolve({ problem: "none" });
    };
    assert.deepEqual(await projectBibliographies(read), []);
    assert.ok(reads < 70, String(reads));
  });
});
