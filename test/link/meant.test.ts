import { strict as assert } from "node:assert";
import { analyseText } from "../check/engine";

const kindOf = async (text: string, references?: string): Promise<string> =>
  (await analyseText(text, { quick: true, references })).references.kind;

const follows =
  "Exosomes are taken up more after irradiation. Hazawa et al. [49] name CD29 and CD81. Mo et al. [62] name miR-1246 and LIG4. " +
  "Luo et al. [15] name miR-339-5p.";
const others =
  "Exosomes are taken up more after irradiation. Smith et al. [49] name CD9. Jones et al. [62] name p53. Brown et al. [15] name " +
  "PTEN.";

describe("the list that a document means", () => {
  it("is the review’s where nobody asked for another, and authors and claims agree with it", async () => {
    assert.equal(await kindOf(follows), "review");
  });

  it("is still the review’s where one citation is wrong", async () => {
    assert.equal(await kindOf(follows.replace("[62]", "[48]")), "review");
    assert.equal(await kindOf("Exosomal miR-1246 represses LIG4 [15]."), "review");
  });

  it("is none where the authors are others", async () => {
    const { references, findings, citations } = await analyseText(others, { quick: true });
    assert.equal(references.kind, "none");
    assert.deepEqual(
      findings.filter(({ code }) => code.startsWith("citation/")),
      [],
    );
    assert.ok(citations.every(({ resolved }) => resolved.size === 0));
    assert.deepEqual(
      references.reports
        .filter(({ kind }) => kind === "review")
        .map(({ inForce, reason }) => [inForce, reason]),
      [[false, "The document cites by number, but other works than the review does."]],
    );
  });

  it("is none where the numbers run beyond it", async () => {
    assert.equal(await kindOf("Exosomes are known [1], and more so [131], [140-142] and [150]."), "none");
  });

  it("is none where much is cited and nothing is as in the review", async () => {
    const sentences = Array.from({ length: 12 }, (_, at) => `Exosomes do something [${at + 1}].`);
    assert.equal(await kindOf(sentences.join(" ")), "none");
  });

  it("is the review’s where it was asked for, whatever the document cites", async () => {
    assert.equal(await kindOf(others, "review"), "review");
  });
});
