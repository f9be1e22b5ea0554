/** Words that stand in a list for one reason, as the files `lists/*.json` of a room have them (`wordLists.schema.json`). */
export interface WordGroup {
  /** The reason why they stand there, or their source. */
  readonly why: string;
  /** The version of ExoScribe that first had them. */
  readonly since: string;
  readonly words: readonly string[];
}

export type WordList = readonly WordGroup[];

/** Names that stand in a list for one reason, by the id or the symbol of what they name; the first of several is the usual one. */
export interface NameGroup extends Omit<WordGroup, "words"> {
  readonly names: Readonly<Record<string, readonly string[] | undefined>>;
}

export type NameList = readonly NameGroup[];

/** All names of a list, by what they name. */
export const namesIn = (list: NameList): ReadonlyMap<string, readonly string[]> =>
  new Map(list.flatMap(({ names }) => Object.entries(names).map(([id, own]) => [id, own ?? []])));

/** All words of a list. */
export const wordsIn = (list: WordList): readonly string[] => list.flatMap(({ words }) => words);

/** A set of the words of a list, in small letters. */
export const foldedWords = (list: WordList): ReadonlySet<string> =>
  new Set(wordsIn(list).map((word) => word.toLowerCase()));

/**
 * The source of an expression for any word of a list, one group that does not capture; a space in a word is any white space. Where one
 * word begins another, the longer is tried first.
 */
export function wordsPattern(list: WordList): string {
  const longestFirst = [...wordsIn(list)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(escaped).join("|")})`;
}

const escaped = (word: string): string => word.replace(/[$()*+./?[\\\]^{|}]/g, "\\$&").replace(/ /g, "\\s");
