import { strict as assert } from "node:assert";
import { analyseText } from "../../check/engine";
import { randomFrom, shuffled } from "../../random";

/** A name that means what it means by itself, in a sentence whose `{words}` are exchanged and whose `{other}` gene is replaced by others. */
interface Case {
  readonly name: string;
  readonly id: string;
  readonly sentence: string;
}

const cases: readonly Case[] = [
  { name: "PD-1", id: "hgnc:8760", sentence: "The expression of PD-1 and {other} rose in {words}." },
  { name: "IL-21", id: "hgnc:6005", sentence: "We measured IL-21 and {other} in {words}." },
  { name: "NF-κB", id: "fplx:NFkappaB", sentence: "Exosomes activate NF-κB and {other} in {words}." },
  { name: "TGF-β", id: "fplx:TGFB", sentence: "The levels of TGF-β and {other} fell in {words}." },
  { name: "CES1", id: "hgnc:1863", sentence: "Exosomes carry CES1 and {other} of {words}." },
  { name: "ADCY3", id: "hgnc:234", sentence: "ADCY3 and {other} were expressed in {words}." },
  { name: "AQP9", id: "hgnc:643", sentence: "The AQP9 gene and the {other} gene were silenced in {words}." },
  {
    name: "ACAT1",
    id: "hgnc:93",
    sentence: "The antibodies against ACAT1 and {other} were raised in {words}.",
  },
  { name: "IL-6", id: "hgnc:6018", sentence: "The secretion of IL-6 and {other} by {words} was blocked." },
  { name: "CD9", id: "hgnc:1709", sentence: "Vesicles with CD9 and {other} were taken up by {words}." },
];
/** Words that name no gene and tell of none, and such as stand in the names of genes. */
const neutral: readonly string[] = [
  "the cells",
  "this disease",
  "a component of the medium",
  "the precursor cells",
  "bone marrow-derived cells",
  "the light phase of the day",
  "patients with progressive disease",
  "a member of the family",
  "the enhancer region",
  "early onset cases",
  "the tumor type of interest",
  "smooth muscle and liver",
];
/** Genes, by their symbols, two of which have another name that is one of the names above. */
const neighbours: readonly string[] = [
  "α-synuclein",
  "CES2",
  "ADCY8",
  "AQP7",
  "SOAT1",
  "IL22",
  "TP53",
  "GAPDH",
  "KRAS",
];
const others: readonly string[] = [
  "Samples were frozen at once.",
  "The disease progressed in most patients.",
  "Mitochondria of the liver were isolated.",
  "The membrane fraction contained calcium channels.",
  "KRAS was mutated.",
];

async function meant({ name }: Case, text: string): Promise<string> {
  const { mentions } = await analyseText(text, { references: "none" });
  return mentions.find((one) => one.text === name && one.kind !== "pathway")?.candidates[0]?.id ?? "none";
}

const filled = ({ sentence }: Case, neighbour: string, words: string): string =>
  sentence.replace("{other}", neighbour).replace("{words}", words);

describe("the meaning of a name stays", () => {
  for (const one of cases)
    describe(one.name, () => {
      it("where neutral words are exchanged", async () => {
        for (const words of neutral) {
          const text = filled(one, "TP53", words);
          assert.equal(await meant(one, text), one.id, text);
        }
      });
      it("where its neighbour is another of its kind", async () => {
        for (const neighbour of neighbours) {
          const text = filled(one, neighbour, "the cells");
          assert.equal(await meant(one, text), one.id, text);
        }
      });
      it("where the other sentences are shuffled or taken away", async () => {
        const random = randomFrom(11);
        const own = filled(one, "α-synuclein", "the cells");
        for (let time = 0; time < 12; time++) {
          const kept = others.filter(() => random() < 0.7);
          const text = shuffled(random, [...kept, own]).join(" ");
          assert.equal(await meant(one, text), one.id, text);
        }
      });
    });
});
