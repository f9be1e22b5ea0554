import { baseOf, matureBaseOf } from "../../knowledge/mirna/candidates";
import type { Curie, Entity } from "../../model/entity";
import type { Suggestion } from "../../model/finding";
import type { Mention } from "../../model/mention";
import { human } from "../../model/species";
import { quoted } from "../../model/quote";
import { ownMentions } from "../prose";
import type { Report, Rule } from "../rule";

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
  ],
  bad: [
    { text: "We measured miR-9* and miR-29c*.", reported: ["miR-9*", "miR-29c*"] },
    { text: "We measured miR-122a and miR-720.", reported: ["miR-122a", "miR-720"] },
  ],
  check: (input) => {
    const removed = new Set<Curie>();
    return ownMentions(input, "mirna").flatMap(([mention]) => {
      const best = mention.candidates[0] && input.knowledge.entity(mention.candidates[0].id);
      if (best === undefined) return [];
      // There is nothing to put in the place of an entry that is gone, so it is said once.
      if (best.retired === true && removed.has(best.id)) return [];
      if (best.retired === true) removed.add(best.id);
      return report(mention, best);
    });
  },
};

function report(mention: Mention, best: Entity): readonly Report[] {
  const { mirna: name, start, end, text } = mention;
  if (name === undefined || name.cluster !== undefined) return [];
  const found =
    best.retired === true
      ? removed(best)
      : name.arm === "*"
        ? asterisk(mention, best)
        : renamed(mention, best);
  return found === undefined
    ? []
    : [
        {
          start,
          end,
          related: [],
          suggestions: [],
          ...found,
          message: `“${quoted(text)}”: ${found.message}`,
        },
      ];
}

type Found = Pick<Report, "message"> & Partial<Pick<Report, "suggestions">>;

function removed({ name }: Entity): Found {
  return { message: `miRBase has removed ${name}.` };
}

/** The arm of an asterisk is in the former names of the mature sequence; without one nobody knows which it was. */
function asterisk(mention: Mention, best: Entity): Found | undefined {
  if (best.type !== "mature")
    return { message: "miRBase has given up the asterisk; name the arm, -5p or -3p." };
  const today = withoutSpecies(best.name);
  const name = mention.mirna!;
  const arm = /-[35]p$/.exec(today)?.[0];
  const same = arm !== undefined && today === `${matureBaseOf({ ...name, antisense: false })}${arm}`;
  const text = same ? mention.text.replace(/(?:[*\u2217\uff0a]|[-\u2010-\u2015]star)$/, arm) : undefined;
  const edits = text === undefined || text === mention.text ? whole(mention, today) : [edit(mention, text)];
  return { message: `${best.name} in miRBase today.`, suggestions: suggest(edits, matures(mention) === 1) };
}

function matures({ candidates }: Mention): number {
  return candidates.filter(({ id }) => id.startsWith("mirbase.mature:")).length;
}

/** The best candidate has another number or letter than is written. */
function renamed(mention: Mention, best: Entity): Found | undefined {
  const name = mention.mirna!;
  if (best.type !== "stem-loop" && best.type !== "mature") return undefined;
  // In papers on mice, miR-21 is the name for what is mmu-mir-21a alone in miRBase; only a prefix asks for that.
  if (name.prefix === undefined && mention.taxon !== human) return undefined;
  const today = withoutSpecies(best.name);
  const written = best.type === "mature" ? matureBaseOf(name) : baseOf(name);
  if (startsWithName(today, written)) return undefined;
  const arm = name.arm !== undefined && !today.endsWith(name.arm) ? `-${name.arm}` : "";
  // A stem-loop that stands for what is mature keeps the capital R of the text.
  const text = mention.text.includes("miR") ? today.replace(/^mir/, "miR") : today;
  return {
    message: `${best.name} in miRBase today.`,
    suggestions: suggest(whole(mention, `${text}${arm}`)),
  };
}

/** Whether a name begins with another one that ends there: `mir-16-1` with `mir-16`, but not `mir-162`. */
function startsWithName(name: string, beginning: string): boolean {
  return name.startsWith(beginning) && /^(?:-|$)/.test(name.slice(beginning.length));
}

function withoutSpecies(name: string): string {
  return name.replace(/^[a-z]{3,4}-/, "");
}

/** Replaces the whole name, but for its species; not in a list, where other members lean on it. */
function whole({ mirna, start, end, text }: Mention, today: string): Suggestion["edits"] {
  const { prefix, coordination, symbol } = mirna!;
  if (coordination !== undefined || symbol === true) return [];
  return [{ start, end, text: `${prefix === undefined ? "" : text.slice(0, prefix.length + 1)}${today}` }];
}

function edit({ start, end }: Mention, text: string): Suggestion["edits"][number] {
  return { start, end, text };
}

function suggest(edits: Suggestion["edits"], safe = false): readonly Suggestion[] {
  return edits.length === 0 ? [] : [{ title: `Write “${quoted(edits[0]!.text)}”`, edits, safe }];
}
