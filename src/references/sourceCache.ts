import { createPartCache } from "./partCache";
import { formatOf, readerOf } from "./formats";
import type { KeepParts, SourceContent } from "./source";

/** Remembers what was read of each source: the same text is not read again, of a changed one only what changed. */
export interface SourceCache {
  read(path: string, text: string): SourceContent;
  /** For the entries of the list in the document itself. */
  readonly keep: KeepParts;
}

/** A host makes one and gives it to every call. It holds the last state of each source. */
export function createSourceCache(): SourceCache {
  interface State {
    readonly text: string;
    readonly content: SourceContent;
    readonly parts: ReturnType<typeof createPartCache>;
  }
  const states = new Map<string, State>();
  const own = createPartCache();
  let reads = 0;
  return {
    read: (path, text) => {
      const state = states.get(path);
      if (state?.text === text) return state.content;
      const parts = state?.parts ?? createPartCache();
      const content = readerOf(formatOf(path, text))(text, path, parts.keep);
      parts.turn();
      states.set(path, { text, content, parts });
      return content;
    },
    keep: (part, read) => {
      if (++reads % 5_000 === 0) own.turn();
      return own.keep(part, read);
    },
  };
}
