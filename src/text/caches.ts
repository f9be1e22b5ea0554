declare const isDerivation: unique symbol;

/** The mark of a function that may be the second half of a key: it is pure, and there is one of it as long as the program runs. */
interface Derivation {
  readonly [isDerivation]: true;
}

/**
 * Marks a pure function as one whose answers may be remembered. For constants of modules alone: a function that is made anew at every
 * call would never be found again, and what it answered would be kept for nothing.
 */
export const derivation = <F extends (key: never, memo: Memo) => unknown>(compute: F): F & Derivation =>
  compute as F & Derivation;

/**
 * Remembers what was computed of an object for as long as the object lives. A session makes one and hands it to every
 * stage; a list that is still the same object is then not indexed again at each keystroke. What is computed may itself ask for what
 * else is remembered.
 */
export type Memo = <K extends object, V>(key: K, compute: ((key: K, memo: Memo) => V) & Derivation) => V;

export function createMemo(): Memo {
  const remembered = new WeakMap<object, Map<unknown, unknown>>();
  const memo: Memo = <K extends object, V>(key: K, compute: ((key: K, memo: Memo) => V) & Derivation): V => {
    let values = remembered.get(key);
    if (values === undefined) remembered.set(key, (values = new Map()));
    if (!values.has(compute)) values.set(compute, compute(key, memo));
    return values.get(compute) as V;
  };
  return memo;
}

/**
 * A pure function that remembers the answers it gave, up to so many, when it begins anew: for a session of weeks must not gather all that
 * was ever asked. What has the same key has the same answer, which is never undefined.
 */
export function keeping<A, V extends object | boolean | number>(
  most: number,
  compute: (asked: A) => V,
  keyOf: (asked: A) => unknown = (asked) => asked,
): (asked: A) => V {
  const answers = new Map<unknown, V>();
  return (asked) => {
    const key = keyOf(asked);
    let answer = answers.get(key);
    if (answer === undefined) {
      if (answers.size >= most) answers.clear();
      answers.set(key, (answer = compute(asked)));
    }
    return answer;
  };
}

/**
 * A pure function that remembers each answer for as long as the object lives by which it is asked. Of a block that is its
 * `map`, which stays the same object while the text of the block does.
 */
export function remembering<A, V>(compute: (asked: A) => V, keyOf: (asked: A) => object): (asked: A) => V {
  const answers = new WeakMap<object, { readonly answer: V }>();
  return (asked) => {
    const key = keyOf(asked);
    let known = answers.get(key);
    if (known === undefined) answers.set(key, (known = { answer: compute(asked) }));
    return known.answer;
  };
}

/** A value that is made when first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
