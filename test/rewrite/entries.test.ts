import { strict as assert } from "node:assert";
import type { Span } from "../../src/model/span";
import { deleteEntry, leavesDash, linesOf, renumberEntry, withNumbers } from "../../src/rewrite/entries";
import { applyEdits } from "../../src/text/edits";
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

  const dashed = [
    "Lee, B. (2020). First work on exosomes. *Journal of Vesicles*, 1, 1–9.",
    "Smith, J. (2018). Second work on exosomes. *Journal of Vesicles*, 1, 10–19.",
    "———. (2019). Third work on exosomes. *Journal of Vesicles*, 2, 20–29.",
    "Zhu, L. (2017). Fourth work on exosomes. *Journal of Vesicles*, 2, 30–39.",
  ];

  for (const bullet of ["", "- ", "* "])
    it(`without numbers are put in order and numbered, a dash for authors written out: “${bullet}”`, async () => {
      const head = "Known (Lee, 2020; Smith, 2018).\n\n## References\n\n";
      const text = head + dashed.map((entry) => bullet + entry).join("\n\n");
      const { prose, references } = await analyseText(text, { quick: true });
      const [lee, smith, same, zhu] = references.references;
      assert.ok(lee && smith && same && zhu);
      const edits = withNumbers(references.references, [same, zhu, smith, lee], prose)!;
      assert.equal(
        applyEdits(text, edits),
        head +
          [dashed[2]!.replace("———", "Smith, J"), dashed[3]!, dashed[1]!, dashed[0]!]
            .map((entry, at) => `${at + 1}. ${entry}`)
            .join("\n\n"),
      );
      assert.equal(withNumbers(references.references, [same], prose), undefined);
      assert.deepEqual(
        references.references.map((one) => leavesDash(one, references.references, prose)),
        [false, true, false, false],
      );
    });
});
