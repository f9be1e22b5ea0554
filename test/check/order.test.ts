import { strict as assert } from "node:assert";
import { findingsIn } from "./engine";

const entries = (count: number): string =>
  `\n\n## References\n\n${Array.from({ length: count }, (_, at) => `${at + 1}. ${"ZYXWVUTSRQPO"[at]!}uo A. Title. 2001.`).join("\n")}\n`;

/** The numbers that are said to be out of order where these are cited one after the other. */
async function strays(numbers: readonly number[], list = ""): Promise<readonly string[]> {
  const text = numbers.map((number) => `Known [${number}].`).join(" ");
  const found = await findingsIn(text + list, {
    rule: "citation/order",
    references: list ? "document" : "none",
    quick: true,
  });
  return found.map(({ start, end }) => text.slice(start, end).replace(/[[\]]/g, ""));
}

describe("numbers out of order", () => {
  it("are said of a quarter of the numbers at most, without a list", async () => {
    assert.deepEqual(await strays([1, 2, 8, 3, 7, 4, 5, 6]), ["8", "7"]);
    assert.deepEqual(await strays([1, 2, 7, 3, 6, 4, 5]), []);
    assert.deepEqual(await strays([4, 1, 2, 3]), ["4"]);
    assert.deepEqual(await strays([3, 1, 2]), []);
  });

  it("are said of three, whatever their share, where there is a list", async () => {
    assert.deepEqual(await strays([3, 1, 2], entries(3)), ["3"]);
    assert.deepEqual(await strays([6, 1, 5, 2, 4, 3], entries(6)), ["6", "5", "4"]);
    assert.deepEqual(await strays([8, 1, 7, 2, 6, 3, 5, 4], entries(8)), []);
  });
});
