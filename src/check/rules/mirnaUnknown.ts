import { baseOf, isKnownMirna } from "../../knowledge/mirna/candidates";
import type { Mention } from "../../model/mention";
import { quoted } from "../../model/quote";
import { ownMentions } from "../prose";
import type { CheckInput, Report, Rule } from "../rule";

/** The species whose miRNAs the lexicon has in full. */
const known: Readonly<Record<string, string>> = { hsa: "human", mmu: "mouse", rno: "rat" };

/** Words by which a document shows that its miRNAs may be of an organism beyond those. */
const otherOrganism =
  /\b(?:elegans|nematodes?|worms?|drosophila|melanogaster|fl(?:y|ies)|zebrafish|danio|xenopus|chickens?|gallus|bovine|cows?|cattle|milk|porcine|pigs?|ovine|sheep|goats?|horses?|equine|canine|dogs?|macaques?|monkeys?|primates?|plants?|arabidopsis|rice|oryza|maize|wheat|tomato|soybean|ginger|viral|virus(?:es)?|ebv|kshv|hcmv|schistosom\w{0,3}|parasit\w{0,4}|mosquito(?:es)?|silkworms?|insects?|hamsters?|cho)\b/i;

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
    return unknown.flatMap(([mention]) =>
      silent && mention.mirna?.prefix === undefined ? [] : report(mention),
    );
  },
};

function isUnknown({ mirna: name, candidates }: Mention, { citations, knowledge }: CheckInput): boolean {
  if (name === undefined || candidates.length > 0 || name.cluster !== undefined) return false;
  if (!/^\d+$/.test(name.number) || name.antisense === true) return false;
  if (name.prefix !== undefined && known[name.prefix] === undefined) return false;
  const glued = citations.some(({ style }) => style === "glued");
  return (
    !glued ||
    !beginnings(name.number).some((number) =>
      isKnownMirna(`${name.stem}-${number}`, ["hsa"], knowledge.mirnas),
    )
  );
}

function beginnings(number: string): readonly string[] {
  return [1, 2, 3].map((cut) => number.slice(0, -cut)).filter((rest) => rest !== "");
}

function speaksOfOthers({ prose, mentions }: CheckInput): boolean {
  return (
    mentions.some(({ mirna }) => mirna?.prefix !== undefined && known[mirna.prefix] === undefined) ||
    prose.blocks.some(({ text }) => otherOrganism.test(text))
  );
}

function report({ mirna, start, end, text }: Mention): readonly Report[] {
  const name = mirna!;
  const species = name.prefix === undefined ? "human, mouse or rat" : known[name.prefix]!;
  const arm = name.arm === undefined && /^[35]$/.test(name.copy) && name.coordination !== "member";
  return [
    {
      start,
      end,
      message: `miRBase has no ${species} ${quoted(baseOf(name))}, and never had.`,
      suggestions: arm
        ? [{ title: `Write “${quoted(text)}p”`, edits: [{ start: end, end, text: "p" }] }]
        : [],
      related: [],
    },
  ];
}
