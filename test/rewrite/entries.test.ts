import { strict as assert } from "node:assert";
import type { Span } from "../../src/model/span";
import { deleteEntry, linesOf, renumberEntry } from "../../src/rewrite/entries";
import { analyseText } from "../check/engine";

describe("entries of the document's list", () => {
  // Of each entry: its lines, what goes with it, and the edits that make it the seventh.
  for (const [list, expected] of [
    [
      "1. Hazawa M. A. 2014.\n\n2. Zhu L. B. 2018.\n\nEnd.\n",
      [
        ["1. Hazawa M. A. 2014.\n", "1. Hazawa M. A. 2014.\n\n", ["25 1 7"]],
        ["2. Zhu L. B. 2018.\n", "2. Zhu L. B. 2018.\n\n", ["48 2 7"]],
      ],
    ],
    [
      "[1] Hazawa M. A. 2014.\n[2] Zhu L. B. 2018.\n",
      [
        ["[1] Hazawa M. A. 2014.\n", "[1] Hazawa M. A. 2014.\n", ["26 1 7"]],
        ["[2] Zhu L. B. 2018.\n", "[2] Zhu L. B. 2018.\n", ["49 2 7"]],
      ],
    ],
    [
      "1. Hazawa M. A. 2014.\r\n2. Zhu L. B. 2018.",
      [
        ["1. Hazawa M. A. 2014.\r\n", "1. Hazawa M. A. 2014.\r\n", ["25 1 7"]],
        ["2. Zhu L. B. 2018.", "2. Zhu L. B. 2018.", ["48 2 7"]],
      ],
    ],
    [
      "- [1] Hazawa M. A. 2014.\n- [2] Zhu L. B. 2018.\n",
      [
        ["- [1] Hazawa M. A. 2014.\n", "- [1] Hazawa M. A. 2014.\n", ["28 1 7"]],
        ["- [2] Zhu L. B. 2018.\n", "- [2] Zhu L. B. 2018.\n", ["53 2 7"]],
      ],
    ],
    [
      "> 1. Hazawa M. A. 2014.\n> 2. Zhu L. B. 2018.\n",
      [
        ["> 1. Hazawa M. A. 2014.\n", "> 1. Hazawa M. A. 2014.\n", ["27 1 7"]],
        ["> 2. Zhu L. B. 2018.\n", "> 2. Zhu L. B. 2018.\n", ["51 2 7"]],
      ],
    ],
    [
      "1. Hazawa M. A. 2014.\n1. Zhu L. B. 2018.\n",
      [
        ["1. Hazawa M. A. 2014.\n", "1. Hazawa M. A. 2014.\n", ["25 1 7"]],
        ["1. Zhu L. B. 2018.\n", "1. Zhu L. B. 2018.\n", []],
      ],
    ],
    [
      "1. Hazawa M. A. 2014.\n\n\n2. Zhu L. B. 2018.\n\n\n",
      [
        ["1. Hazawa M. A. 2014.\n", "1. Hazawa M. A. 2014.\n\n", ["25 1 7"]],
        ["2. Zhu L. B. 2018.\n", "2. Zhu L. B. 2018.\n\n", ["49 2 7"]],
      ],
    ],
    [
      "<ol><li>Hazawa M. A. 2014.</li><li>Zhu L. B. 2018.</li></ol>\n",
      [
        ["<li>Hazawa M. A. 2014.</li>", "<li>Hazawa M. A. 2014.</li>", []],
        ["<li>Zhu L. B. 2018.</li>", "<li>Zhu L. B. 2018.</li>", []],
      ],
    ],
  ] as const)
    it(JSON.stringify(list), async () => {
      const text = `One [1].\n\n## References\n\n${list}`;
      const { prose, references } = await analyseText(text, { quick: true });
      const cut = (span: Span | undefined) => span && text.slice(span.start, span.end);
      assert.deepEqual(
        references.references.map((one) => [
          cut(linesOf(one, prose)),
          cut(deleteEntry(one, prose)),
          renumberEntry(one, 7, prose)?.map((edit) => `${edit.start} ${cut(edit)!} ${edit.text}`),
        ]),
        expected,
      );
    });

  it("in another file are no lines of this one", async () => {
    const { prose, references } = await analyseText("One [1].\n\n## References\n\n1. Luo A. A. 2014.\n", {
      quick: true,
    });
    const [entry] = references.references;
    const other = { ...entry!, place: { ...entry!.place!, file: "a.md" } };
    assert.equal(linesOf(other, prose), undefined);
    assert.equal(deleteEntry(other, prose), undefined);
    assert.equal(renumberEntry(other, 7, prose), undefined);
    const nowhere = { ...entry!, place: undefined };
    assert.equal(linesOf(nowhere, prose), undefined);
    assert.equal(renumberEntry(nowhere, 7, prose), undefined);
  });
});
