import type { Knowledge } from "../../knowledge/knowledge";
import type { Mention } from "../../model/mention";
import type { Block } from "../../model/prose";
import { human } from "../../model/species";
import { quoted } from "../../text/quote";
import type { CheckInput, Report, Rule } from "../rule";
import { ownMentions, rewritten } from "../support/prose";
import { secondMeaning } from "../weights";

/** CD numbers are given by the workshops on leucocyte antigens (HCDM) and right for the protein, whatever its gene is called. */
const clusterOfDifferentiation = /^CD\d+[a-z]?$/;

/** How HGNC writes symbols: `SEPT2`, `C9orf72`, `HLA-DRB6`. Former names in words stand among the former symbols of a card. */
const symbol = /^[A-Z][A-Z0-9]*(?:orf[A-Z0-9]+)?(?:[-/@][A-Z0-9]*)*$/;

/** Old symbols without a digit are mostly those of diseases (TBS, CADASIL), so the text must say that it means a gene. */
function isCalledGene(text: string, from: number, to: number): boolean {
  const behind =
    /[\s-]{1,3}(?:genes?|proteins?|mRNAs?|expression|transcripts?|levels?|knock(?:down|out)|promoter|silencing)\b/y;
  const before = /(?<=\b(?:genes?|proteins?|mRNA|expression of|levels of)\s(?:the\s)?)/y;
  behind.lastIndex = to;
  before.lastIndex = from;
  return behind.test(text) || before.test(text);
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
    { text: "Exosomes carry EphA2 and EphB4 proteins.", reported: [] },
  ],
  bad: [
    { text: "Exosomes carry the PTRF protein.", reported: ["PTRF"] },
    { text: "Exosomes carry SEPT2, SEPT9 and C9orf100.", reported: ["SEPT2", "SEPT9", "C9orf100"] },
  ],
  check: (input) =>
    ownMentions(input, "protein").flatMap(([mention, block]) => report(mention, block, input)),
};

/**
 * Whether it may as well be another gene's symbol, of today or of the past. That another gene has it as a mere alias says less
 * against its being the symbol that HGNC replaced.
 */
function isDoubtful(written: string, [first, second]: Mention["candidates"], knowledge: Knowledge): boolean {
  if (first === undefined || second === undefined) return false;
  const isAlias = knowledge.entity(second.id)?.synonyms.includes(written) === true;
  return second.score > first.score * (isAlias ? secondMeaning.ambiguous : secondMeaning.doubtful);
}

function report(mention: Mention, block: Block, { knowledge }: CheckInput): readonly Report[] {
  const { candidates, from, to, start, end, taxon } = mention;
  const [first] = candidates;
  const written = block.text.slice(from, to);
  if (first === undefined || taxon !== human || isDoubtful(written, candidates, knowledge)) return [];
  const entity = knowledge.entity(first.id);
  if (entity?.type !== "gene" || !symbol.test(written)) return [];
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
