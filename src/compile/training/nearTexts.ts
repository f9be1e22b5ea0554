import { nearText } from "../weights";

/** Words and numbers, whatever stands between them. */
const word = /[\p{L}\p{N}]+/gu;

/**
 * Numbers texts so that those that are equal, or nearly so, have one number: of two of them the shorter one shares half of its runs of eight
 * words with the other. A sentence is near the abstract that has it. The numbers are those of the groups in the order of their first texts.
 */
export function groupsOfTexts(texts: readonly string[]): Int32Array {
  const sizes: number[] = [];
  const textsOfRun = new Map<number, number[]>();
  const parent = Int32Array.from(texts, (_, i) => i);
  const rootOf = (at: number): number => {
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const [i, text] of texts.entries()) {
    const runs = runsOf(text);
    sizes.push(runs.size);
    const shared = new Map<number, number>();
    for (const run of runs) {
      const others = textsOfRun.get(run);
      for (const other of others ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (others === undefined) textsOfRun.set(run, [i]);
      // A run that many texts have is a phrase, and tells nothing.
      else if (others.length < nearText.textsOfPhrase) others.push(i);
    }
    for (const [other, count] of shared)
      if (count >= Math.min(runs.size, sizes[other]!) * nearText.shared) {
        const [a, b] = [rootOf(other), rootOf(i)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
  }
  const groups = new Map<number, number>();
  return parent.map((_, i) => {
    const root = rootOf(i);
    if (!groups.has(root)) groups.set(root, groups.size);
    return groups.get(root)!;
  });
}

/** A number for each run of so many words of a text; of a shorter text one for the whole. */
function runsOf(text: string): ReadonlySet<number> {
  const words = Array.from(text.toLowerCase().matchAll(word), ([one]) => hashOf(one));
  const runs = new Set<number>();
  for (let first = 0; first === 0 || first + nearText.run <= words.length; first++)
    runs.add(
      words.slice(first, first + nearText.run).reduce((hash, one) => Math.imul(hash, 0x01000193) ^ one, 0),
    );
  return runs;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
