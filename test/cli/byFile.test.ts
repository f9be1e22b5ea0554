import { strict as assert } from "node:assert";
import { byFile } from "../../src/cli/byFile";
import type { CheckedFile, LocatedFinding } from "../../src/cli/documents";
import { files, finding } from "./reporters/samples";

const document = (path: string, ...findings: readonly LocatedFinding[]): CheckedFile => ({
  ...files[0]!,
  path,
  findings,
});

const inBib = finding({ path: "refs.bib", file: "refs.bib" });

/** The path of each file, and the starts of its findings. */
const shortly = (checked: readonly CheckedFile[]): readonly unknown[] =>
  byFile(checked).map(({ path, findings }) => [path, ...findings.map(({ start }) => start)]);

describe("findings of a run by file", () => {
  const own = (path: string, start: number) => finding({ path, start });

  it("stand in the file in which they are, each once, behind the documents and in the order of the text", () => {
    const later = { ...inBib, start: 90 };
    assert.deepEqual(
      shortly([document("a.md", own("a.md", 4), later, inBib), document("b.md", inBib), document("c.md")]),
      [["a.md", 4], ["b.md"], ["c.md"], ["refs.bib", 40, 90]],
    );
    assert.deepEqual(shortly([document("a.md", { ...inBib, path: "./refs.bib" }), document("b.md", inBib)]), [
      ["a.md"],
      ["b.md"],
      ["./refs.bib", 40],
    ]);
  });

  it("stand in a list of which it is known how many entries it has", () => {
    const [, , bibliography, settings] = byFile([
      { ...document("a.md", inBib), sources: { "refs.bib": 3, "more.bib": 2 } },
      document("b.md", { ...inBib, path: ".exoscribe/config.json" }),
    ]);
    assert.deepEqual(
      [bibliography, settings].map((file) => [file?.references.source, file?.references.count]),
      [
        ["bibliography", 3],
        ["none", 0],
      ],
    );
  });

  it("stand with what a document says of itself where it is the list of another one", () => {
    const inList = finding({ path: "list.md", file: "list.md", start: 7 });
    assert.deepEqual(shortly([document("a.md", inList), document("./list.md", own("./list.md", 4))]), [
      ["a.md"],
      ["./list.md", 4, 7],
    ]);
  });

  it("name what they meant by no path, and change their own file and the document", () => {
    const edit = (text: string) => [{ start: 0, end: 1, text }];
    const [, bibliography] = byFile([
      document("a.md", {
        ...inBib,
        related: [
          { start: 1, end: 2, file: undefined, message: "cited" },
          { start: 3, end: 4, file: "refs.bib", message: "listed" },
        ],
        suggestions: [
          { title: "both", edits: edit("a"), fileEdits: { "refs.bib": edit("b"), "other.md": edit("c") } },
          { title: "own", edits: [], fileEdits: { "refs.bib": edit("b") } },
        ],
      }),
    ]);
    const [{ related, suggestions } = inBib] = bibliography?.findings ?? [];
    assert.deepEqual(
      related.map(({ file }) => file),
      ["a.md", "refs.bib"],
    );
    assert.deepEqual(suggestions, [
      { title: "both", edits: edit("b"), fileEdits: { "other.md": edit("c"), "a.md": edit("a") } },
      { title: "own", edits: edit("b") },
    ]);
  });
});
