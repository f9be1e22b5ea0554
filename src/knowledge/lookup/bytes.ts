/** The bytes of a text, ASCII capitals as small letters: names are compared so, without making strings of them. */
export function foldedBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text).map(smallLetter);
}

export function smallLetter(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}

/** Whether a name begins with some folded bytes. */
export function beginsWith(wanted: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < wanted.length) return false;
  for (let i = 0; i < wanted.length; i++) if (smallLetter(bytes[from + i]!) !== wanted[i]) return false;
  return true;
}
