/** "ExoL" in little-endian order, then the version of the format. */
export const magic = 0x4c6f7845;
export const formatVersion = 3;

/** Sections in the order of the file. Each begins at a multiple of 4 bytes. */
export const sectionNames = [
  "counts",
  "low",
  "high",
  "names",
  "prefixes",
  "kinds",
  "popularity",
  "core",
  "members",
  "index",
  "cards",
] as const;
export type SectionName = (typeof sectionNames)[number];

/** Header: magic, version, checksum of all that follows the header, bucket bits, entities, then offset and length a section. */
export const headerWords = 5 + 2 * sectionNames.length;

/** One step of an entity's popularity, in logits. */
export const popularityStep = 1 / 16;

/** Cards lie in blocks of so many, each deflated by itself, so that one card costs one small inflate. */
export const cardsPerBlock = 1024;

/** FNV-1a over 32-bit words: fast enough to check four megabytes in a few milliseconds. */
export function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  let hash = 0x811c9dc5;
  for (const word of words) hash = Math.imul(hash ^ word, 0x01000193);
  return hash >>> 0;
}
