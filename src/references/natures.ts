import type { NoticeKind } from "../model/retraction";

/**
 * What the natures of all notices on a work come to, as Retraction Watch's database calls them: any reinstatement outweighs them all, and a
 * retraction an expression of concern. A work that was corrected stands.
 */
export function kindOfNatures(natures: readonly string[]): NoticeKind | undefined {
  const said = new Set(natures.map((nature) => nature.trim().toLowerCase()));
  return kinds.find(([nature]) => said.has(nature))?.[1];
}

/** The weightiest first. */
const kinds = [
  ["reinstatement", "reinstated"],
  ["retraction", "retracted"],
  ["expression of concern", "concern"],
] as const satisfies readonly (readonly [string, NoticeKind])[];
