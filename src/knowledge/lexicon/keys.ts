import { spelledGreek } from "./characters";
import { append1, append2, hashOf, jointBetween, type Hash, type Normaliser } from "./normalise";
import { type Gap, Shape, type Tokens } from "./tokens";

/** The key of a whole text, or undefined where it has no letter or digit or is too long for a name. */
export function keyOf(normaliser: Normaliser, text: string): Hash | undefined {
  return prefixKeys(normaliser, normaliser.tokensOf(text))?.at(-1);
}

/** The keys of the first token, of the first two, and so on. */
function prefixKeys({ power1, power2 }: Normaliser, tokens: Tokens): readonly Hash[] | undefined {
  const keys: Hash[] = [];
  let h1 = 0;
  let h2 = 0;
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.length[t] === 0) return undefined;
    const joint = t === 0 ? 0 : jointBetween(tokens.shape[t - 1]!, tokens.shape[t]!, tokens.gap[t] as Gap);
    if (joint) {
      h1 = append1(h1, joint);
      h2 = append2(h2, joint);
    }
    h1 = (Math.imul(h1, power1[tokens.length[t]!]!) + tokens.h1[t]!) | 0;
    h2 = (Math.imul(h2, power2[tokens.length[t]!]!) + tokens.h2[t]!) | 0;
    keys.push({ h1, h2 });
  }
  return keys;
}

const anyGreek = new RegExp(spelledGreek.filter((greek) => greek.length > 2).join("|"));

/**
 * All that a text may begin a name with: its keys after each token, and after each spelled Greek letter inside a token,
 * because `TNFalpha receptor` is also written `TNF-alpha receptor`.
 */
export function beginningsOf(normaliser: Normaliser, name: string): readonly Hash[] {
  const tokens = normaliser.tokensOf(name);
  const keys = prefixKeys(normaliser, tokens);
  if (!keys) return [];
  const beginnings = keys.slice(0, -1);
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.length[t]! < 4 || (tokens.shape[t]! & (Shape.Digit | Shape.Greek)) !== 0) continue;
    const word = name.slice(tokens.start[t], tokens.end[t]).toLowerCase();
    if (!anyGreek.test(word)) continue;
    const before = t === 0 ? { h1: 0, h2: 0 } : keys[t - 1]!;
    for (const greek of spelledGreek) {
      if (greek.length < 3) continue;
      const at = word.indexOf(greek);
      if (at < 0) continue;
      for (const cut of [at, at + greek.length]) {
        if (cut === 0 || cut === word.length) continue;
        const part = hashOf(word.slice(0, cut).normalize("NFD").replace(/\p{M}/gu, ""));
        beginnings.push({
          h1: (Math.imul(before.h1, normaliser.power1[cut]!) + part.h1) | 0,
          h2: (Math.imul(before.h2, normaliser.power2[cut]!) + part.h2) | 0,
        });
      }
    }
  }
  return beginnings;
}
