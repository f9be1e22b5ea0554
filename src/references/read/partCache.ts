import type { KeepParts } from "./source";

/**
 * Remembers the parts of a source from one reading to the next: what the last reading did not ask for is forgotten.
 * Parts are copied, so that what is kept of them does not hold the whole text of an earlier state in memory.
 */
export function createPartCache(): { readonly keep: KeepParts; readonly turn: () => void } {
  interface Kept {
    readonly part: string;
    readonly value: unknown;
  }
  let earlier: ReadonlyMap<string, Kept> = new Map();
  let current = new Map<string, Kept>();
  return {
    keep: <T>(part: string, read: (part: string) => T): T => {
      let kept = current.get(part) ?? earlier.get(part);
      if (kept === undefined) {
        const copy = copyOf(part);
        kept = { part: copy, value: read(copy) };
      }
      current.set(kept.part, kept);
      return kept.value as T;
    },
    turn: () => {
      earlier = current;
      current = new Map();
    },
  };
}

/** A string that shares no memory with the one it was cut from, as engines let slices do. */
const copyOf = (text: string): string => ` ${text}`.slice(1);
