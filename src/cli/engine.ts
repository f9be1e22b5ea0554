import { realpath } from "node:fs/promises";
import { analyze } from "../analyze";
import type { Knowledge } from "../knowledge/knowledge";
import { readProse } from "../markdown/prose";
import type { Analysis } from "../model/analysis";
import { createMemo } from "../model/memo";
import type { ReferenceList } from "../model/reference";
import type { Settings } from "../model/settings";
import { resolveReferences } from "../references/resolve";
import { createSourceCache } from "../references/sourceCache";
import type { Input } from "./inputs";
import { loadKnowledge } from "./knowledge";
import { sourceReader, type SourceTexts } from "./sources";

/** What stays the same from document to document. */
export interface Engine {
  readonly knowledge: Knowledge;
  /** The workspace: real paths of the current folder and of those of the arguments. */
  readonly roots: readonly string[];
  readonly analyse: (input: Input, text: string) => Promise<Analysis>;
  /** The text of a reference source that `analyse` has read, by the path by which a finding names it. */
  readonly sourceText: (path: string) => Promise<string>;
}

export interface EngineOptions {
  readonly settings: Settings;
  /** What `--references` names; it comes before all that a document says. */
  readonly override: readonly string[];
  /** The folders of the arguments: with the current one, the workspace from which reference sources may be read. */
  readonly folders: readonly string[];
}

/** Loads the knowledge once, and remembers what it has read of sources from document to document. */
export async function startEngine({ settings, override, folders }: EngineOptions): Promise<Engine> {
  const knowledge = await loadKnowledge();
  const texts: SourceTexts = new Map();
  const memo = createMemo();
  const cache = createSourceCache();
  // Documents side by side mostly have one list, which is then indexed once.
  let previous: ReferenceList | undefined;
  const roots = await Promise.all([...new Set([".", ...folders])].map((folder) => realpath(folder)));
  return {
    knowledge,
    roots,
    analyse: async (input, text) => {
      const prose = readProse(text, { format: input.format });
      const review = knowledge.review.references;
      const read = sourceReader(input, roots, texts);
      const references = await resolveReferences(prose, {
        settings,
        review,
        read,
        override,
        cache,
        previous,
      });
      previous = references;
      return analyze({ prose, references, knowledge, settings, memo });
    },
    sourceText: async (path) => {
      const source = await texts.get(await realpath(path).catch(() => path));
      return source !== undefined && "text" in source ? source.text : "";
    },
  };
}
