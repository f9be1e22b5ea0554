import { deflateSync, strToU8 } from "fflate";
import { checksum, type FileFormat, headerWords } from "../knowledge/sections";

/** A compiled file of these parts: see `openSections`. The same parts give the same bytes. */
export function writeSections<Section extends string>(
  format: FileFormat<Section>,
  numbers: readonly number[],
  sections: Readonly<Record<Section, Uint8Array>>,
): Uint8Array {
  const header = new Uint32Array(headerWords(format));
  header.set([format.magic, format.version, 0, ...numbers]);
  const parts: Uint8Array[] = [];
  let offset = header.byteLength;
  for (const [i, name] of format.sections.entries()) {
    const bytes = sections[name];
    header.set([offset, bytes.length], 3 + format.numbers + 2 * i);
    const padded = new Uint8Array((bytes.length + 3) & ~3);
    padded.set(bytes);
    parts.push(padded);
    offset += padded.length;
  }
  header[2] = checksum(concatenate(parts));
  return concatenate([bytesOf(header), ...parts]);
}

/** Lines of text, column by column, because like stands by like and deflates better so. */
export const deflateColumns = (columns: readonly (readonly string[])[]): Uint8Array =>
  deflate(columns.map((column) => column.join("\n")).join("\n"));

export const deflate = (text: string): Uint8Array => deflateSync(strToU8(text), { level: 9, mem: 12 });

export function bytesOf(array: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
