import { strict as assert } from "node:assert";
import { convert } from "../../src/rewrite/convert";
import type { Notation } from "../../src/rewrite/notation";
import { renumber } from "../../src/rewrite/renumber";
import type { Refusal, Rewrite } from "../../src/rewrite/rewrite";
import { applyEdits } from "../../src/text/edits";
import { analyseText, findingsIn } from "../check/engine";

const entries = [
  "Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.",
  "Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.",
  "Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. 2019.",
];
/** A list whose entries have names to link to; `order` are the entries, `at` the number of each. */
const named = (...order: readonly number[]): string =>
  `\n## References\n\n${order.map((entry, at) => `${at + 1}. <a id="r${at + 1}"></a>${entries[entry - 1]!}`).join("\n")}\n`;
const plain = (...order: readonly number[]): string => named(...order).replace(/<a [^]*?<\/a>/g, "");

function written(text: string, result: Rewrite | Refusal): string {
  return "refused" in result ? `refused: ${result.refused}` : applyEdits(text, result.edits);
}

const renumbered = async (text: string): Promise<string> =>
  written(text, renumber(await analyseText(text, { quick: true })));

const converted = async (text: string, to: Notation): Promise<string> =>
  written(text, convert(await analyseText(text, { quick: true }), to));

/** What the text becomes by each suggestion for the first finding of a rule. */
async function fixed(text: string, rule: string): Promise<readonly string[]> {
  const [finding] = await findingsIn(text, { quick: true, rule: `citation/${rule}` });
  assert.ok(finding, `citation/${rule} is silent`);
  return finding.suggestions.map(({ edits }) => applyEdits(text, edits));
}

describe("links of numbers", () => {
  it("go with the entries that get other numbers", async () => {
    const back = (text: string): string => `${text} See also [Zhu](#r2).`;
    assert.equal(
      await renumbered(`${back("First [[3]](#r3), then \\[[2](#r2), [1](#r1)\\].")}\n${named(1, 2, 3)}`),
      `${back("First [[1]](#r1), then \\[[2](#r2), [3](#r3)\\].")}\n${named(3, 2, 1)}`,
    );
    assert.equal(
      await renumbered(`First.<sup>[2](#r2)</sup> Then.<sup>[1](#r1)</sup> See [Zhu](#r2).\n${named(1, 2)}`),
      `First.<sup>[1](#r1)</sup> Then.<sup>[2](#r2)</sup> See [Zhu](#r1).\n${named(2, 1)}`,
    );
  });

  it("go with the numbers where the places have no names in the text", async () => {
    assert.equal(
      await renumbered(`First [[2]](#ref-2), then [1](#ref-1).\n${plain(1, 2)}`),
      `First [[1]](#ref-1), then [2](#ref-2).\n${plain(2, 1)}`,
    );
  });

  it("stay where they lead to the list, or out, or to the work by its name", async () => {
    const list = (one: string, two: string): string =>
      `\n## References\n\n1. <a id="${one}"></a>${one}. A title. 2014.\n2. <a id="${two}"></a>${two}. A title. 2014.\n`;
    assert.equal(
      await renumbered(`One [[2]](#references), two [[1](https://x.org)].\n${plain(1, 2)}`),
      `One [[1]](#references), two [[2](https://x.org)].\n${plain(2, 1)}`,
    );
    assert.equal(
      await renumbered(`One [[2]](#zhu2018), two [[1]](#luo2019).\n${list("luo2019", "zhu2018")}`),
      `One [[1]](#zhu2018), two [[2]](#luo2019).\n${list("zhu2018", "luo2019")}`,
    );
  });

  it("stay where the names of places stand before the entries, in front of each number", async () => {
    for (const name of ['<a id="r#"></a>\n', '<a name="r#"></a>\n\n', '<div id="r#"></div>\n\n']) {
      const apart = (...order: readonly number[]): string =>
        `\n## References\n\n${order.map((entry, at) => `${name.replace("#", String(at + 1))}[${at + 1}] ${entries[entry - 1]!}\n\n`).join("")}`;
      assert.equal(
        await renumbered(`One [[2]](#r2), two [1](#r1).\n${apart(1, 2)}`),
        `One [[1]](#r1), two [2](#r2).\n${apart(2, 1)}`,
      );
      assert.deepEqual(
        await fixed(`One [[1]](#r1), three [[3]](#r3).\n${apart(1, 2, 3)}`, "unused-reference"),
        [],
      );
    }
  });

  it("stand against renumbering where their places would stay behind", async () => {
    const refusal = "refused: Numbers are links to places that would not go with their entries.";
    const text = "One [[2]](#r2), two [[1]](#r1).\n";
    const lists = [
      `\n## References\n<a id="r1"></a>\n\n1. ${entries[0]!}\n<a id="r2"></a>\n\n2. ${entries[1]!}\n`,
      `\n## References\n\n<a id="r1"></a> The first.\n\n1. ${entries[0]!}\n2. ${entries[1]!}\n`,
      `\n## References\n\n1. <a id="r2"></a>${entries[0]!}\n2. <a id="r1"></a>${entries[1]!}\n`,
    ];
    for (const list of lists) assert.equal(await renumbered(text + list), refusal);
    assert.equal(
      await renumbered(`One [[2](#r2)-[3](#r3)], two [[1]](#r1).\n${named(1, 2, 3)}`),
      "refused: A citation holds more than numbers and cannot be written anew.",
    );
  });

  it("are led to the entry that is cited instead", async () => {
    assert.deepEqual(await fixed(`Hazawa et al. [[2]](#r2) found it.\n${named(1, 2)}`, "author-mismatch"), [
      `Hazawa et al. [[1]](#r1) found it.\n${named(1, 2)}`,
      `Zhu et al. [[2]](#r2) found it.\n${named(1, 2)}`,
    ]);
    assert.deepEqual(
      await fixed(`Hazawa et al.<sup>[2](#references)</sup> found it.\n${plain(1, 2)}`, "author-mismatch"),
      [
        `Hazawa et al.<sup>[1](#references)</sup> found it.\n${plain(1, 2)}`,
        `Zhu et al.<sup>[2](#references)</sup> found it.\n${plain(1, 2)}`,
      ],
    );
  });

  it("keep another entry from being cited instead where nobody knows its place", async () => {
    for (const link of ["[[2]](#zhu2018)", "[[2](https://x.org)]"])
      assert.deepEqual(await fixed(`Hazawa et al. ${link} found it.\n${plain(1, 2)}`, "author-mismatch"), [
        `Zhu et al. ${link} found it.\n${plain(1, 2)}`,
      ]);
    const half = named(1, 2).replace('<a id="r1"></a>', "");
    assert.equal((await fixed(`Hazawa et al. [[2]](#r2) found it.\n${half}`, "author-mismatch")).length, 1);
  });

  it("go with the entries when one is deleted or merged", async () => {
    assert.deepEqual(
      await fixed(`One [[1]](#r1), three [[3]](#r3).\n${named(1, 2, 3)}`, "unused-reference"),
      [`One [[1]](#r1), three [[2]](#r2).\n${named(1, 3)}`],
    );
    assert.deepEqual(
      await fixed(`One [[1]](#r1), [[2]](#r2), [[3]](#r3).\n${named(1, 1, 3)}`, "duplicate-reference"),
      [`One [[1]](#r1), [[1]](#r1), [[2]](#r2).\n${named(1, 3)}`],
    );
  });

  it("are not lost in a group that is out of order", async () => {
    assert.deepEqual(await fixed(`All [[2](#r2), [1](#r1)].\n${named(1, 2)}`, "group"), []);
    assert.deepEqual(await fixed(`All [[3](#r3)-[1](#r1)].\n${named(1, 2, 3)}`, "group"), []);
    const row = await findingsIn(`All [[1](#r1), [2](#r2), [3](#r3)].\n${named(1, 2, 3)}`, {
      quick: true,
      rule: "citation/group",
    });
    assert.deepEqual(row, []);
  });

  it("go with the list when numbers become keys, which is said", async () => {
    const text = `One [[1]](#r1), two.<sup>[2](#r2)</sup>\n${named(1, 2)}`;
    const result = convert(await analyseText(text, { quick: true }), "key");
    assert.ok("summary" in result);
    assert.equal(
      result.summary,
      "2 citations change, 2 of them no longer a link, and the list moves to the front matter.",
    );
    assert.ok(
      applyEdits(text, result.edits).includes("\nOne [@hazawa2014], two [@zhu2018].\n\n## References\n\n"),
    );
    assert.equal(
      await converted(`One [[1]](#r1), see [Zhu](#r2).\n${named(1, 2)}`, "key"),
      "refused: The text links to #r2 in the list, which moves: see to that first.",
    );
  });

  it("stand against another notation of numbers, and those out of the document against keys", async () => {
    assert.equal(
      await converted(`One [[1]](#r1).\n${named(1, 2)}`, "sup"),
      "refused: [[1]](#r1) is a link, which would be lost.",
    );
    assert.equal(
      await converted(`One [[1](https://x.org)].\n${plain(1, 2)}`, "key"),
      "refused: [[1](https://x.org)] is a link, which would be lost.",
    );
  });
});
