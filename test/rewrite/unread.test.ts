import { strict as assert } from "node:assert";
import { unreadNumbers, type Sought } from "../../src/rewrite/unread";
import { analyseText } from "../check/engine";
import { section } from "./section";

/** The numbers that are not read, of a list of twelve. */
async function unread(text: string, sought: Sought): Promise<readonly string[]> {
  const analysis = await analyseText(text, { quick: true });
  return unreadNumbers(analysis, sought, 12).map(({ start, end }) => text.slice(start, end));
}

describe("numbers that are not read as citations", () => {
  const cases: readonly (readonly [notation: keyof Sought, text: string, expected: readonly string[]])[] = [
    ["bracket", "Seen [1.3] and [4 5], known [2].", ["[1.3]", "[4 5]"]],
    ["bracket", "Seen [0.3], [13.4] and [ ; ], known [2].", []],
    ["bracket", "Seen [1.30] and [1.3], known [2].", ["[1.3]"]],
    ["bracket", "Known [2] of [[12]] and x [1, 12 .", []],
    ["bracket", "一些【1.3】或［4．］了［1 2等］。", ["【1.3】", "［1 2等］"]],
    ["bracket", "Seen [2][1.3].", ["[1.3]"]],
    ["parenthesis", "Known [2] (4) and (1, 3).", ["(4)", "(1, 3)"]],
    ["parenthesis", "Known [2] (13) and (n = 3).", []],
    ["parenthesis", "Known [2]: (1) to see, (2) to know.", []],
    ["enumerations", "Known [2]: (1) to see, (2) to know.", []],
    ["parenthesis", "Known [2]: (1) to see, (3) to know.", ["(1)", "(3)"]],
    ["parenthesis", "Known [2]: (1), then (2).", ["(1)", "(2)"]],
    ["parenthesis", "Known [2]: (1) to see.", ["(1)"]],
    ["superscript", "Known [2] of cells^5^.", ["5"]],
    ["superscript", "Known [2] of cells^4^.", []],
    ["superscript", "Known [2] of cells^12^.", ["12"]],
    ["superscript", "Known [2] of cells^13^.", []],
    ["superscript", "Known [2] of cells^1,2^.", ["1,2"]],
    ["superscript", "Known [2] of cells^1–3^.", ["1–3"]],
    ["superscript", "Known [2] of Ca^2+^ in cells^a^.", []],
    ["superscript", "Known [2]: 10^5^, x^5^, (^5^ and n = ^5^; cm^5^.", ["5"]],
    ["glued", "Known [2] of cells5, vesicles4,12 and tumours1–3.", ["5", "4,12", "1–3"]],
    ["glued", "Known [2] of cells13, bowtie2, ab5, HeLa5, x_cells5 and cells5x.", []],
  ];
  for (const [notation, text, expected] of cases)
    it(`${notation}: ${text}`, async () => {
      const found = await unread(text, { [notation]: true });
      assert.deepEqual(
        found.map((one) => one.replace(/^\^|\^$/g, "")),
        expected,
      );
    });

  it("are sought in the notations asked for alone", async () => {
    const text = "Seen [1.3], (4) and vesicles6, known [2].";
    assert.deepEqual(await unread(text, {}), []);
    assert.deepEqual(await unread(text, { bracket: true, parenthesis: true, glued: true }), [
      "[1.3]",
      "(4)",
      "6",
    ]);
  });

  it("count as numbers though they enumerate, where they could be confused with citations", async () => {
    const text = "Known [2]: (1) to see, (2) to know.";
    assert.deepEqual(await unread(text, { parenthesis: true, enumerations: true }), ["(1)", "(2)"]);
  });

  it("stand in the front matter too, but for values, and never in the list", async () => {
    const yaml = "---\ndescription: Seen [2] and [13].\nfig: [3]\nsizes:\n- [4]\npairs: [[5], [6]]\n---\n\n";
    assert.deepEqual(await unread(`${yaml}Known [1].\n${section(1, 2)}`, { bracket: true }), ["[2]"]);
    assert.deepEqual(await unread(`${yaml}Known [1].\n${section(1, 2)}`, { parenthesis: true }), []);
    const list = section(1, 2).replace("2014", "2014 [1.2]");
    assert.deepEqual(await unread(`Known [1].\n${list}`, { bracket: true }), []);
  });
});
