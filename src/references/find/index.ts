import type { Reference, ReferenceList } from "../../model/reference";
import type { Span } from "../../model/span";
import { createMemo, derivation } from "../../text/caches";
import { nameWords } from "../../text/fold";
import { addTo } from "../../text/groupBy";
import { identifierKey, identifierKeys } from "../identifiers";
import { isNumeral, isWritable, writeKey } from "../keys";
import { fitsName } from "../personNames";
import { indexAuthorYears, type FindWork } from "./authorYear";
import { nearKeys, type Near } from "./closestKeys";

/** A reference list by everything by which a document may mean an entry of it. */
export interface ReferenceIndex {
  /** The highest number of a numbered list; undefined where its entries have none. */
  readonly last: number | undefined;
  /** Whether its entries have keys to cite them by, beyond their numbers. */
  readonly keyed: boolean;
  /** Whether the authors of any of its entries are known. */
  readonly authored: boolean;
  /**
   * The entry of that number. Of a document with several lists the one that is meant at `offset` comes first, an offset in the
   * source of the document.
   */
  withNumber(number: number, offset?: number): Reference | undefined;
  /** The entry of that very key or alias, else the one to which an identifier key (`doi:…`, `pmid:…`) belongs. */
  withKey(key: string): Reference | undefined;
  /** The entry whose key stands at an offset of a text, of those that Pandoc reads to their end in braces alone. */
  bracedKeyAt(text: string, at: number): Reference | undefined;
  /** What a citation by author and year means. */
  withWork: FindWork;
  /** Entries whose first author can have this family name, in the order of the list. */
  withFirstAuthor(family: string): readonly Reference[];
  /** Entries that someone who wrote this key may have meant, the likeliest first, at most three. */
  nearKey(key: string): readonly Near[];
}

/** One pass over the list. Where two entries have one key or number, the first has it. */
export const indexReferences = derivation((list: ReferenceList, memo = createMemo()): ReferenceIndex => {
  const byNumber = new Map<number, Reference[]>();
  const byKey = new Map<string, Reference>();
  const byIdentifier = new Map<string, Reference>();
  const byAuthor = new Map<string, Reference[]>();
  const put = <K>(map: Map<K, Reference>, key: K, reference: Reference): void => {
    if (!map.has(key)) map.set(key, reference);
  };
  for (const reference of list.references) {
    const { key, aliases = [], number, csl } = reference;
    if (number !== undefined) addTo(byNumber, number, reference);
    for (const name of [key, ...aliases]) put(byKey, name, reference);
    for (const identifier of identifierKeys(csl)) put(byIdentifier, identifier, reference);
    const first = csl.author?.[0] ?? {};
    const words = nameWords(Object.values(first).join(" "));
    for (const word of new Set(words)) addTo(byAuthor, word, reference);
  }
  const braced = list.references
    .filter(({ key }) => isWritable(key) && writeKey(key).startsWith("@{"))
    .sort((a, b) => b.key.length - a.key.length);
  return {
    last: [...byNumber.keys()].reduce<number | undefined>((last, n) => Math.max(last ?? n, n), undefined),
    keyed: list.references.some(
      ({ key, aliases, appeared }) => (!appeared && !isNumeral(key)) || (aliases?.length ?? 0) > 0,
    ),
    authored: byAuthor.size > 0,
    withNumber: (number, offset) => {
      const all = byNumber.get(number) ?? [];
      return all.find(({ scope }) => scope && offset !== undefined && isWithin(offset, scope)) ?? all[0];
    },
    withKey: (key) => byKey.get(key) ?? byIdentifier.get(identifierKey(key) ?? ""),
    bracedKeyAt: (text, at) =>
      braced.find(
        ({ key }) => text.startsWith(key, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at + key.length)),
      ),
    withWork: (work) => memo(list.references, indexAuthorYears)(work),
    withFirstAuthor: (family) => {
      const found = new Set(nameWords(family).flatMap((word) => byAuthor.get(word) ?? []));
      return [...found].filter(({ csl }) => fitsName(family, csl.author![0]!));
    },
    nearKey: memo(list.references, nearKeys),
  };
});

const isWithin = (offset: number, { start, end }: Span): boolean => start <= offset && offset < end;
