/** What stands between a token and the one before it. */
export const Gap = {
  /** Nothing: a change from letters to digits, of case, or to a Greek letter. */
  None: 0,
  Space: 1,
  Hyphen: 2,
  Slash: 3,
  /** One other character that names contain, such as a dot, an apostrophe or an underscore. */
  Mark: 4,
  /** A comma with or without a space, or a parenthesis. */
  Comma: 5,
  /** Anything that no name contains, or the start of the text. */
  Break: 6,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

export const Shape = {
  Lower: 1,
  /** The first character is a capital. */
  Initial: 2,
  /** A capital stands behind the first character. */
  Inner: 4,
  Digit: 8,
  Greek: 16,
  Roman: 32,
  /** It ends in a small s that may be a plural. */
  Plural: 64,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/**
 * The tokens of a text as parallel arrays. A token is a run of letters or of
 * digits without a change from a small letter to a capital; a Greek letter is a token of its own. `start` and `end` are
 * offsets into the token's text. `h1` and `h2` are polynomial hashes of its folded characters, so that the hash of a
 * run of tokens is found from theirs.
 */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  h1: Int32Array;
  h2: Int32Array;
  /** Number of folded characters; 0 where the token is too long to be part of a name. */
  length: Uint8Array;
  /** Bits of `Shape`. */
  shape: Uint8Array;
  /** The `Gap` before the token. */
  gap: Uint8Array;
}

/** An empty list with room for so many tokens. */
export function createTokens(capacity: number): Tokens {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    h1: new Int32Array(capacity),
    h2: new Int32Array(capacity),
    length: new Uint8Array(capacity),
    shape: new Uint8Array(capacity),
    gap: new Uint8Array(capacity),
  };
}

/** A list of its own, without room for more. */
export function copyTokens(tokens: Tokens): Tokens {
  const { count } = tokens;
  return {
    count,
    start: tokens.start.slice(0, count),
    end: tokens.end.slice(0, count),
    h1: tokens.h1.slice(0, count),
    h2: tokens.h2.slice(0, count),
    length: tokens.length.slice(0, count),
    shape: tokens.shape.slice(0, count),
    gap: tokens.gap.slice(0, count),
  };
}

/** Makes room for so many more. */
export function reserve(tokens: Tokens, more: number): void {
  if (tokens.count + more <= tokens.start.length) return;
  const grown = createTokens(2 * (tokens.count + more));
  for (const name of ["start", "end", "h1", "h2", "length", "shape", "gap"] as const) {
    grown[name].set(tokens[name].subarray(0, tokens.count));
    Object.assign(tokens, { [name]: grown[name] });
  }
}

/** The hashes of the tokens between two offsets, each once. */
export function hashesBetween(
  { count, start, end, h1 }: Tokens,
  from: number,
  to: number,
): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (let token = 0; token < count && start[token]! < to; token++)
    if (start[token]! >= from && end[token]! <= to) hashes.add(h1[token]!);
  return hashes;
}
