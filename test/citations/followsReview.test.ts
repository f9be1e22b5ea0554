import { strict as assert } from "node:assert";
import type { Analysis } from "../../src/model/analysis";
import { analyseText, type Options } from "../check/engine";

const about = "Exosomes are taken up more after irradiation.";
/** Each agrees with the review's number: two by who is named, two by what is said. */
const agreeing = [
  "Hazawa et al. [49] name CD29 and CD81.",
  "Luo and colleagues [15] saw it too.",
  "Exosomal miR-1246 represses LIG4 [62].",
  "In head and neck cancer, vesicles switch on AKT signaling and so motility [70].",
] as const;
/** Each is contrary: by who is named, by what is said, and by a number that the list does not have. */
const contrary = [
  "Smith et al. [49] name CD9.",
  "The tumor suppressor p53 and its target TSAP6 govern secretion after DNA damage [5].",
  "More is known [131].",
] as const;
/** They say nothing that the review says, or name nobody whom the list can tell. */
const silent = [
  "Much is known [1-3].",
  "Cells do something [12].",
  "Hazawa et al. [10-60] name CD29.",
  "Exosomal miR-1246 rises [5].",
  "Smith [49] names CD9.",
  "Smith et al. [2] name CD9.",
] as const;

const analysed = (sentences: readonly string[], options: Options = {}): Promise<Analysis> =>
  analyseText([about, ...sentences].join(" "), { quick: true, ...options });

async function evidenceIn(sentence: string): Promise<readonly (readonly string[])[]> {
  const { agreeing: pro, contrary: con } = (await analysed([sentence])).implicit!;
  return [pro.map(({ text }) => text), con.map(({ text }) => text)];
}
const citedIn = (sentence: string): string => /\[[\d-]+\]/.exec(sentence)![0];

describe("what citations say of whether their numbers are the review’s", () => {
  for (const sentence of agreeing) {
    it(`agrees: ${sentence}`, async () => {
      assert.deepEqual(await evidenceIn(sentence), [[citedIn(sentence)], []]);
    });
  }
  for (const sentence of contrary) {
    it(`is contrary: ${sentence}`, async () => {
      assert.deepEqual(await evidenceIn(sentence), [[], [citedIn(sentence)]]);
    });
  }
  for (const sentence of silent) {
    it(`is nothing: ${sentence}`, async () => {
      assert.deepEqual(await evidenceIn(sentence), [[], []]);
    });
  }

  it("is not contrary beside the citation to which the claim belongs", async () => {
    const sentence = "Exosomal miR-1246 represses LIG4 [62], which others saw as well [5].";
    assert.deepEqual(await evidenceIn(sentence), [["[62]"], []]);
  });
});

describe("the review’s list, unasked", () => {
  const [one, two, three, four] = agreeing;
  for (const [sentences, inForce, why] of [
    [[one, two], true, "two citations agree by their authors"],
    [[three, four], true, "two agree by what is said"],
    [[one, two, contrary[0], contrary[2]], true, "as many agree as are contrary"],
    [[one, two, ...contrary], false, "more are contrary"],
    [[one], false, "one is not enough"],
    [[one, ...silent], false, "what is silent does not count"],
    [silent, false, "nothing is as in the review"],
  ] as const) {
    it(`is ${inForce ? "in force" : "offered"} where ${why}`, async () => {
      const { references, implicit, findings, citations } = await analyseText(
        [about, ...sentences].join(" "),
        {
          quick: true,
        },
      );
      assert.deepEqual([references.kind, implicit?.inForce], [inForce ? "review" : "none", inForce]);
      assert.deepEqual([references.asked, implicit?.list.kind], [false, "review"]);
      if (inForce) return;
      assert.deepEqual(findings, []);
      assert.ok(citations.every(({ resolved }) => resolved.size === 0));
    });
  }

  it("says why, for the log and the status bar", async () => {
    const reasonOf = async (sentences: readonly string[]): Promise<string | undefined> => {
      const { references } = await analysed(sentences);
      const { inForce, reason } = references.reports.find(({ kind }) => kind === "review")!;
      return `${inForce ? "in force" : "offered"}: ${reason}`;
    };
    assert.equal(
      await reasonOf([...agreeing, contrary[2]]),
      "in force: Nobody chose a list, and [49], [15], [62] and 1 more agree with its numbers, [131] does not.",
    );
    assert.equal(
      await reasonOf([one]),
      "offered: Nobody asked for it, and the document does not show that it follows it: [49] agrees with its numbers, " +
        "no citation does not. Two have to agree, and no fewer than do not.",
    );
  });

  for (const [text, options, why] of [
    ["Widgets are blue [49].", {}, "the document does not speak of vesicles"],
    ["Exosomes carry miR-21 and CD63 (n = 3) at 10^6^ per ml, ^60^Co, Ca^2+^.", {}, "nothing is cited"],
    ["Exosomes are known [@luo2019].", {}, "the document cites by key"],
    ["Exosomes, see [1](https://x.org), and ![2](x.png).", {}, "links are no citations"],
    [`${about} ${one} ${two}\n\n## References\n`, {}, "its own list was cut off"],
    [`${about} ${one} ${two}\n\n## References\n\nHazawa M. 2014.\n`, {}, "its own list is not numbered"],
    [`${about} ${one} ${two}`, { references: "none" }, "none was chosen"],
    [`${about} ${one} ${two}`, { settings: { defaultReferences: "none" } }, "the setting says no"],
  ] as readonly (readonly [string, Options, string])[]) {
    it(`is not even offered where ${why}`, async () => {
      const { references, implicit } = await analyseText(text, { quick: true, ...options });
      assert.deepEqual([references.kind, implicit], ["none", undefined]);
    });
  }

  it("is in full force from the first citation on where it was chosen, whatever is cited", async () => {
    const text = [about, ...contrary].join(" ");
    const front = "---\nexoscribe:\n  references: review\n---\n\n";
    for (const [source, options] of [
      [text, { references: "review" }],
      [front + text, {}],
      [text, { settings: { references: [{ value: "review" }] } }],
      [text, { settings: { defaultReferences: "review" } }],
    ] as const) {
      const { references, implicit, findings } = await analyseText(source, { quick: true, ...options });
      assert.deepEqual([references.kind, references.asked, implicit], ["review", true, undefined]);
      assert.ok(findings.some(({ code }) => code === "citation/unknown-reference"));
    }
  });
});
