import { firstIndex } from "../../text/search";

/** A function from UTF-16 offsets of this text to offsets in Unicode code points, for formats that count so. */
export function codePointsIn(text: string): (offset: number) => number {
  // Most documents have no character outside the Basic Multilingual Plane; the others have few.
  const astral = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
  return (offset) => offset - firstIndex(astral.length, (index) => astral[index]! >= offset);
}
