import type { Normaliser } from "../../knowledge/lexicon/normalise";
import type { Tokens } from "../../knowledge/lexicon/tokens";
import { isInList, type ReferenceSection } from "../../markdown/referenceSection";
import type { Block } from "../../model/prose";
import { human, mouse } from "../../model/species";
import { addTo } from "../../text/groupBy";
import { hintsOfPeople, organisms, wordsOfHosts, wordsOfReagents } from "../../text/organisms";
import { wordsIn, wordsPattern, type WordList } from "../../text/wordLists";

/**
 * What a word says: it names an organism, a strain of it, a line of its cells, or a miRNA of its own; or it hints at people, or says that
 * animals are hosts of other cells.
 */
export type WordKind = "name" | "strain" | "line" | "prefix" | "hint" | "host";

/** A word that speaks of an organism; offsets count in the text of its block. */
export interface OrganismWord {
  readonly kind: WordKind;
  readonly taxon: number;
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** A word that speaks of an organism, in a block by itself. */
export type BlockWord = Omit<OrganismWord, "block">;

/** Reads all words of a block that speak of organisms, in order. */
export type OrganismReader = (text: string, tokens: Tokens) => readonly BlockWord[];

interface Phrase extends Pick<OrganismWord, "kind" | "taxon"> {
  readonly h2: number;
  /** In small letters. */
  readonly written: string;
}

export function createOrganismReader(normaliser: Normaliser): OrganismReader {
  const known = new Map<number, Phrase[]>();
  const add = (list: WordList, kind: WordKind, taxon: number): void => {
    for (const word of wordsIn(list)) {
      const { h1, h2 } = normaliser.tokensOf(word);
      addTo(known, h1[0]!, { kind, taxon, h2: h2[0]!, written: word.toLowerCase() });
    }
  };
  for (const { taxon, words = [], strains = [], lines = [] } of organisms) {
    add(words, "name", taxon);
    add(strains, "strain", taxon);
    add(lines, "line", taxon);
  }
  add(hintsOfPeople, "hint", human);
  add(wordsOfHosts, "host", mouse);
  for (const phrases of known.values()) phrases.sort((a, b) => b.written.length - a.written.length);
  // One bit of a table tells most tokens apart from these words, at a fraction of the cost of the map.
  const possible = new Uint8Array(4096);
  for (const h1 of known.keys()) possible[h1 & 4095] = 1;
  return (text, { count, h1, h2, start, end }) => {
    const found: BlockWord[] = [];
    let read = 0;
    for (let t = 0; t < count; t++) {
      if (possible[h1[t]! & 4095] === 0 || start[t]! < read) continue;
      const phrase = known
        .get(h1[t]!)
        ?.find((one) => one.h2 === h2[t] && isWritten(one, text, start[t]!, end[t]!));
      if (phrase === undefined) continue;
      const { kind, taxon, written } = phrase;
      const from = start[t]!;
      const to = spells(kind)
        ? wordEnd(text, from + written.length)
        : Math.max(end[t]!, from + written.length);
      if (kind === "name" && isReagent(text, from, to)) continue;
      found.push({ kind, taxon, from, to });
      read = to;
    }
    return allelesIn(text, found);
  };
}

/** Names of strains and lines stand there in their very letters, and go on: `C57BL/6J`, `HEK293T`. */
const spells = (kind: WordKind): boolean => kind === "strain" || kind === "line";

/** Whether a phrase stands there; the hash of its first token, which folds plurals and marks, is known to be right. */
function isWritten({ written, kind }: Phrase, text: string, from: number, tokenEnd: number): boolean {
  const to = from + written.length;
  // A single word in any form that the normaliser takes for the same.
  if (!spells(kind) && tokenEnd >= to) return true;
  if (text.slice(from, to).toLowerCase() !== written) return false;
  const [last, next] = [text.charAt(to - 1), text.charAt(to)];
  return !(/\p{L}/u.test(last) && /\p{L}/u.test(next)) && !(/\d/.test(last) && /\d/.test(next));
}

/** The end of the word that such a name begins. */
function wordEnd(text: string, from: number): number {
  const rest = /^[\p{L}\p{N}/.-]{0,16}/u.exec(text.slice(from, from + 16))![0];
  return from + rest.replace(/[/.-]{1,16}$/, "").length;
}

const before = new RegExp(`\\b${wordsPattern(wordsOfReagents.before)}[\\s\\p{Pd}]?$`, "iu");
const behind = new RegExp(`^[\\s\\p{Pd}]{1,2}${wordsPattern(wordsOfReagents.after)}(?![\\p{L}])`, "iu");

/** "anti-mouse", "rabbit polyclonal" and "fetal bovine" say nothing of the organism that is studied. */
const isReagent = (text: string, from: number, to: number): boolean =>
  before.test(text.slice(Math.max(0, from - 8), from)) || behind.test(text.slice(to, to + 18));

/** `Cd63−/−`, `Tsc1fl/fl`: who breeds animals without a gene, or with it between two sites, has mice. */
const allele =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,7}\d{0,4}\p{Ll}?\d?[ ^(]{0,2}(?:[-+\u2010-\u2015\u2212]\/[-+\u2010-\u2015\u2212]|fl(?:ox)?\/fl(?:ox)?)/gu;

function allelesIn(text: string, found: readonly BlockWord[]): readonly BlockWord[] {
  if (!text.includes("/") || !/[-+\u2010-\u2015\u2212flx]\/[-+f\u2010-\u2015\u2212]/.test(text)) return found;
  const alleles = [...text.matchAll(allele)].map(({ index, 0: { length } }): BlockWord => {
    return { kind: "strain", taxon: mouse, from: index, to: index + length };
  });
  return alleles.length === 0 ? found : [...found, ...alleles].sort((a, b) => a.from - b.from);
}

/** The words of a document, without those of the reference list, whose titles speak of other studies. */
export function ownWords(
  words: readonly (readonly BlockWord[])[],
  blocks: readonly Block[],
  references: ReferenceSection | undefined,
): readonly OrganismWord[] {
  return words.flatMap((own, block) => {
    const { start } = blocks[block]!;
    if (own.length === 0 || isInList(start, references)) return [];
    return own.map((word) => ({ ...word, block }));
  });
}
