import { inflateSync, strFromU8 } from "fflate";
import type { Curie, Entity, EntityKind, EntityType } from "../../model/entity";
import { readCard } from "./cards";
import {
  cardsPerBlock,
  checksum,
  entityKinds,
  entityTypes,
  formatVersion,
  headerWords,
  magic,
  type SectionName,
  sectionNames,
} from "./format";
import type { NameTable } from "./table";

/** All names and entities of the field. Entities are numbered; a number is valid for one file only. */
export interface Lexicon {
  readonly table: NameTable;
  readonly size: number;
  kindOf(entity: number): EntityKind;
  typeOf(entity: number): EntityType;
  idOf(entity: number): Curie;
  /** The symbol of a gene, the name of all else. */
  nameOf(entity: number): string;
  /** The number of an id, or -1. */
  indexOf(id: Curie): number;
  /** The whole card; inflates one block of cards at its first use. */
  card(entity: number): Entity;
  /** The families, complexes and pathways that have an entity as their member. */
  groupsOf(id: Curie): readonly Entity[];
}

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
  // Typed arrays of 32 bits need an address that is a multiple of 4; a file read into a pool may have none.
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (file.length < headerWords * 4) throw new Error("The lexicon is cut off: it has no complete header.");
  const header = new Uint32Array(file.buffer, file.byteOffset, headerWords);
  if (header[0] !== magic) throw new Error("This is no lexicon of ExoScribe.");
  if (header[1] !== formatVersion)
    throw new Error(`The lexicon has format ${header[1]!}; this program reads format ${formatVersion}.`);
  const end = header[headerWords - 2]! + header[headerWords - 1]!;
  if (file.length < end) throw new Error(`The lexicon is cut off: ${file.length} of ${end} bytes.`);
  if (verify && checksum(file.subarray(headerWords * 4)) !== header[2])
    throw new Error("The lexicon is damaged: its checksum does not match.");

  const section = (name: SectionName): Uint8Array => {
    const at = 5 + 2 * sectionNames.indexOf(name);
    return file.subarray(header[at], header[at]! + header[at + 1]!);
  };
  const size = header[4]!;
  const kinds = section("kinds");
  const index = words(section("index"));
  const cards = section("cards");
  const core = lazily(() => readCore(inflate(section("core")), size));
  const numbers = lazily(() => new Map(core().ids.map((id, entity) => [id, entity])));
  const blocks = new Map<number, readonly string[]>();

  function linesOf(block: number): readonly string[] {
    let lines = blocks.get(block);
    if (!lines) {
      lines = strFromU8(inflate(cards.subarray(index[block], index[block + 1]))).split("\n");
      blocks.set(block, lines);
    }
    return lines;
  }

  function card(entity: number): Entity {
    const { ids, names, ncbigene } = core();
    const block = Math.floor(entity / cardsPerBlock);
    const count = Math.min(cardsPerBlock, size - block * cardsPerBlock);
    const rest = readCard(linesOf(block), count, entity % cardsPerBlock);
    return {
      ...rest,
      id: ids[entity]!,
      kind: entityKinds[kinds[entity]! & 15]!,
      type: entityTypes[kinds[entity]! >>> 4]!,
      name: names[entity]!,
      xrefs: { ...(ncbigene[entity] ? { ncbigene: ncbigene[entity] } : {}), ...rest.xrefs },
    };
  }

  const groups = lazily(() => {
    const byMember = new Map<Curie, number[]>();
    for (let entity = 0; entity < size; entity++) {
      if (!groupTypes.has(entityTypes[kinds[entity]! >>> 4]!)) continue;
      for (const member of card(entity).members ?? []) {
        const known = byMember.get(member);
        if (known) known.push(entity);
        else byMember.set(member, [entity]);
      }
    }
    return byMember;
  });

  return {
    table: readTable(section, header[3]!),
    size,
    kindOf: (entity) => entityKinds[kinds[entity]! & 15]!,
    typeOf: (entity) => entityTypes[kinds[entity]! >>> 4]!,
    idOf: (entity) => core().ids[entity]!,
    nameOf: (entity) => core().names[entity]!,
    indexOf: (id) => numbers().get(id) ?? -1,
    card,
    groupsOf: (id) => (groups().get(id) ?? []).map(card),
  };
}

const groupTypes: ReadonlySet<EntityType> = new Set(["family", "complex", "pathway", "process"]);

interface Core {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly ncbigene: readonly string[];
}

function readCore(bytes: Uint8Array, size: number): Core {
  const lines = strFromU8(bytes).split("\n");
  return {
    ids: lines.slice(0, size),
    names: lines.slice(size, 2 * size),
    ncbigene: lines.slice(2 * size),
  };
}

function readTable(section: (name: SectionName) => Uint8Array, bucketBits: number): NameTable {
  const counts = section("counts");
  const starts = new Uint32Array(counts.length + 1);
  for (let bucket = 0; bucket < counts.length; bucket++)
    starts[bucket + 1] = starts[bucket]! + counts[bucket]!;
  const low = section("low");
  return {
    bucketBits,
    starts,
    low: new Uint16Array(low.buffer, low.byteOffset, low.length >>> 1),
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
