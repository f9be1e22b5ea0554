import { strict as assert } from "node:assert";
import { analyseText } from "../../check/engine";

/** Of some names those that are found as genes in a text. */
async function genes(text: string, names: readonly string[]): Promise<readonly string[]> {
  const { mentions } = await analyseText(text, { references: "none" });
  return names.filter((name) => mentions.some((one) => one.text === name && one.kind === "protein"));
}

describe("codes of a document", () => {
  const sentence =
    "The expression of RhoA and AhR proteins rose in tumor cells. The features CbG and GaD were the best of the model.";
  const names = ["RhoA", "AhR", "CbG", "GaD"];

  it("are no genes where there are many, unless the lexicon has them in these very letters or in another shape", async () => {
    const alone = await genes(sentence, names);
    assert.ok(alone.includes("AhR") && alone.includes("RhoA"), alone.join(", "));
    assert.ok(
      alone.some((name) => ["CbG", "GaD"].includes(name)),
      alone.join(", "),
    );
    const among = await genes(`${sentence} The edges are CcSE, CrC, DlA, CuQ and GcXF.`, names);
    assert.deepEqual(
      among,
      alone.filter((name) => !["CbG", "GaD"].includes(name)),
    );
  });

  it("are genes as ever beside fewer", async () => {
    assert.deepEqual(
      await genes(`${sentence} The edges are CcSE, CrC, DlA and CuQ.`, names),
      await genes(sentence, names),
    );
  });
});
