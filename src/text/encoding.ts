import { decodeNamedCharacterReference } from "decode-named-character-reference";

/**
 * The text of bytes in UTF-8, without a byte-order mark; else why they are not read and what cures it, in words that follow
 * the name of the file.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { problem: `this is ${wide} text; save it as UTF-8` };
  if (bytes.includes(0)) return { problem: "this is a binary file, not text" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const known = narrowEncoding(bytes);
    const like = known === undefined ? "" : `, it looks like ${known}`;
    return { problem: `this is not UTF-8 text (line ${firstBadLine(bytes)})${like}; save it as UTF-8` };
  }
}

/** Of fewer bytes nobody can tell without a mark. */
const fewestBytes = 8;

/** An encoding of two or four bytes a character: by its byte-order mark, or by the zeros in what is mostly ASCII. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "UTF-32" : "UTF-16";
  if (a === 0xfe && b === 0xff) return "UTF-16";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "UTF-32";
  const head = bytes.subarray(0, 1_000);
  const zeros = [0, 1].map((side) => head.filter((byte, at) => byte === 0 && at % 2 === side).length);
  const isHalf = Math.max(...zeros) > head.length / 4 && Math.min(...zeros) === 0;
  return isHalf && head.length >= fewestBytes ? "UTF-16" : undefined;
}

/**
 * Western encodings of one byte a character have single bytes beyond ASCII among letters, where those of the East, and
 * what is part UTF-8, have them in rows. Latin-1 has no use for those below A0.
 */
function narrowEncoding(bytes: Uint8Array): string | undefined {
  const isHigh = (at: number): boolean => (bytes[at] ?? 0) >= 0x80;
  let [high, single, below] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if (!isHigh(at)) continue;
    high++;
    if (!isHigh(at - 1) && !isHigh(at + 1)) single++;
    if (bytes[at]! < 0xa0) below++;
  }
  if (single < high / 2) return undefined;
  return below > 0 ? "Windows-1252" : "Latin-1";
}

/** The line of the first byte that is not UTF-8: there, a lenient reading and the bytes part. */
function firstBadLine(bytes: Uint8Array): number {
  const lenient = new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  let line = 1;
  for (let at = 0; at < bytes.length && bytes[at] === lenient[at]; at++) if (bytes[at] === 10) line++;
  return line;
}

/** What stands in an address with its percent escapes undone; as it stands where they are none. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z0-9]{0,31}));/iy;

/** The value of the character reference (`&alpha;`, `&#945;`, `&#x3b1;`) at an offset, and its length in the source. */
export function characterReferenceAt(
  source: string,
  at: number,
): { readonly value: string; readonly length: number } | undefined {
  reference.lastIndex = at;
  const match = reference.exec(source);
  if (!match) return undefined;
  const [whole, hex, decimal, name] = match;
  if (name !== undefined) {
    const value = decodeNamedCharacterReference(name);
    return value === false ? undefined : { value, length: whole.length };
  }
  const code = hex === undefined ? Number.parseInt(decimal!, 10) : Number.parseInt(hex, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return { value: isCharacter ? String.fromCodePoint(code) : "\uFFFD", length: whole.length };
}

/** A text with its character references as the characters that they stand for. */
export const withoutCharacterReferences = (text: string): string =>
  text.replace(/&[#\w]{1,33};/g, (written) => characterReferenceAt(written, 0)?.value ?? written);
