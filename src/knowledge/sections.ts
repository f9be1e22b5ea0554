/** What a compiled file is, and in what order its parts lie. */
export interface FileFormat<Section extends string> {
  /** As messages call it: "lexicon". */
  readonly what: string;
  /** Four letters in little-endian order. */
  readonly magic: number;
  readonly version: number;
  /** How many numbers of its own the header holds. */
  readonly numbers: number;
  /** In the order of the file. Each begins at a multiple of 4 bytes. */
  readonly sections: readonly Section[];
}

export interface Sections<Section extends string> {
  readonly numbers: Uint32Array;
  readonly section: (name: Section) => Uint8Array;
}

/** Words of a header: magic, version, checksum of all that follows the header, its numbers, then offset and length a section. */
export const headerWords = ({ numbers, sections }: FileFormat<string>): number =>
  3 + numbers + 2 * sections.length;

/** FNV-1a over 32-bit words: fast enough to check four megabytes in a few milliseconds. */
export function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  let hash = 0x811c9dc5;
  for (const word of words) hash = Math.imul(hash ^ word, 0x01000193);
  return hash >>> 0;
}

/** Finds the parts of a compiled file; the bytes are used as they are. Throws where they are no such file, or one of another version. */
export function openSections<Section extends string>(
  bytes: Uint8Array,
  format: FileFormat<Section>,
  verify = false,
): Sections<Section> {
  const { what, magic, version, numbers, sections } = format;
  const size = headerWords(format);
  // Typed arrays of 32 bits need an address that is a multiple of 4; a file read into a pool may have none.
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (file.length < size * 4) throw new Error(`The ${what} is cut off: it has no complete header.`);
  const header = new Uint32Array(file.buffer, file.byteOffset, size);
  if (header[0] !== magic) throw new Error(`This is no ${what} of ExoScribe.`);
  if (header[1] !== version)
    throw new Error(`The ${what} has format ${header[1]!}; this program reads format ${version}.`);
  const end = header[size - 2]! + header[size - 1]!;
  if (file.length < end) throw new Error(`The ${what} is cut off: ${file.length} of ${end} bytes.`);
  if (verify && checksum(file.subarray(size * 4)) !== header[2])
    throw new Error(`The ${what} is damaged: its checksum does not match.`);
  return {
    numbers: header.subarray(3, 3 + numbers),
    section: (name) => {
      const at = 3 + numbers + 2 * sections.indexOf(name);
      return file.subarray(header[at], header[at]! + header[at + 1]!);
    },
  };
}
