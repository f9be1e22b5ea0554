import type { Mention } from "../../model/mention";
import type { Prose } from "../../model/prose";
import { keeping } from "../../text/caches";
import type { BlockNames } from "../blockNames";

/** A family name with initials, as lists of authors have them: "Buermans HP", "Emr SD". */
const author = /\p{Lu}[\p{L}'’-]{1,24}\s\p{Lu}{1,2}(?!\p{L})/gu;
/** What stands between two authors, and behind the last of those that are named. */
const between = /^(?:[,，;]\s?|,?\s(?:and|&)\s)$/u;
const others = /^,?\s?et\sal/u;
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
export function createPeople({ blocks }: Prose, names: readonly BlockNames[]): (mention: Mention) => boolean {
  const authorsOf = keeping(blocks.length, (block: number) => authorsIn(blocks[block]!.text));
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
    if (authorsOf(block).some((one) => one.from <= from && to <= one.to)) return true;
    if (!surname.test(text.slice(from, to))) return false;
    return (
      (behindInitial.test(text.slice(Math.max(0, from - 32), from)) &&
        !goesOn.test(text.slice(to, to + 2))) ||
      ofGroup.test(text.slice(to, to + 40)) ||
      isInRow(mention)
    );
  };
}

/** The authors of a text that stand beside others. */
function authorsIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  const all = [...text.matchAll(author)].map(({ index, 0: own }) => ({
    from: index,
    to: index + own.length,
  }));
  const isBeside = (at: number): boolean =>
    at >= 0 && at + 1 < all.length && between.test(text.slice(all[at]!.to, all[at + 1]!.from));
  return all.filter(({ to }, at) => isBeside(at - 1) || isBeside(at) || others.test(text.slice(to, to + 8)));
}
