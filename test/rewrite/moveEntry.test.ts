import { strict as assert } from "node:assert";
import { moveEntries } from "../../src/rewrite/moveEntry";
import { applyEdits } from "../../src/text/edits";
import { analyseText } from "../check/engine";

const entries: Readonly<Record<string, string>> = {
  A: "Abel, A. (2018). First work on exosomes. *Journal of Vesicles*, 1, 1–9.",
  B: "Born, B. (2019). Second work on exosomes. *Journal of Vesicles*, 1, 10–19.",
  C: "Cole, C. (2020). Third work on exosomes. *Journal of Vesicles*, 2, 20–29.",
  D: "Dean, D. (2021). Fourth work on exosomes. *Journal of Vesicles*, 2, 30–39.",
};
const list = (order: string, gap = "\n\n"): string =>
  `Known (Abel, 2018; Born, 2019).\n\n## References\n\n${Array.from(order, (name) => entries[name]!).join(gap)}`;

/** The list once the entries of [from, to) stand before another one, or behind all others. */
async function moved(text: string, from: number, to: number, before?: number): Promise<string | undefined> {
  const { prose, references } = await analyseText(text, { quick: true });
  const all = references.references;
  const edits = moveEntries(all, from, to, before === undefined ? undefined : all[before], prose);
  assert.deepEqual(
    edits,
    edits?.toSorted((a, b) => a.start - b.start),
  );
  return edits && applyEdits(text, edits);
}

describe("moving entries in the document's own list", () => {
  for (const [from, to, before, order] of [
    [0, 1, 2, "BACD"],
    [0, 1, undefined, "BCDA"],
    [3, 4, 0, "DABC"],
    [2, 3, 1, "ACBD"],
    [1, 3, 0, "BCAD"],
    [0, 2, undefined, "CDAB"],
    [1, 2, undefined, "ACDB"],
  ] as const)
    it(`makes ${order} of ABCD`, async () => {
      for (const gap of ["\n\n", "\r\n\r\n"])
        assert.equal(await moved(list("ABCD", gap), from, to, before), list(order, gap));
    });

  it("is not done where something else stands between them", async () => {
    const text = list("ABCD");
    assert.equal(await moved(text.replace("\n\nCole", "\n\n\nCole"), 0, 1), undefined);
  });
});
