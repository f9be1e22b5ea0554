import { strict as assert } from "node:assert";
import { loadKnowledge } from "../evaluate/knowledge";
import { createEngine } from "../evaluate/engine";

const engine = loadKnowledge().then(createEngine);

async function pathways(text: string): Promise<readonly string[]> {
  const { mentions } = await (await engine).analyze(text, "plain");
  return mentions
    .filter(({ kind }) => kind === "pathway")
    .map((mention) => {
      assert.equal(text.slice(mention.start, mention.end), mention.text);
      return mention.text;
    });
}

describe("pathways", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // With the head noun.
    ["It activates the PI3K/Akt pathway in cells.", ["PI3K/Akt pathway"]],
    ["It activates an ERK signaling cascade in cells.", ["ERK signaling cascade"]],
    ["It is IL-1β-mediated signaling that counts.", ["IL-1β-mediated signaling"]],
    ["It acts through the CXCL12/CXCR4 axis in tumours.", ["CXCL12/CXCR4 axis"]],
    ["It needs Wnt signal transduction.", ["Wnt signal transduction"]],
    ["mitogen-activated protein kinase (MAPK) pathway", ["mitogen-activated protein kinase (MAPK) pathway"]],
    // Of a gene or miRNA that no source has a pathway for, and of a chain.
    ["miR-720 is induced by ADAM8 signaling via ERK.", ["ADAM8 signaling"]],
    ["The TSC1/2-mTOR signaling was weaker.", ["TSC1/2-mTOR signaling"]],
    ["The miR-34a/SIRT1 axis was weaker.", ["miR-34a/SIRT1 axis"]],
    // One mention a member.
    ["through TNFα and IL-1β signaling", ["TNFα", "IL-1β signaling"]],
    ["the AKT, STAT3, and ERK pathways", ["AKT", "STAT3", "ERK pathways"]],
    // Processes that need no head noun.
    ["impaired angiogenesis, DNA repair and EMT", ["angiogenesis", "DNA repair", "EMT"]],
    ["non-homologous-end-joining (NHEJ) of breaks", ["non-homologous-end-joining", "NHEJ"]],
    ["EVs may play a role in innate immunity9. Others", ["innate immunity"]],
    // What is none.
    ["transcription, translation, proliferation, migration, secretion and inflammation", []],
    ["the EGFR signal of the PCR", []],
    ["a downstream cascade and multiple pathways", []],
    ["phosphorylation of focal adhesion kinase", []],
    ["the miRNAs and ceramide in integrin clusters", []],
  ];
  for (const [text, expected] of cases)
    it(`finds ${expected.join(" | ") || "nothing"} in "${text}"`, async () => {
      assert.deepEqual(await pathways(text), expected);
    });
});
