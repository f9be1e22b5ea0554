import { realpath } from "node:fs/promises";
import { createSession } from "../analyse";
import type { Knowledge } from "../knowledge/knowledge";
import type { Analysis, LinkedCitation } from "../model/analysis";
import type { CitationEvidence } from "../model/evidence";
import type { Explanation } from "../model/explanation";
import type { ConfiguredInput } from "./settings/configure";
import { loadKnowledge } from "./knowledge";
import { workspaceOf } from "./roots";
import { folderLister, readSourceFile, sourceReader, type SourceTexts } from "./sources";

/** What stays the same from document to document. */
export interface Engine {
  readonly knowledge: Knowledge;
  /** The workspace: real paths of the current folder and of those of the arguments. */
  readonly roots: readonly string[];
  readonly analyse: (input: ConfiguredInput, text: string) => Promise<Analysis>;
  readonly explain: (input: ConfiguredInput, text: string, offset: number) => Promise<readonly Explanation[]>;
  /** What the works of a citation say of the names of its sentence. */
  readonly evidence: (analysis: Analysis, citation: LinkedCitation) => CitationEvidence;
  /** The text of a file that `analyse` has read or was told of, by the path by which a finding names it. */
  readonly sourceText: (path: string) => Promise<string>;
}

export interface EngineOptions {
  /** What `--references` names; it comes before all that a document says. */
  readonly override: readonly string[];
  /** The folders of the arguments: with the current one, the workspace from which reference sources may be read. */
  readonly folders: readonly string[];
}

/** Loads the knowledge once, and remembers what it has read of sources from document to document. */
export async function startEngine({ override, folders }: EngineOptions): Promise<Engine> {
  const texts: SourceTexts = new Map();
  const { roots, places } = await workspaceOf(folders);
  const session = createSession(await loadKnowledge(), sourceReader(places, texts), {
    listFolder: folderLister(places),
  });
  let latest: string | undefined;
  return {
    get knowledge() {
      return session.knowledge;
    },
    roots,
    analyse: async ({ path, folder, format, settings }, text) => {
      const analysis = await session.analyse({ path, folder, text, format, settings, override });
      // What was read of sources is kept for the next document, which mostly has the same.
      if (latest !== undefined && latest !== path) session.forget([latest]);
      latest = path;
      return analysis;
    },
    explain: ({ path, folder, format, settings }, text, offset) =>
      session.explain({ path, folder, text, format, settings, override }, offset),
    evidence: session.evidence,
    sourceText: async (path) => {
      const source = await (texts.get(await realpath(path).catch(() => path)) ?? readSourceFile(path, path));
      return "text" in source ? source.text : "";
    },
  };
}
