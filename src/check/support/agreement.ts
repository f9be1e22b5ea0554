import type { Knowledge } from "../../knowledge/knowledge";
import type { Curie } from "../../model/entity";
import type { Mention } from "../../model/mention";
import type { MirnaName } from "../../model/mirna";
import { derivation, keeping } from "../../text/caches";
import { nameLetters } from "../../text/fold";
import { evidence } from "../weights";

/** Whether names of two texts mean the same, or one of them a family or complex and the other a member. */
export type Agree = (one: Mention, other: Mention) => boolean;

/** So many answers are remembered. */
const keptAnswers = 20_000;

/**
 * Names agree that are written alike, for a sentence seldom means another thing by the name that the work has; that mean one entity, whatever the species;
 * and of genes a member and its family or complex. Of miRNAs what one name leaves open, the arm, say, the other may tell; the two arms are two.
 */
export const createAgreement = derivation((knowledge: Knowledge): Agree => {
  const groupsOf = keeping(keptAnswers, (id: Curie) => groupsAround(id, knowledge));
  const has = (one: Mention, other: Mention): boolean =>
    meaningsOf(other, knowledge).some((id) =>
      one.kind === "mirna" || one.kind === "pathway"
        ? one.candidates.some((candidate) => candidate.id === id)
        : meaningsOf(one, knowledge).some((own) => own === id || groupsOf(own).has(id)),
    );
  return (one, other) =>
    isWrittenAlike(one, other) ||
    (one.mirna !== undefined && other.mirna !== undefined && mayBeOne(one.mirna, other.mirna)) ||
    has(one, other) ||
    has(other, one);
});

/** What a name means; of a gene of another species also the human gene of the same symbol, which stands behind it. */
export function meaningsOf({ candidates: [best, next] }: Mention, knowledge: Knowledge): readonly Curie[] {
  if (best === undefined) return [];
  const isOther = knowledge.entity(best.id)?.taxon !== undefined;
  return isOther && next ? [best.id, next.id] : [best.id];
}

/** The families and complexes of a gene, and those of these. */
function groupsAround(id: Curie, knowledge: Knowledge): ReadonlySet<Curie> {
  const groups = new Set<Curie>(knowledge.entity(id)?.families);
  // A set walks over what is added to it meanwhile too.
  for (const group of groups) for (const wider of knowledge.entity(group)?.families ?? []) groups.add(wider);
  return groups;
}

/** What a coordination leaves of a name, `3` of Smad2/3 or `b` of miR-23a/b, says too little. */
function isWrittenAlike(one: Mention, other: Mention): boolean {
  const letters = nameLetters(one.text);
  return (
    one.kind === other.kind &&
    letters.length >= evidence.shortestName &&
    /^\p{L}/u.test(letters) &&
    letters === nameLetters(other.text)
  );
}

/** Whether two names can be those of one miRNA, or of one and its family, by what both of them say. */
function mayBeOne(one: MirnaName, other: MirnaName): boolean {
  const fits = (part: "letters" | "copy" | "arm"): boolean =>
    !one[part] || !other[part] || one[part] === other[part];
  return (
    one.stem === other.stem &&
    one.number === other.number &&
    one.antisense === other.antisense &&
    [one, other].every(({ cluster, mirGeneDb }) => cluster === undefined && mirGeneDb === undefined) &&
    fits("letters") &&
    fits("copy") &&
    fits("arm")
  );
}
