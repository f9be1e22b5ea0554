import { membersAfter, type GenesOf, type Member } from "./members";

/** The plural of a word or of capitals, and the number or letter of the first one behind it: "caspases 3", "MMPs-2", "cyclins D1". */
const plural =
  /(?<![\p{L}\p{N}-])(\p{Lu}?[a-z]{3,18}|\p{Lu}{2,6}[a-z]{0,8})s([ -])(\d{1,2}[A-Za-z]?|[IVX]{1,4}|[A-Z]\d{0,2}|[\u03b1-\u03c9]\d{0,2})(?![\p{L}\p{N}]|[.,]\d)/gu;
const family = /^(?:fplx|hgnc\.genegroup):/;

/**
 * The members behind the plural of a family, of which the first writes no name, either: "Smads 2 and 3", "annexins A1, A2 and A5". Only
 * where the lexicon has the family and two of the members: "groups 1 and 2" are none.
 */
export function membersOfPlurals(text: string, genesOf: GenesOf): readonly Member[] {
  return [...text.matchAll(plural)].flatMap(({ 0: all, 1: word = "", 2: gap = "", 3: value = "", index }) => {
    const name = `${word}${gap}${value}`;
    const candidates = genesOf(name);
    if (candidates.length === 0 || !genesOf(word).some(({ id }) => family.test(id))) return [];
    const to = index + all.length;
    const { members } = membersAfter(text, to, name, genesOf, true);
    return members.length === 0 ? [] : [{ from: to - value.length, to, candidates }, ...members];
  });
}
