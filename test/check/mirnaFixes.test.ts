import { strict as assert } from "node:assert";
import { applyEdits } from "../../src/text/edits";
import { findingsIn } from "./engine";

const nomenclature = async (text: string) =>
  (await findingsIn(text, { references: "none" })).filter(({ code }) => code.startsWith("nomenclature/"));

/** Each row: a text, and what it becomes by the first suggestion of each finding in turn; the same text where nothing is wrong. */
const rows: readonly (readonly [before: string, after: string])[] = [
  // The arm behind the last member holds for all.
  ["Exosomal miR-146a/b-5p, miR-30a/b/c/d/e-5p, let-7a/c-5p and hsa-miR-27a/b-3p.", ""],
  ["Exosomal miR146a/b-5p rises.", "Exosomal miR-146a/b-5p rises."],
  ["Exosomal mir-146a/b-5p rises.", "Exosomal miR-146a/b-5p rises."],
  // Hyphens that look alike.
  ["Exosomes carry miR‑21‑5p and hsa‐miR‐155.", ""],
  ["Exosomes carry miR−155 and miR–21.", "Exosomes carry miR-155 and miR-21."],
  // At the start of a sentence.
  ["MiR-21 rises. Mir-21 is its stem-loop. Let-7a falls.", ""],
  ["It falls. MiR21 rises. MicroRNA-155 falls.", "It falls. MiR-21 rises. MiR-155 falls."],
  ["It falls. MiR-122a rises. MiR-9* falls.", "It falls. MiR-122 rises. MiR-9-3p falls."],
  // Names of the past become today's at once, in the right form.
  ["We saw miR9* and rno-miR-29C* and microRNA-122a.", "We saw miR-9-3p and rno-miR-29c-5p and miR-122."],
  ["We saw miR-9\\* and miR-29c\\*.", "We saw miR-9-3p and miR-29c-5p."],
  ["We saw miR-29c, -9* and -21.", "We saw miR-29c, -9-3p and -21."],
  // Behind a slash an arm would hold for all.
  ["We saw miR-9/9* here.", "We saw miR-9/9* here."],
  // A cluster is no one of its members, and what is joined to its name stays.
  ["We saw MIR-17~92 and MIR-17-92.", "We saw miR-17~92 and miR-17-92."],
  ["It falls. MIR-17~92-5 rises.", "It falls. MiR-17~92-5 rises."],
  ["We saw MIR-23a~27a~24-2 here.", "We saw miR-23a~27a~24-2 here."],
  // A name behind a number is not what the number counts.
  ["We saw miR 1 microRNA-92 here.", "We saw miR-1 miR-92 here."],
  ["We saw the miR 1 miRNAs and the miRNA 24 genes.", ""],
  // Markup that goes on outside of the name is left alone.
  ["We saw miR**21** here.", "We saw miR**21** here."],
  // The word is no part of the name.
  ["We saw the miRNA let-7a and the microRNA let-7f-2.", ""],
  ["We saw miR-155-5 here.", "We saw miR-155-5p here."],
  ["We saw mir-302-5p here.", "We saw miR-302a-5p here."],
];

describe("fixes of miRNAs", () => {
  for (const [before, after] of rows) {
    it(JSON.stringify(before), async () => {
      const findings = await nomenclature(before);
      if (after === "") assert.deepEqual(findings, []);
      const edits = findings.flatMap(({ suggestions }) => suggestions[0]?.edits ?? []);
      assert.equal(applyEdits(before, edits), after || before);
    });
  }

  it("say what is wrong where both look the same", async () => {
    const [finding] = await nomenclature("Exosomes carry miR−155.");
    assert.equal(finding!.message, "miRBase writes “miR-155” with a hyphen (-), not with a minus sign (−).");
  });

  it("offer the gene where HGNC has that symbol", async () => {
    const titles = (await nomenclature("We saw MIR-21 and MIR-9 there.")).map(({ suggestions }) =>
      suggestions.map(({ title }) => title),
    );
    assert.deepEqual(titles[0], ["Write “miR-21”", "Write “MIR21”"]);
    assert.ok(!titles[1]?.includes("Write “MIR9”"));
  });
});
