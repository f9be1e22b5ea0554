import type { Mention } from "../../model/mention";
import type { Block } from "../../model/prose";
import { human } from "../../model/species";
import { quoted } from "../../text/quote";
import type { CheckInput, Report, Rule } from "../rule";
import { ownMentions, rewritten } from "../support/prose";
import { secondMeaning } from "../weights";

/** CD numbers are given by the workshops on leucocyte antigens (HCDM) and right for the protein, whatever its gene is called. */
const clusterOfDifferentiation = /^CD\d+[a-z]?$/;

/** Old symbols without a digit are mostly those of diseases (TBS, CADASIL), so the text must say that it means a gene. */
function isCalledGene(text: string, from: number, to: number): boolean {
  return (
    /^[\s-]+(?:genes?|proteins?|mRNAs?|expression|transcripts?|levels?|knock(?:down|out)|promoter|silencing)\b/.test(
      text.slice(to, to + 14),
    ) ||
    /\b(?:genes?|proteins?|mRNA|expression of|levels of)\s(?:the\s)?$/.test(
      text.slice(Math.max(0, from - 20), from),
    )
  );
}

/**
 * HGNC has replaced the symbol. Speaks of approved symbols of the past that are written exactly so, not of aliases (TSAP6), which have always been
 * unofficial, nor where the text gives today's symbol beside it.
 */
export const genePreviousSymbol: Rule = {
  code: "nomenclature/gene-previous-symbol",
  severity: "info",
  says: "The gene had this symbol before; HGNC approves another today.",
  good: [
    { text: "Exosomes carry CAVIN1, TSAP6 and the CD63 protein.", reported: [] },
    { text: "Exosomes carry PTRF (CAVIN1) protein.", reported: [] },
  ],
  bad: [{ text: "Exosomes carry the PTRF protein.", reported: ["PTRF"] }],
  check: (input) =>
    ownMentions(input, "protein").flatMap(([mention, block]) => report(mention, block, input)),
};

function report(mention: Mention, block: Block, { knowledge }: CheckInput): readonly Report[] {
  const { candidates, from, to, start, end, taxon } = mention;
  const [first, second] = candidates;
  if (
    first === undefined ||
    taxon !== human ||
    (second !== undefined && second.score > first.score * secondMeaning.doubtful)
  )
    return [];
  const entity = knowledge.entity(first.id);
  const written = block.text.slice(from, to);
  if (entity?.type !== "gene" || entity.name === written) return [];
  if (!entity.previous.includes(written) || entity.synonyms.includes(written)) return [];
  if (entity.name.toUpperCase() === written.toUpperCase() || clusterOfDifferentiation.test(written))
    return [];
  if (!/\d/.test(written) && !isCalledGene(block.text, from, to)) return [];
  const around = block.text.slice(Math.max(0, from - entity.name.length - 12), to + entity.name.length + 12);
  if (around.includes(entity.name)) return [];
  return [
    {
      start,
      end,
      message: `HGNC has replaced the symbol ${quoted(written)} by ${entity.name}${entity.description === undefined ? "" : ` (${entity.description})`}.`,
      suggestions: rewritten(mention, block, entity.name).map((edit) => ({
        title: `Write “${entity.name}”`,
        edits: [edit],
      })),
      related: [],
    },
  ];
}
