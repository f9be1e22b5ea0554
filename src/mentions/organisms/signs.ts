import type { Prose } from "../../model/prose";
import type { SpeciesSign } from "../../model/species";
import { isTitle } from "./balance";
import type { OrganismWord, WordKind } from "./organisms";

/** What tells most of the animals or people of a study, first. */
const telling: readonly WordKind[] = ["strain", "prefix", "name", "line", "hint"];

/** Of the words that speak of an organism the one that a reader believes first: of a strain, of the title, the first. */
export function strongest(
  words: readonly OrganismWord[],
  taxon: number,
  { blocks }: Prose,
): OrganismWord | undefined {
  const rank = ({ kind, block, from }: OrganismWord): number =>
    telling.indexOf(kind) * 2 - (isTitle(blocks, block, from) ? 3 : 0);
  return words
    .filter((word) => word.taxon === taxon && word.kind !== "host")
    .reduce<OrganismWord | undefined>(
      (best, word) => (best === undefined || rank(word) < rank(best) ? word : best),
      undefined,
    );
}

/** A word as a sign: what is written, and under which heading. */
export function signOf({ block, from, to }: OrganismWord, { blocks }: Prose): SpeciesSign {
  const { text, section } = blocks[block]!;
  return { text: text.slice(from, to), section: section.at(-1) };
}
