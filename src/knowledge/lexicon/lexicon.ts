import { inflateSync } from "fflate";
import { entityKinds, entityTypes, type Curie, type Entity, type EntityType } from "../../model/entity";
import { eachNameOfCards, readCard } from "./cards";
import { openSections } from "../sections";
import { cardsPerBlock, lexiconFormat, popularityStep, type SectionName } from "./format";
import { type Lines, readLines } from "./lines";
import { decodeMembers } from "./members";
import type { NameSource } from "./source";
import { type NameTable, presence } from "./table";

/**
 * All names and entities of the field. The number of an entity is valid for one file only. A card inflates its block of
 * cards at the first use, `eachOtherName` all of them.
 */
export interface Lexicon extends NameSource {
  typeOf(entity: number): EntityType;
  /** How well known an entity is beside others of its name, in logits: see `popularityOf` of the compiler. */
  popularityOf(entity: number): number;
  /** The number of an id, or -1. */
  indexOf(id: Curie): number;
  /** The numbers of the families, complexes and pathways that have an entity as their member. */
  groupsOf(entity: number): readonly number[];
}

export const isLexicon = (source: NameSource): source is Lexicon => "popularityOf" in source;

export interface OpenOptions {
  /** Sum all bytes up, and throw where the sum is another one. */
  readonly verify?: boolean;
  /** Inflates a raw deflate stream; a host that has a faster one than fflate gives its own. */
  readonly inflate?: (bytes: Uint8Array) => Uint8Array;
}

/**
 * Opens a lexicon file: the bytes are used as they are, cards are inflated when they are asked for. Throws where the
 * bytes are no lexicon or one of another version.
 */
export function openLexicon(bytes: Uint8Array, { verify, inflate = inflateSync }: OpenOptions = {}): Lexicon {
  const { numbers: sizes, section } = openSections(bytes, lexiconFormat, verify);
  const size = sizes[1]!;
  const kinds = section("kinds");
  const index = words(section("index"));
  const cards = section("cards");
  const core = lazily(() => readLines(inflate(section("core"))));
  // A document names the same few hundred entities again and again; all that anyone names are some ten thousand.
  const ids = new Map<number, Curie>();
  const known = new Map<Curie, number>();
  const idOf = (entity: number): Curie => {
    let id = ids.get(entity);
    if (id === undefined) {
      ids.set(entity, (id = core().line(entity)));
      known.set(id, entity);
    }
    return id;
  };
  const nameOf = (entity: number): string => core().line(size + entity);
  const numbers = lazily(() => indexLines(core(), size));
  const popularity = lazily(() => inflate(section("popularity")));
  const memberships = lazily(() => decodeMembers(inflate(section("members")), size));
  const blocks = new Map<number, Lines>();

  function linesOf(block: number): Lines {
    let lines = blocks.get(block);
    if (!lines) {
      lines = readLines(inflate(cards.subarray(index[block], index[block + 1])));
      blocks.set(block, lines);
    }
    return lines;
  }

  const countOf = (block: number): number => Math.min(cardsPerBlock, size - block * cardsPerBlock);

  function card(entity: number): Entity {
    const block = Math.floor(entity / cardsPerBlock);
    const rest = readCard(linesOf(block), countOf(block), entity % cardsPerBlock);
    const ncbigene = core().line(2 * size + entity);
    const members = memberships().membersOf(entity).map(idOf);
    return {
      ...rest,
      id: idOf(entity),
      kind: entityKinds[kinds[entity]! & 15]!,
      type: entityTypes[kinds[entity]! >>> 4]!,
      name: nameOf(entity),
      xrefs: { ...(ncbigene === "" ? {} : { ncbigene }), ...rest.xrefs },
      ...(members.length > 0 ? { members } : {}),
    };
  }

  return {
    table: readTable(section, sizes[0]!),
    size,
    kindOf: (entity) => entityKinds[kinds[entity]! & 15]!,
    typeOf: (entity) => entityTypes[kinds[entity]! >>> 4]!,
    popularityOf: (entity) => popularity()[entity]! * popularityStep,
    idOf,
    nameOf,
    indexOf: (id) => known.get(id) ?? numbers()(id),
    card,
    eachFirstName: (visit) => {
      const { bytes, startOf } = core();
      for (let entity = 0; entity < size; entity++)
        visit(bytes, startOf(size + entity), startOf(size + entity + 1) - 1, entity);
    },
    eachOtherName: (visit) => {
      for (let first = 0; first < size; first += cardsPerBlock) {
        const block = first / cardsPerBlock;
        eachNameOfCards(linesOf(block), countOf(block), (bytes, from, to, entity) => {
          visit(bytes, from, to, first + entity);
        });
      }
    },
    groupsOf: (entity) => memberships().groupsOf(entity),
  };
}

/** Finds the number of one of the first `size` lines, or -1, by a table of their hashes. */
function indexLines(lines: Lines, size: number): (line: string) => number {
  const mask = (1 << (33 - Math.clz32(size))) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const slotOf = (line: string): number => {
    let hash = 0;
    for (let i = 0; i < line.length; i++) hash = Math.imul(hash, 0x01000193) ^ line.charCodeAt(i);
    return (hash ^ (hash >>> 15)) & mask;
  };
  for (const [number, line] of lines.range(0, size).entries()) {
    let slot = slotOf(line);
    while (slots[slot]! >= 0) slot = (slot + 1) & mask;
    slots[slot] = number;
  }
  return (line) => {
    let slot = slotOf(line);
    while (slots[slot]! >= 0 && lines.line(slots[slot]!) !== line) slot = (slot + 1) & mask;
    return slots[slot]!;
  };
}

function readTable(section: (name: SectionName) => Uint8Array, bucketBits: number): NameTable {
  const counts = section("counts");
  const starts = new Uint32Array(counts.length + 1);
  for (let bucket = 0; bucket < counts.length; bucket++)
    starts[bucket + 1] = starts[bucket]! + counts[bucket]!;
  const bytes = section("low");
  const low = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 1);
  return {
    bucketBits,
    starts,
    low,
    present: presence(starts, low),
    high: section("high"),
    names: words(section("names")),
    prefixes: words(section("prefixes")),
  };
}

function words(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
