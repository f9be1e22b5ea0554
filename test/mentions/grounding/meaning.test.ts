import { strict as assert } from "node:assert";
import { analyseText } from "../../check/engine";

/** The name of a text and the gene or family that it means, in the order of the text. */
type Meant = readonly (readonly [name: string, id: string])[];

/** What names of a text mean: those that are asked for, each at its first place. */
async function meanings(text: string, names: readonly string[]): Promise<Meant> {
  const { mentions } = await analyseText(text, { references: "none" });
  return names.map((name) => {
    const mention = mentions.find((one) => one.text === name && one.kind !== "pathway");
    return [name, mention?.candidates[0]?.id ?? "none"];
  });
}

function table(title: string, cases: readonly (readonly [text: string, ...meant: Meant])[]): void {
  describe(title, () => {
    for (const [text, ...meant] of cases)
      it(text, async () => {
        const names = meant.map(([name]) => name);
        assert.deepEqual(await meanings(text, names), meant);
      });
  });
}

table("an approved symbol means its gene", [
  ["ADCY3 and ADCY8 were expressed.", ["ADCY3", "hgnc:234"], ["ADCY8", "hgnc:239"]],
  ["Exosomes carry CES1 and CES2.", ["CES1", "hgnc:1863"], ["CES2", "hgnc:1864"]],
  ["AQP7 was lost. The expression of AQP9 rose.", ["AQP9", "hgnc:643"]],
  ["Adcy8 was lost in mice. The expression of Adcy3 rose.", ["Adcy3", "mgi:99675"]],
]);
