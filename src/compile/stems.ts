import { NameClass } from "../knowledge/lexicon/name";
import type { Curie } from "../model/entity";
import { lettersAndDigits } from "../text/fold";
import { addTo } from "../text/groupBy";
import { wordsPattern } from "../text/wordLists";
import type { Draft, DraftName } from "./draft";
import heads from "./lists/vagueHeads.json";
import { beforeComma, withoutParentheses } from "./shortened";
import { nameRules } from "./weights";

/**
 * Names of what numbered genes share: "uroplakin" for the genes of uroplakin 1A, 2 and 3A, "MAO" for MAOA and MAOB, and
 * "VCAM" for VCAM1 alone. Papers leave out the number where they mean all of them, or where there is no second one. A stem
 * is a name of the family that has just these genes as members, else of the genes themselves, if they are few. What is already
 * a name of anything gets none.
 */
export function stemNames(proteins: readonly Draft[]): ReadonlyMap<Curie, readonly DraftName[]> {
  const known = new Set(
    proteins.flatMap(({ names }) =>
      names
        .filter(({ nameClass }) => nameClass !== NameClass.Variant)
        .map(({ text }) => lettersAndDigits(text)),
    ),
  );
  const stems = new Map<string, Shared>();
  for (const { entity, names } of proteins) {
    if (entity.type !== "gene") continue;
    for (const { text, isFirst } of stemsOf(names)) {
      const key = lettersAndDigits(text);
      if (known.has(key)) continue;
      const shared = stems.get(key) ?? { text, genes: new Set(), hasFirst: false };
      shared.genes.add(entity.id);
      stems.set(key, { ...shared, hasFirst: shared.hasFirst || isFirst });
    }
  }
  const families = familiesByMember(proteins);
  const found = new Map<Curie, DraftName[]>();
  for (const { text, genes, hasFirst } of stems.values()) {
    const family = familyOf(genes, families);
    const owners =
      family !== undefined
        ? [family]
        : hasFirst && genes.size <= nameRules.fewGenes && (genes.size > 1 || !vague.test(text))
          ? [...genes]
          : [];
    for (const id of owners) addTo(found, id, { text, nameClass: NameClass.Stem });
  }
  return found;
}

/** A stem with the genes that have it. */
interface Shared {
  readonly text: string;
  readonly genes: Set<Curie>;
  /** The first of its kind is among them; of what begins at two, the others have names that are not known here. */
  readonly hasFirst: boolean;
}

const symbols: ReadonlySet<NameClass> = new Set([
  NameClass.Symbol,
  NameClass.PreviousSymbol,
  NameClass.AliasSymbol,
]);
const words: ReadonlySet<NameClass> = new Set([NameClass.Name, NameClass.AliasName, NameClass.PreviousName]);

/** Designations of a member at the end of a name: "type 2", "subunit alpha", "1A", "B". */
const designation =
  /(?<![ ,-])[ ,-]+(?:(?:type|class|member|isoform|subunit|chain|group) )?([IVX]+[A-Z]?|\d{1,2}[A-Za-z]?\d?|[A-Z]\d?|alpha|beta|gamma|delta|epsilon|zeta|eta|theta)$/;
const first = /^(?:I[A-Z]?|1(?:[A-Za-z]\d?)?|A1?|alpha)$/;

/** A name that ends so is none of a protein: "zinc finger protein", "solute carrier family". */
const vague = new RegExp(`(?:^| )${wordsPattern(heads.ofStems)}$`);

/** What may be said of a family, but not of one gene: "interferon regulatory factor". */
const kindOfMany = /^[^ -]*[ -].+ (?:factor|protein|antigen)$/;

interface Stem {
  readonly text: string;
  readonly isFirst: boolean;
}

/** The stems of a gene: its names without what counts the members, and its symbols likewise if they abbreviate one of them. */
function stemsOf(names: readonly DraftName[]): readonly Stem[] {
  const inWords = names
    .filter(({ nameClass }) => words.has(nameClass))
    .flatMap(({ text }) => wordStems(text));
  const inSymbols = names.filter(({ nameClass }) => symbols.has(nameClass));
  const roots = inSymbols.flatMap(({ text }) => {
    const [, root, member] = /^([A-Z][A-Z0-9]+[A-Z])-?(\d{1,2}[A-Z]?|[A-E])$/.exec(text) ?? [];
    if (root === undefined || !inWords.some((stem) => abbreviates(root, stem.text))) return [];
    return [{ text: root, isFirst: first.test(member!) }];
  });
  return [
    ...roots,
    ...inWords.filter(
      ({ text }) => text.length > nameRules.shortVariant && (!vague.test(text) || kindOfMany.test(text)),
    ),
  ];
}

function wordStems(name: string): readonly Stem[] {
  const stems: Stem[] = [];
  const plain = withoutParentheses(name).trim();
  for (const whole of new Set([plain, beforeComma(plain)])) {
    let rest = whole;
    for (let member = designation.exec(rest); member; member = designation.exec(rest)) {
      rest = rest.slice(0, member.index);
      stems.push({ text: rest, isFirst: first.test(member[1]!) });
    }
  }
  return stems;
}

/** Whether the letters of a short form stand in this order in the long one, the first letters of its first and last word among them. */
function abbreviates(short: string, long: string): boolean {
  const letters = short.toLowerCase();
  const text = long.toLowerCase();
  const last = Math.max(text.lastIndexOf(" "), text.lastIndexOf("-")) + 1;
  if (!text.startsWith(letters.charAt(0))) return false;
  let hasLast = last === 0;
  let at = 1;
  for (let i = 1; i < letters.length; i++) {
    const before = at < last ? text.indexOf(letters[i]!, at) : -1;
    const place = before >= 0 && before < last ? before : text.indexOf(letters[i]!, Math.max(at, last));
    if (place < 0) return false;
    if (place === last) hasLast = true;
    at = place + 1;
  }
  return hasLast;
}

interface Family {
  readonly id: Curie;
  readonly members: ReadonlySet<Curie>;
}

function familiesByMember(proteins: readonly Draft[]): ReadonlyMap<Curie, readonly Family[]> {
  const families = new Map<Curie, Family[]>();
  for (const { entity, names } of proteins) {
    // A group of genes that share a domain has no name that papers write.
    if (names.length === 0) continue;
    const family = { id: entity.id, members: new Set(entity.members) };
    for (const member of family.members) addTo(families, member, family);
  }
  return families;
}

/** The family whose members are the genes, or nearly so. */
function familyOf(
  genes: ReadonlySet<Curie>,
  families: ReadonlyMap<Curie, readonly Family[]>,
): Curie | undefined {
  if (genes.size < 2) return undefined;
  let best: Curie | undefined;
  let most: number = nameRules.leastShared;
  for (const gene of genes)
    for (const { id, members } of families.get(gene) ?? []) {
      const both = [...genes].filter((one) => members.has(one)).length;
      const share = both / (genes.size + members.size - both);
      if (share > most) {
        most = share;
        best = id;
      }
    }
  return best;
}
