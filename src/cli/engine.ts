import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { createSession } from "../analyse";
import type { Knowledge } from "../knowledge/knowledge";
import type { Analysis } from "../model/analysis";
import type { Explanation } from "../model/explanation";
import type { Settings } from "../model/settings";
import type { Input } from "./inputs";
import { loadKnowledge } from "./knowledge";
import { sourceReader, type SourceTexts } from "./sources";

/** What stays the same from document to document. */
export interface Engine {
  readonly knowledge: Knowledge;
  /** The workspace: real paths of the current folder and of those of the arguments. */
  readonly roots: readonly string[];
  readonly analyse: (input: Input, text: string) => Promise<Analysis>;
  readonly explain: (input: Input, text: string, offset: number) => Promise<readonly Explanation[]>;
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
  const texts: SourceTexts = new Map();
  const named = [...new Set([".", ...folders])];
  const roots = await Promise.all(named.map((folder) => realpath(folder)));
  const workspace = [...new Set([...roots, ...named.map((folder) => resolve(folder))])];
  const session = createSession(await loadKnowledge(), sourceReader(workspace, texts));
  let latest: string | undefined;
  return {
    get knowledge() {
      return session.knowledge;
    },
    roots,
    analyse: async ({ path, folder, format }, text) => {
      const analysis = await session.analyse({ path, folder, text, format, settings, override });
      // What was read of sources is kept for the next document, which mostly has the same.
      if (latest !== undefined && latest !== path) session.forget([latest]);
      latest = path;
      return analysis;
    },
    explain: ({ path, folder, format }, text, offset) =>
      session.explain({ path, folder, text, format, settings, override }, offset),
    sourceText: async (path) => {
      const source = await texts.get(await realpath(path).catch(() => path));
      return source !== undefined && "text" in source ? source.text : "";
    },
  };
}
