import { strict as assert } from "node:assert";
import { readProse } from "../../src/markdown/prose";
import { atTop, extended, lineBelow } from "../../src/rewrite/directives";
import { applyEdits } from "../../src/text/edits";

describe("comments that order something", () => {
  const comment = "<!-- exoscribe-x -->\n";
  for (const [text, before] of [
    ["Text.\n", ""],
    ["", ""],
    ["---\ntitle: A\n---\nText.\n", "---\ntitle: A\n---\n"],
    ["---\ntitle: A\n---\n\nText.\n", "---\ntitle: A\n---\n"],
    ["---\n---\nText.\n", "---\n---\n"],
    ['+++\ntitle = "A"\n+++\nText.\n', '+++\ntitle = "A"\n+++\n'],
    ['+++\ntitle = "A"\n+++  \nText.\n', '+++\ntitle = "A"\n+++  \n'],
    ["% Title\n% Author\n% Date\nText.\n", "% Title\n% Author\n% Date\n"],
    ["% Title\n  goes on\n% Author\n\nText.\n", "% Title\n  goes on\n% Author\n"],
    ["% One\n% Two\n% Three\n% Four\n", "% One\n% Two\n% Three\n"],
    ["Text.\n% No title\n", ""],
  ] as const)
    it(`stand at the top, behind ${JSON.stringify(before)} of ${JSON.stringify(text)}`, () => {
      const edit = atTop(readProse(text, { format: "markdown" }), "x");
      const rest = text.slice(before.length);
      // A paragraph of its own.
      const blank = rest === "" || rest.startsWith("\n") ? "" : "\n";
      assert.equal(applyEdits(text, [edit]), `${before}${comment}${blank}${rest}`);
    });

  for (const text of ["---\ntitle: A\n---", "% Title", "+++\na = 1\n+++"])
    it(`get a line of their own behind ${JSON.stringify(text)}`, () => {
      const edit = atTop(readProse(text, { format: "markdown" }), "x");
      assert.equal(applyEdits(text, [edit]), `${text}\n${comment}`);
    });

  it("end as the lines of the document do", () => {
    const text = "---\r\ntitle: A\r\n---\r\nText.\r\n";
    const edit = atTop(readProse(text, { format: "markdown" }), "x");
    assert.equal(applyEdits(text, [edit]), text.replace("Text", "<!-- exoscribe-x -->\r\n\r\nText"));
  });

  for (const [text, after] of [
    ["<!-- exoscribe-ignore TEM -->\n", "<!-- exoscribe-ignore TEM, AFM -->\n"],
    [
      "<!-- exoscribe-ignore TEM -->\n\nText.\n\n<!-- exoscribe-ignore TEM -->\n",
      "<!-- exoscribe-ignore TEM, AFM -->\n\nText.\n\n<!-- exoscribe-ignore TEM -->\n",
    ],
    ["A <!--exoscribe-ignore TEM--> b\n", "A <!--exoscribe-ignore TEM, AFM--> b\n"],
    ["<!-- exoscribe-ignore TEM -- no gene -->\n", "<!-- exoscribe-ignore TEM, AFM -- no gene -->\n"],
  ] as const)
    it(`order more, before the reason: ${text.trim()}`, () => {
      const prose = readProse(text, { format: "markdown" });
      assert.equal(applyEdits(text, [extended(prose, prose.directives[0]!, ", AFM")!]), after);
    });

  it("knows where the next line begins", () => {
    assert.equal(lineBelow("a\nb\nc", 0), 2);
    assert.equal(lineBelow("a\nb\nc", 1), 2);
    assert.equal(lineBelow("a\nb\nc", 2), 4);
    assert.equal(lineBelow("a\nb\nc", 4), 5);
  });
});
