import { strict as assert } from "node:assert";
import { findingsIn } from "../engine";

/** What is reported of names in a text, in order. */
async function reported(text: string): Promise<readonly string[]> {
  const findings = await findingsIn(text, { references: "none" });
  return findings
    .filter(({ code }) => code.startsWith("nomenclature/"))
    .map(({ start, end }) => text.slice(start, end));
}

describe("names that are not the author’s to write otherwise", () => {
  const silent = [
    "> Exosomes carry miR21 and the PTRF protein.",
    "> - miR21\n> - more\n",
    "They “found miR21 in the PTRF gene” there.",
    'They found "miR21 and miR155" there.',
    "Sie fanden „miR21“ und »miR155«, et «miR9a» aussi.",
    "1. Zhang A, Li B. Serum miR21 in cancer. Cell. 2019;12:345–50.",
    "[3]Tanaka Y, Kamohara H. Exosomal microRNA-21 as a biomarker[J]. Cancer, 2013, 119(6): 1159-67.",
    "- J. Smith, B. Doe, The miR21, J. Chem., vol. 3, pp. 4-5, 2019.",
    "Some papers:\nvan der Berg A, Li B. miR21 rises. Cell 2019, 12, 345-350.\nZhu C, et al. miR155 falls. doi:10.1000/x 2018.",
    "Zhang Wei, Li Na. (2015). Serum miR21 in exosomes. Journal of Cancer, 12, 33.",
    "Tanaka, Yuki and Kamohara, Hideki (2013) MicroRNA-21 as a marker. Cancer 119, 1159-1167.",
    "- Tanaka et al. (2013) Serum miR21 in cancer. *Cancer* **119**: 1159–67.",
    "Serum miR21 in cancer. Zhang A, Li B. Cell. 2019;12:345–50.",
    "See [how the serum miR21 rises in cancer](https://x.org/a).",
    "In their paper *PTRF and exosomes* they show it.",
    "In their paper *miR21 and exosomes* they show it.",
    "Paper *miR21 and exosomes* shows it.",
    "# The PTRF gene\n\nSee [it] and [The PTRF gene].",
    `# ${"A".repeat(150)} miR21\n\nSee [${"A".repeat(150)} miR21].`,
    `# miR21 ${"A".repeat(150)}\n\nSee [miR21 ${"A".repeat(150)}].`,
    "Zhang et al., *Serum miR21 in cancer* (2015), show it.",
    "The review _The PTRF protein_ [@zhang2015] and *Serum miR21 in blood* [12].",
    "Zhang (2015), *Serum miR21 in cancer*, Cell.",
    "[[miR21]] is the name of a note.",
    "# The PTRF gene\n\nSee [above](#the-ptrf-gene).",
    '# 2. The PTRF gene\n\nSee <a href="#the-ptrf-gene">above</a>.',
    "# The PTRF gene\n\nSee [[#The PTRF gene]] or [[Note#The PTRF gene|it]].",
    "# The PTRF gene\n\nSee [[Note#The PTRF gene|it]].",
    "# The PTRF gene\n\nSee [The PTRF gene].",
    "# The PTRF gene\n\n[The PTRF gene] says so.",
    "# 2.1 The PTRF gene\n\nSee [2.1 The PTRF gene].",
    "# The PTRF gene\n\nSee [above](#user-content-the-ptrf-gene).",
    "# The PTRF gene für alle\n\nSee [above](#the-ptrf-gene-f%C3%BCr-alle).",
    "# The PTRF gene at 5 %\n\nSee [above](#the-ptrf-gene-at-5-%).",
    "See [so serum miR21 rises here](https://x.org/a).",
    "It is *the PTRF gene*, 2019.",
    "It is *the PTRF gene* (see @zhang2015).",
    "It is *the PTRF gene* [-@zhang2015] that counts.",
    "In 2015, *the PTRF gene* came.",
    "They found 'much miR21 in the PTRF gene' there.",
    "The miR21 kit and the miR155 panel were bought.",
    "The TaqMan microRNA-21 assay 000397 and microRNA-155 Assay ID: MS00003430.",
    "Exosomal miR-146A/B-5p rises.",
    "| No. | Title | Year |\n|---|---|---|\n| 1 | Serum miR21 in cancer | 2014 |",
    "| **Paper title** |\n|---|\n| Serum miR21 in cancer |",
    "| 编号 | 标题 |\n|---|---|\n| 1 | miR21 in cells |",
    "| Autor | Titel |\n|:-|:-|\n| Abel | miR21 in Zellen |",
  ];
  for (const text of silent) {
    it(`is silent: ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(await reported(text), []);
    });
  }

  const spoken: readonly (readonly [string, readonly string[]])[] = [
    ["> [!note]\n> A callout is the author’s own, with miR21.", ["miR21"]],
    ['It is 5" long, has miR21, and that is 6" long.', ["miR21"]],
    ["The patients’ miR21 and ‘other’ things.", ["miR21"]],
    ["The patients' 5' miR21 and 3' things, the cells' 'own'.", ["miR21"]],
    ["The microRNA-21 assays of 12 patients.", ["microRNA-21"]],
    ["It is *the serum miR21 alone* that rises, *not miR155* [1].", ["miR21", "miR155"]],
    ["| Marker | Title |\n|---|---|\n| miR21 | The miR155 in serum |", ["miR21"]],
    ["They “quoted” and then wrote miR21.", ["miR21"]],
    ["They found miR21 in blood.\n\nZhang A, Li B. Serum RNA. Cell. 2019;12:345–50.", ["miR21"]],
    ["Zhang A, Li B. Serum RNA. Cell. 2019;12:345–50.\n\nThey found miR21 in blood.", ["miR21"]],
    [
      "See [serum miR21 rises here](https://x.org/a) or [so serum miR155 rises here](#a).",
      ["miR21", "miR155"],
    ],
    ["In their paper *PTRF protein* they show it.", ["PTRF"]],
    ["In a paper of theirs, *the PTRF gene* is no title.", ["PTRF"]],
    ["It is *the PTRF gene* and @zhang2015.", ["PTRF"]],
    ["Zhang et al. found miR21 in 2019 in 12 patients (3: 1-2).", ["miR21"]],
    ["Zhang et al. (2019) found miR21 in samples 12: 1-2.", ["miR21"]],
    ["- Zhang et al. (2019) found miR21 to rise [1,2-5].", ["miR21"]],
    ["Zhang and Li found miR21 (2019) in 12, 33-35.", ["miR21"]],
    ["Exosomes of A, B and C carry miR21.", ["miR21"]],
    ["See [miR21](https://x.org/a).", ["miR21"]],
    ["They found miR21, as their paper *PTRF and its exosomes* says.", ["miR21"]],
    ["See [how serum rises in blood:](https://x.org/a)miR21.", ["miR21"]],
    ["They wrote *miR21 of blood* [1] and miR155 [2].", ["miR155"]],
    [`# ${"A".repeat(250)} miR21\n\nSee [${"A".repeat(250)} miR21].`, ["miR21"]],
    [`# miR21 ${"A".repeat(250)}\n\nSee [miR21 ${"A".repeat(250)}].`, ["miR21"]],
    ["# The PTRF gene\n\nSee [below](#other).", ["PTRF"]],
    ["# The PTRF gene\n\nSee [the PTRF gene too].", ["PTRF", "PTRF"]],
    ["# The PTRF gene\n\nSee [[#The PTRF gene and more]].", ["PTRF"]],
    ["# The PTRF gene\n\nSee [the PTRF gene](https://x.org).", ["PTRF", "PTRF"]],
    ["# PTRF gene\n\nSee a PTRF gene] or a PTRF gene, and [PTRF gene.", ["PTRF", "PTRF", "PTRF", "PTRF"]],
  ];
  for (const [text, names] of spoken) {
    it(`speaks: ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(await reported(text), names);
    });
  }
});
