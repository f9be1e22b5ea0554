import { createPartCache } from "./partCache";
import { formatOf, readerOf } from "./formats";
import type { KeepParts, SourceContent } from "./source";

/** Remembers what was read of each source: the same text is not read again, of a changed one only what changed. */
export interface SourceCache {
  read(path: string, text: string): SourceContent;
  /** For the entries of the list in the document itself. */
  readonly keep: KeepParts;
}

/** Whatever a file holds, it is read or is one problem: brackets nested ten thousand deep exhaust a parser's stack. */
function readSafely(text: string, path: string, keep: KeepParts): SourceContent {
  try {
    return readerOf(formatOf(path, text))(text, path, keep);
  } catch (error) {
    const reason = error instanceof RangeError ? "it is nested too deeply" : String(error);
    const message = `This file cannot be read: ${reason}.`;
    return { references: [], problems: [{ file: path, start: 0, end: 0, message, whole: true }] };
  }
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
      const content = readSafely(text, path, parts.keep);
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
