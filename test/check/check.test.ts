import { strict as assert } from "node:assert";
import { lineAt } from "../../src/check/suppress";
import { analyseText } from "./engine";
import { list } from "./said";

const found = async (text: string): Promise<readonly string[]> =>
  (await analyseText(text)).findings.map(
    ({ code, severity, start, end }) => `${text.slice(start, end)}: ${severity} ${code}`,
  );

describe("what is found", () => {
  it("stands in the order of the text, whichever rule says it", async () => {
    assert.deepEqual(
      await found(`It holds miR21 [1, 1] and miR155 [9], as CD9 does [3], [4], [5], [2].\n${list}`),
      [
        "miR21: info nomenclature/mirna-form",
        "1: info citation/group",
        "miR155: info nomenclature/mirna-form",
        "9: error citation/unknown-reference",
        "2: info citation/order",
      ],
    );
  });

  it("goes by the codes where two say something of one place", async () => {
    assert.deepEqual(await found(`Known [9, 9].\n${list}`), [
      "9: error citation/unknown-reference",
      "9: info citation/group",
      "9: error citation/unknown-reference",
    ]);
  });

  it("is a warning of what was retracted, and information on a concern", async () => {
    const works =
      "\n## References\n\n1. A work. 2018. doi:10.3389/fimmu.2018.00824\n2. Another. 2015. doi:10.1042/bsr20150032\n";
    assert.deepEqual(await found(`Known [1]. Known [2].\n${works}`), [
      "1: warning citation/retracted",
      "2: info citation/retracted",
    ]);
  });
});

describe("lineAt", () => {
  it("of the beginning is empty where that is a line end", () => {
    assert.deepEqual(lineAt("\na", 0), { start: 0, end: 0 });
  });

  const source = "ab\ncd\n\nef";
  for (const [offset, start, end] of [
    [0, 0, 2],
    [2, 0, 2],
    [3, 3, 5],
    [6, 6, 6],
    [7, 7, 10],
    [9, 7, 10],
  ] as const)
    it(`of ${offset} is ${start} to ${end}`, () => {
      assert.deepEqual(lineAt(source, offset), { start, end });
    });
});
