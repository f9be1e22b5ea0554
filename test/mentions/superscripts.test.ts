import { strict as assert } from "node:assert";
import { analyseText } from "../check/engine";

describe("names before raised numbers", () => {
  it("are read as without them, however these are written", async () => {
    const plain = "Exosomes carry CD9 and CD63. Also TSG101, IL-6, miR-21 and PI3K/AKT signalling here.";
    const names = async (text: string): Promise<readonly string[]> =>
      (await analyseText(text, { references: "none" })).mentions.map((mention) => mention.text);
    const expected = await names(plain);
    assert.ok(["CD9", "CD63", "TSG101", "IL-6", "miR-21", "AKT"].every((name) => expected.includes(name)));
    for (const raise of [
      (number: string) => `^${number}^`,
      (number: string) => `<sup>${number}</sup>`,
      (number: string) => `$^{${number}}$`,
      (number: string) => `\\textsuperscript{${number}}`,
    ]) {
      let number = 1;
      const cited = plain.replace(/CD9|CD63\.|TSG101|IL-6|miR-21/g, (name) => name + raise(String(number++)));
      assert.deepEqual(await names(cited), expected, cited);
    }
  });

  it("are read before raised mutations", async () => {
    const text =
      "Cells with BRAF^V600E^, KRAS<sup>G12D</sup>, PI3K^H1047R^^30,32^ and *Braf*^V600E/+^ carry CD63.";
    const { mentions } = await analyseText(text, { references: "none" });
    assert.deepEqual(
      mentions.map((mention) => mention.text),
      ["BRAF", "KRAS", "PI3K", "Braf", "CD63"],
    );
  });

  it("keep the letters and signs that are raised", async () => {
    const { mentions } = await analyseText("Cells with p21^Cip1^ and p16^INK4a^, and CD8^+^ cells.", {
      references: "none",
    });
    assert.deepEqual(
      mentions.map(({ text }) => text),
      ["p21^Cip1", "p16^INK4a", "CD8"],
    );
  });
});
