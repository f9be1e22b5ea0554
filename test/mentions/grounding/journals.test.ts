import { strict as assert } from "node:assert";
import { combineKnowledge } from "../../../src/knowledge/combine";
import { loadReview } from "../../../src/knowledge/review/review";
import { readProse } from "../../../src/markdown/prose";
import { linkMentions } from "../../../src/mentions/mentions";
import { recogniseMentions } from "../../../src/mentions/recognise";
import { defaultSettings } from "../../../src/model/settings";
import { createMemo } from "../../../src/text/caches";

const knowledge = combineKnowledge(loadReview());

/** The diseases and cells that a text mentions. */
function mentioned(text: string): readonly string[] {
  const memo = createMemo();
  const prose = readProse(text, { format: "markdown" });
  const mentions = linkMentions(
    prose,
    recogniseMentions(prose, knowledge, memo),
    knowledge,
    defaultSettings,
    memo,
  );
  return mentions.filter(({ kind }) => kind === "disease" || kind === "cell").map(({ text: name }) => name);
}

describe("names of journals in a reference list", () => {
  it("are no diseases", () => {
    const list = [
      "1. Diamond JM. Exosomes in breast cancer. Cancer Immunol Res. 2018.",
      "2. Li X. Vesicles. Int J Cancer 2019; 3: 4-9.",
      "3. Wu Y. Cancer exosomes. Nat Rev Cancer. 2020.",
      "4. He C. Glioma cells. Lung Cancer. 2017.",
    ];
    assert.deepEqual(mentioned(`## References\n\n${list.join("\n")}\n`), [
      "breast cancer",
      "Cancer",
      "Glioma cells",
      "Glioma",
    ]);
  });
  it("need a list: a sentence may begin with a disease, and a heading may have capitals", () => {
    assert.deepEqual(mentioned("# Exosomes In Lung Cancer\n\nCancer. It is a disease.\n"), [
      "Lung Cancer",
      "Cancer",
    ]);
  });
});
