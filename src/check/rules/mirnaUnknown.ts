import { baseOf, isKnownMirna, matureBaseOf } from "../../knowledge/mirna/candidates";
import { prefixOfTaxon } from "../../knowledge/mirna/species";
import type { Mention } from "../../model/mention";
import type { MirnaName } from "../../model/mirna";
import type { Block } from "../../model/prose";
import type { Edit } from "../../model/span";
import { organisms, wordsOfOthers } from "../../text/organisms";
import { quoted } from "../../text/quote";
import { wordsPattern } from "../../text/wordLists";
import type { CheckInput, Report, Rule } from "../rule";
import { inPlaceOf, writingOf } from "../support/mirnaWriting";
import { ownMentions, rewritten } from "../support/prose";

/** The species whose miRNAs the lexicon has in full, by miRBase's prefix. */
const known: Readonly<Record<string, string>> = Object.fromEntries(
  organisms
    .filter(({ mirnas }) => mirnas === "here")
    .map(({ taxon, name }) => [prefixOfTaxon(taxon)!, name!]),
);

const otherOrganism = new RegExp(`\\b${wordsPattern(wordsOfOthers)}\\b`, "i");

/**
 * miRBase has no such miRNA for the species, and never had. Without a species prefix human, mouse and rat count together, and nothing is
 * said in a document that also speaks of other organisms, or where the digits may be a citation that lost its brackets.
 */
export const mirnaUnknown: Rule = {
  code: "nomenclature/mirna-unknown",
  severity: "warning",
  says: "miRBase has no such miRNA for that species, now or before.",
  good: [
    { text: "We measured miR-21, miR-200, miR-92 and the miR-17~92 cluster.", reported: [] },
    { text: "They lack miR-720 and miR-9*, which had other names or none.", reported: [] },
    { text: "In C. elegans, miR-64 and cel-miR-67 are expressed.", reported: [] },
  ],
  bad: [
    { text: "We measured miR-21 and miR-99999.", reported: ["miR-99999"] },
    { text: "We measured mmu-miR-99999-5p.", reported: ["mmu-miR-99999-5p"] },
  ],
  check: (input) => {
    const unknown = ownMentions(input, "mirna").filter(([mention]) => isUnknown(mention, input));
    if (unknown.length === 0) return [];
    const silent = speaksOfOthers(input);
    return unknown.flatMap(([mention, block]) =>
      silent && mention.mirna?.prefix === undefined ? [] : report(mention, block, input),
    );
  },
};

function isUnknown({ mirna: name, candidates }: Mention, { citations, knowledge }: CheckInput): boolean {
  if (name === undefined || candidates.length > 0 || name.cluster !== undefined) return false;
  if (!/^\d+$/.test(name.number) || name.antisense === true || name.mirGeneDb !== undefined) return false;
  if (name.prefix !== undefined && !isOfSpecies(name.prefix, knowledge)) return false;
  const glued = citations.some(({ style }) => style === "glued");
  return (
    !glued ||
    !beginnings(name.number).some((number) =>
      isKnownMirna(`${name.stem}-${number}`, ["hsa"], knowledge.mirnas),
    )
  );
}

/** Whether all miRNAs of a species are known here. */
const isOfSpecies = (prefix: string, { others }: CheckInput["knowledge"]): boolean =>
  known[prefix] !== undefined || others?.mirnas.has(prefix) === true;

function beginnings(number: string): readonly string[] {
  return [1, 2, 3].map((cut) => number.slice(0, -cut)).filter((rest) => rest !== "");
}

function speaksOfOthers({ prose, mentions }: CheckInput): boolean {
  return (
    mentions.some(({ mirna }) => mirna?.prefix !== undefined && known[mirna.prefix] === undefined) ||
    prose.blocks.some(({ text }) => otherOrganism.test(text))
  );
}

function sought(name: MirnaName): string {
  if (name.prefix === undefined) return `human, mouse or rat ${baseOf(name)}`;
  const species = known[name.prefix];
  return species === undefined ? `${name.prefix}-${baseOf(name)}` : `${species} ${baseOf(name)}`;
}

function report(mention: Mention, block: Block, input: CheckInput): readonly Report[] {
  const { mirna, start, end } = mention;
  const name = mirna!;
  return [
    {
      start,
      end,
      message: `miRBase has no ${quoted(sought(name))}, and never had.`,
      suggestions: withArm(mention, block, input).map((edit) => ({
        title: `Write “${quoted(edit.text)}”`,
        edits: [edit],
      })),
      related: [],
    },
  ];
}

/** "miR-155-5" lacks the p of an arm that there is. */
function withArm(mention: Mention, block: Block, { knowledge }: CheckInput): readonly Edit[] {
  const name = mention.mirna!;
  if (!/^[35]$/.test(name.copy) || name.arm !== undefined || name.coordination !== undefined) return [];
  const meant: MirnaName = { ...name, copy: "", arm: name.copy === "5" ? "5p" : "3p" };
  const today = `${matureBaseOf(meant)}-${meant.arm!}`;
  const species = name.prefix === undefined ? Object.keys(known) : [name.prefix];
  // In the first of the species that has one of that number, or it would be renamed next.
  const first = species.find((prefix) => isKnownMirna(baseOf(meant), [prefix], knowledge.mirnas));
  const isCurrent = knowledge.mirnas
    .find(`${first ?? ""}-${today}`)
    .some(({ status }) => status === "current");
  return isCurrent ? rewritten(mention, block, inPlaceOf(writingOf(mention, block), today)) : [];
}
