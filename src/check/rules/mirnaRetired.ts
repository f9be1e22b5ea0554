import { baseOf, matureBaseOf } from "../../knowledge/mirna/candidates";
import type { Curie, Entity } from "../../model/entity";
import type { Mention } from "../../model/mention";
import type { Block } from "../../model/prose";
import type { Edit } from "../../model/span";
import { human } from "../../model/species";
import { quoted } from "../../text/quote";
import type { Report, Rule } from "../rule";
import { inPlaceOf, writingOf } from "../support/mirnaWriting";
import { ownMentions, rewritten } from "../support/prose";

/**
 * miRBase names the miRNA otherwise today: `miR-9*` became `miR-9-3p` when release 18 gave up the asterisk, `miR-122a` is `miR-122`, and
 * some entries were removed. A name without a letter that stands for a family is no such name.
 */
export const mirnaRetired: Rule = {
  code: "nomenclature/mirna-retired",
  severity: "info",
  says: "miRBase has given the miRNA another name since, or removed it.",
  good: [
    { text: "We measured miR-9-3p, miR-16, miR-92a, miR-30 and let-7.", reported: [] },
    { text: "The mature miR-155-5p comes from mir-155.", reported: [] },
    { text: "In mice, miR-21 rises.", reported: [] },
    { text: "Plants have ath-miR156a-5p, ath-miR-156a and osa-MIR156a.", reported: [] },
  ],
  bad: [
    { text: "We measured miR-9* and miR-29c*.", reported: ["miR-9*", "miR-29c*"] },
    { text: "We measured miR-122a and miR-720.", reported: ["miR-122a", "miR-720"] },
  ],
  check: (input) => {
    const removed = new Set<Curie>();
    return ownMentions(input, "mirna").flatMap(([mention, block]) => {
      const best = mention.candidates[0] && input.knowledge.entity(mention.candidates[0].id);
      if (best === undefined) return [];
      // There is nothing to put in the place of an entry that is gone, so it is said once.
      if (best.retired === true && removed.has(best.id)) return [];
      if (best.retired === true) removed.add(best.id);
      return report(mention, block, best);
    });
  },
};

/** Whether miRBase no longer uses the name that a mention is written by; `best`: what it means. */
export const isRetired = (mention: Mention, best: Entity): boolean => retirement(mention, best) !== undefined;

function report(mention: Mention, block: Block, best: Entity): readonly Report[] {
  const found = retirement(mention, best);
  if (found === undefined) return [];
  const { start, end, text } = mention;
  const edits = found.today === undefined ? [] : replaced(mention, block, found.today);
  return [
    {
      start,
      end,
      message: `“${quoted(text)}”: ${found.message}`,
      suggestions: edits.map((edit) => ({
        title: `Write “${quoted(edit.text)}”`,
        edits: [edit],
        safe: found.safe === true,
      })),
      related: [],
    },
  ];
}

interface Retirement {
  readonly message: string;
  /** The name without species that miRBase uses today. */
  readonly today?: string;
  /** Nothing else can be meant. */
  readonly safe?: boolean;
}

function retirement(mention: Mention, best: Entity): Retirement | undefined {
  if (mention.mirna === undefined || mention.mirna.cluster !== undefined) return undefined;
  if (mention.mirna.mirGeneDb !== undefined) return undefined;
  if (best.retired === true) return { message: `miRBase has removed ${best.name}.` };
  return mention.mirna.arm === "*" ? asterisk(mention, best) : renamed(mention, best);
}

/** The arm of an asterisk is in the former names of the mature sequence; without one nobody knows which it was. */
function asterisk({ candidates }: Mention, best: Entity): Retirement {
  if (best.type !== "mature")
    return { message: "miRBase has given up the asterisk; name the arm, -5p or -3p." };
  const matures = candidates.filter(({ id }) => id.startsWith("mirbase.mature:")).length;
  return {
    message: `${best.name} in miRBase today.`,
    today: withoutSpecies(best.name),
    safe: matures === 1,
  };
}

/** The best candidate has another number or letter than is written. */
function renamed({ mirna, taxon, text }: Mention, best: Entity): Retirement | undefined {
  const name = mirna!;
  if (best.type !== "stem-loop" && best.type !== "mature") return undefined;
  // In papers on mice, miR-21 is the name for what is mmu-mir-21a alone in miRBase; only a prefix asks for that.
  if (name.prefix === undefined && taxon !== human) return undefined;
  const today = withoutSpecies(best.name);
  const written = best.type === "mature" ? matureBaseOf(name) : baseOf(name);
  if (startsWithName(asOfPlants(today), asOfPlants(written))) return undefined;
  const arm = name.arm !== undefined && !today.endsWith(name.arm) ? `-${name.arm}` : "";
  // A stem-loop that stands for what is mature is written as that.
  const isMature = name.arm !== undefined || /iR|RNA/.test(text);
  return {
    message: `${best.name} in miRBase today.`,
    today: `${isMature ? today.replace("mir", "miR") : today}${arm}`,
  };
}

/** Plants have `MIR156a` and `miR156a-5p`, of which `miR-156a` is no other name. */
const asOfPlants = (name: string): string => name.replace(/^mir-?(?=\d)/i, "");

/** Whether a name begins with another one that ends there: `mir-16-1` with `mir-16`, but not `mir-162`. */
function startsWithName(name: string, beginning: string): boolean {
  return name.startsWith(beginning) && /^(?:-|$)/.test(name.slice(beginning.length));
}

function withoutSpecies(name: string): string {
  return name.replace(/^[a-z]{3,4}-/, "");
}

/**
 * Writes today's name in the place of a whole one. In a list other members lean on it: there only an asterisk gives way to its arm, and
 * not behind a slash, where an arm would hold for all ("miR-9/9*").
 */
function replaced(mention: Mention, block: Block, today: string): readonly Edit[] {
  const { coordination, symbol, arm } = mention.mirna!;
  const writing = writingOf(mention, block);
  if (symbol === true || (coordination !== undefined && arm !== "*")) return [];
  if (coordination !== "member") return rewritten(mention, block, inPlaceOf(writing, today));
  const [side] = /-[35]p$/.exec(today) ?? [];
  if (side === undefined) return [];
  const base = today.slice(0, -side.length);
  const own = writing.own.replace(/(?:[*\u2217\uff0a]|[-\u2010-\u2015]star)$/, "").toLowerCase();
  const isSame = own !== "" && base.endsWith(own);
  const isBySlash = /\/\s?$/.test(block.text.slice(mention.from - 2, mention.from));
  return isSame && !isBySlash ? rewritten(mention, block, `${own}${side}`) : [];
}
