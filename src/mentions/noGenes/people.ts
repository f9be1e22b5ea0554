import type { Mention } from "../../model/mention";
import type { IsOtherThing, NamedDocument } from "./document";

/** A family name alone, as none but persons have them behind a first name and an initial: "Simina M. Boca". */
const behindInitial = /\p{Lu}\p{Ll}+\s\p{Lu}\.\s$/u;
/** The title of a work begins behind an initial, too, and goes on: "McMahon M. Raf-induced proliferation". */
const goesOn = /^(?:-|\s\p{Ll})/u;
const ofGroup = /^(?:\s\p{L}{2,20})?['’]s\s(?:lab|laboratory|group|team)\b/u;
/** Family names in a row: "Lun, Bach, and Marioni". */
const row = /(?:\p{Lu}\p{L}{1,20},\s){1,8}(?:and|&)\s(\p{Lu}\p{Ll}{1,20})(?!\p{L})/gu;
const rowReach = 60;
const surname = /^\p{Lu}\p{Ll}+$/u;

/**
 * Tells the names and initials of persons: in a list of authors, behind an initial, before their group, or in a row with a name that no gene
 * has; in such a row alone a name that the tables write so stays.
 */
export function createPeople({ prose: { blocks }, names }: NamedDocument): IsOtherThing {
  const isInRow = ({ block, from, to }: Mention): boolean => {
    const { spans } = names[block]!;
    const own = spans.find((span) => span.from === from && span.to === to);
    if (own?.name.facts.likeness !== 2) return false;
    const start = Math.max(0, from - rowReach);
    return [...blocks[block]!.text.slice(start, to + rowReach).matchAll(row)].some((found) => {
      const [first, last] = [start + found.index, start + found.index + found[0].length];
      const isGene = spans.some((span) => span.to === last && span.from >= last - found[1]!.length);
      return first <= from && to <= last && !isGene;
    });
  };
  return (mention) => {
    const { block, from, to } = mention;
    const { text } = blocks[block]!;
    if (names[block]!.others.authors.some(({ start, end }) => start <= from && to <= end)) return true;
    if (!surname.test(text.slice(from, to))) return false;
    return (
      (behindInitial.test(text.slice(Math.max(0, from - 32), from)) &&
        !goesOn.test(text.slice(to, to + 2))) ||
      ofGroup.test(text.slice(to, to + 40)) ||
      isInRow(mention)
    );
  };
}
