import { strict as assert } from "node:assert";
import fc from "fast-check";
import { hasManyStars, isIgnored, patternsOf } from "../../src/settings/patterns";

describe("patterns of files", () => {
  const files = (...texts: readonly (readonly [folder: string, text: string])[]) =>
    texts.map(([folder, text]) => ({ folder, patterns: patternsOf(text.split("\n")) }));

  const cases: readonly (readonly [
    what: string,
    path: string,
    files: ReturnType<typeof files>,
    expected: boolean,
  ])[] = [
    ["no file", "a.md", [], false],
    ["a name at any depth", "/w/x/a.md", files(["/w/", "a.md"]), true],
    ["a name in the folder alone", "/w/x/a.md", files(["/w/", "/a.md"]), false],
    ["capitals", "/w/A.md", files(["/w/", "a.md"]), false],
    ["a folder", "/w/build/", files(["/w/", "build/"]), true],
    ["a file of a folder's name", "/w/build", files(["/w/", "build/"]), false],
    ["a comment", "/w/a.md", files(["/w/", "# a.md"]), false],
    ["what is taken in again", "/w/keep.md", files(["/w/", "*.md\n!keep.md"]), false],
    ["what a nearer file takes in again", "/w/x/a.md", files(["/w/", "*.md"], ["/w/x/", "!a.md"]), false],
    ["what a nearer file leaves out", "/w/x/a.md", files(["/w/", "!a.md"], ["/w/x/", "*.md"]), true],
    ["a line that is no pattern, beside one", "/w/b.md", files(["/w/", "[/\nb.md"]), true],
    ["a pattern that could keep us too long", "/w/aaaa.md", files(["/w/", "*a*a*a*"]), false],
  ];
  for (const [what, path, from, expected] of cases)
    it(`${expected ? "leave out" : "do not leave out"} ${path}: ${what}`, () => {
      assert.equal(isIgnored(path, from), expected);
    });

  it("tell what could keep us too long", () => {
    for (const pattern of ["*.md", "a*b*c", "**/a/**", "*/*/*/*.md", "**/*.old.*"])
      assert.equal(hasManyStars(pattern), false, pattern);
    for (const pattern of ["*a*b*.md", "**/a/**/b/**", "x/a*a*a*a/y"])
      assert.equal(hasManyStars(pattern), true, pattern);
  });

  it("never throw", () => {
    const odd = fc.string({
      unit: fc.constantFrom(
        "*",
        "?",
        "[",
        "]",
        "!",
        "-",
        "\\",
        "/",
        "a",
        "z",
        "(",
        "{",
        "^",
        "$",
        " ",
        "#",
        ".",
      ),
      maxLength: 12,
    });
    const path = fc.string({
      unit: fc.constantFrom("a", "z", "-", "b/", "é", "(", "[", " "),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(odd, path, (pattern, written) => {
        patternsOf([pattern])(`a${written}`);
      }),
      { numRuns: 5_000 },
    );
  });
});
