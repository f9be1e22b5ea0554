import { strict as assert } from "node:assert";
import { join } from "node:path";
import { checkGithub } from "../../../src/cli/reporters/checkGithub";
import { checkJson } from "../../../src/cli/reporters/checkJson";
import { checkPretty } from "../../../src/cli/reporters/checkPretty";
import { context, files, finding } from "./samples";

describe("check --format json", () => {
  it("has the shape of the contract", () => {
    assert.deepEqual(JSON.parse(checkJson(files)), {
      version: 1,
      files: [
        {
          path: "notes.md",
          references: { source: "review", count: 103, checked: 34, unchecked: 0 },
          findings: [
            {
              code: "citation/unknown-reference",
              severity: "error",
              start: 40,
              end: 45,
              line: 3,
              column: 11,
              message: "[149] is not in the list of 103 references.",
              suggestions: [{ title: "Replace it by [49]", edits: [{ start: 40, end: 45, text: "[49]" }] }],
            },
            {
              code: "citation/group",
              severity: "info",
              start: 60,
              end: 65,
              line: 12,
              column: 1,
              message: "The group is not sorted.",
              suggestions: [{ title: "Write [4,5]", edits: [{ start: 60, end: 65, text: "[4,5]" }] }],
            },
          ],
        },
        {
          path: "clean.md",
          references: { source: "none", count: 0, checked: 0, unchecked: 12 },
          findings: [],
        },
        {
          path: "my refs.bib",
          references: { source: "bibliography", count: 9, checked: 0, unchecked: 0 },
          findings: [
            {
              code: "citation/malformed-doi",
              severity: "warning",
              start: 40,
              end: 45,
              line: 3,
              column: 11,
              message: "50%,\nnot: a DOI",
              suggestions: [{ title: "Mend it", edits: [{ start: 1, end: 2, text: "x" }] }],
            },
          ],
        },
      ],
      summary: { error: 1, warning: 1, info: 1 },
    });
  });
});

describe("check --format github", () => {
  it("writes workflow commands with everything escaped", () => {
    assert.deepEqual(checkGithub(files).split("\n"), [
      "::error file=notes.md,line=3,endLine=3,col=11,endColumn=16,title=citation/unknown-reference::[149] is not in the list of 103 references.",
      "::notice file=notes.md,line=12,endLine=12,col=1,endColumn=6,title=citation/group::The group is not sorted.",
      "::warning file=my refs.bib,line=3,endLine=3,col=11,endColumn=16,title=citation/malformed-doi::50%25,%0Anot: a DOI",
      "34 citations against the review",
      "12 citations, no reference list found: not checked",
      "",
    ]);
  });
});

describe("check --format github: paths", () => {
  const fileIn = (path: string) =>
    /file=([^,]*),/.exec(checkGithub([{ ...files[1]!, findings: [finding({ path })] }]))?.[1];

  it("count from the folder of the workflow, where they lead into it", () => {
    assert.equal(fileIn("./notes/a b.md"), "notes/a b.md");
    assert.equal(fileIn(join(process.cwd(), "notes/a.md")), "notes/a.md");
    assert.equal(fileIn("../a.md"), "../a.md");
    assert.equal(fileIn("/nowhere/a.md"), "/nowhere/a.md");
    assert.equal(fileIn("a,b:c%\n.md"), "a%2Cb%3Ac%25%0A.md");
  });
});

describe("check --format pretty", () => {
  it("groups findings by file, sets them flush, and says what would put them right", () => {
    assert.equal(
      checkPretty(files, context),
      `notes.md  references: the review
  3:11  error  citation/unknown-reference  [149] is not in the list of 103 references.
                                           → Replace it by [49]
  12:1  info   citation/group              The group is not sorted.
                                           → Write [4,5]

my refs.bib
  3:11  warning  citation/malformed-doi  50%, not: a DOI
                                         → Mend it

✖ 3 problems (1 error, 1 warning, 1 info) in 3 files
  34 citations against the review
  12 citations, no reference list found: not checked
  1 problem can be fixed with --fix
`,
    );
  });

  it("wraps messages into the width of a terminal", () => {
    const narrow = checkPretty(files, { ...context, width: 76 })
      .split("\n")
      .slice(1, 4);
    assert.deepEqual(narrow, [
      "  3:11  error  citation/unknown-reference  [149] is not in the list of 103",
      "                                           references.",
      "                                           → Replace it by [49]",
    ]);
  });

  it("says when there is nothing to say, and what was not checked", () => {
    assert.equal(
      checkPretty(files.slice(1, 2), context),
      "✔ 1 file checked, nothing to report\n  12 citations, no reference list found: not checked\n",
    );
  });
});
