import { deflateSync, strToU8 } from "fflate";
import { writeCards } from "../knowledge/lexicon/cards";
import {
  cardsPerBlock,
  checksum,
  formatVersion,
  headerWords,
  magic,
  type SectionName,
  sectionNames,
} from "../knowledge/lexicon/format";
import { encodeMembers } from "../knowledge/lexicon/members";
import type { NameTable } from "../knowledge/lexicon/table";
import { entityKinds, entityTypes, type Entity } from "../model/entity";

/** The whole file: see `format.ts`. The same input gives the same bytes. */
export function writeLexicon(
  table: NameTable,
  entities: readonly Entity[],
  popularity: Uint8Array,
): Uint8Array {
  const cards: Uint8Array[] = [];
  for (let at = 0; at < entities.length; at += cardsPerBlock)
    cards.push(deflate(writeCards(entities.slice(at, at + cardsPerBlock))));
  const sections: Readonly<Record<SectionName, Uint8Array>> = {
    counts: bucketCounts(table),
    low: bytesOf(table.low),
    high: table.high,
    names: bytesOf(table.names),
    prefixes: bytesOf(table.prefixes),
    kinds: Uint8Array.from(
      entities,
      ({ kind, type }) => entityKinds.indexOf(kind) | (entityTypes.indexOf(type) << 4),
    ),
    popularity: deflateSync(popularity, { level: 9, mem: 12 }),
    core: deflate(
      [
        entities.map(({ id }) => id),
        entities.map(({ name }) => name),
        entities.map(({ xrefs }) => xrefs.ncbigene ?? ""),
      ]
        .map((column) => column.join("\n"))
        .join("\n"),
    ),
    members: deflateSync(encodeMembers(memberNumbers(entities)), { level: 9, mem: 12 }),
    index: bytesOf(
      Uint32Array.from([0, ...cards].map((_, i) => cards.slice(0, i).reduce((n, c) => n + c.length, 0))),
    ),
    cards: concatenate(cards),
  };
  const header = new Uint32Array(headerWords);
  header.set([magic, formatVersion, 0, table.bucketBits, entities.length]);
  const parts: Uint8Array[] = [];
  let offset = headerWords * 4;
  for (const [i, name] of sectionNames.entries()) {
    const bytes = sections[name];
    header.set([offset, bytes.length], 5 + 2 * i);
    const padded = new Uint8Array((bytes.length + 3) & ~3);
    padded.set(bytes);
    parts.push(padded);
    offset += padded.length;
  }
  header[2] = checksum(concatenate(parts));
  return concatenate([bytesOf(header), ...parts]);
}

/** The members of every entity by number; members that are no entities of the lexicon are left out. */
function memberNumbers(entities: readonly Entity[]): readonly (readonly number[])[] {
  const numbers = new Map(entities.map(({ id }, number) => [id, number]));
  return entities.map(({ members = [] }) => members.flatMap((id) => numbers.get(id) ?? []));
}

function bucketCounts({ starts }: NameTable): Uint8Array {
  return Uint8Array.from(starts.subarray(1), (end, bucket) => {
    const count = end - starts[bucket]!;
    if (count > 255) throw new Error(`${count} names share one bucket: more bits are needed`);
    return count;
  });
}

function deflate(text: string): Uint8Array {
  return deflateSync(strToU8(text), { level: 9, mem: 12 });
}

function bytesOf(array: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
