import { quoted } from "../../text/quote";
import { formatOf, readerOf } from "./formats";
import { createPartCache } from "./partCache";
import type { KeepParts, SourceContent } from "./source";

/** Remembers what was read of each source: the same text is not read again, of a changed one only what changed. */
export interface SourceCache {
  read(path: string, text: string): Promise<SourceContent>;
  /** Lets go of all sources but those at these paths. */
  readonly keepOnly: (paths: ReadonlySet<string>) => void;
  /** For the entries of the list in the document itself. */
  readonly keep: KeepParts;
}

/**
 * Called between the parts of a source. What it gives is waited for before reading goes on, so that a long bibliography
 * keeps nobody else from working.
 */
export type Pause = () => Promise<void> | undefined;

/** Whatever a file holds, it is read or is one problem: brackets nested ten thousand deep exhaust a parser's stack. */
async function readSafely(text: string, path: string, keep: KeepParts, pause: Pause): Promise<SourceContent> {
  try {
    const reading = readerOf(formatOf(path, text))(text, path, keep);
    for (let step = reading.next(); ; step = reading.next()) {
      if (step.done) return step.value;
      const rest = pause();
      if (rest) await rest;
    }
  } catch (error) {
    const reason = error instanceof RangeError ? "it is nested too deeply" : quoted(String(error));
    const message = `This file cannot be read: ${reason}.`;
    return { references: [], problems: [{ file: path, start: 0, end: 0, message, whole: true }] };
  }
}

/** A host makes one and gives it to every call. It holds the last state of each source. */
export function createSourceCache(pause: Pause = () => undefined): SourceCache {
  interface State {
    readonly text: string;
    readonly content: Promise<SourceContent>;
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
      const read = async (): Promise<SourceContent> => {
        // The parts are those of one reading at a time.
        await state?.content;
        const content = await readSafely(text, path, parts.keep, pause);
        parts.turn();
        return content;
      };
      const content = read();
      states.set(path, { text, content, parts });
      return content;
    },
    keepOnly: (paths) => {
      for (const path of states.keys()) if (!paths.has(path)) states.delete(path);
    },
    keep: (part, read) => {
      if (++reads % 5_000 === 0) own.turn();
      return own.keep(part, read);
    },
  };
}
