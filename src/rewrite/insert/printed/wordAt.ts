const letterOrDigit = /[\p{L}\p{N}]/u;

/** The first place from an offset on at which a text stands in another one and is no part of a longer word or number; -1 where there is none. */
export function wordAt(text: string, word: string, from: number): number {
  const joins = (a: string, b: string): boolean => letterOrDigit.test(a) && letterOrDigit.test(b);
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!joins(text.charAt(at - 1), word.charAt(0)) && !joins(word.slice(-1), text.charAt(end))) return at;
  }
  return -1;
}
