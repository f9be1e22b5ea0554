import { deflateSync } from "fflate";
import { writeCards } from "../knowledge/lexicon/cards";
import { cardsPerBlock, lexiconFormat, type SectionName } from "../knowledge/lexicon/format";
import { encodeMembers } from "../knowledge/lexicon/members";
import type { NameTable } from "../knowledge/lexicon/table";
import { entityKinds, entityTypes, type Entity } from "../model/entity";
import { bytesOf, concatenate, deflate, deflateColumns, writeSections } from "./sections";

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
    core: deflateColumns([
      entities.map(({ id }) => id),
      entities.map(({ name }) => name),
      entities.map(({ xrefs }) => xrefs.ncbigene ?? ""),
    ]),
    members: deflateSync(encodeMembers(memberNumbers(entities)), { level: 9, mem: 12 }),
    index: bytesOf(
      Uint32Array.from([0, ...cards].map((_, i) => cards.slice(0, i).reduce((n, c) => n + c.length, 0))),
    ),
    cards: concatenate(cards),
  };
  return writeSections(lexiconFormat, [table.bucketBits, entities.length], sections);
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
