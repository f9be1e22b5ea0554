import type * as vscode from "vscode";
import { createSession, type Manuscript, type Session } from "../../analyse";
import type { Knowledge } from "../../knowledge/knowledge";
import type { Analysis, LinkedCitation } from "../../model/analysis";
import type { CitationEvidence } from "../../model/evidence";
import type { Explanation } from "../../model/explanation";
import { settingsFor } from "./configurations";
import { createPause } from "./pause";
import { listFolder, openSources, readSource, type Sources } from "./sources";

/** A manuscript of an editor, or of a file that none holds, which is read once. */
export type ManuscriptDocument = Pick<vscode.TextDocument, "uri" | "isUntitled"> & Pick<Manuscript, "once">;

export interface Reading {
  readonly analysis: Analysis;
  readonly knowledge: Knowledge;
}

/** Reads manuscripts, open or closed, through the one session of the window. */
export interface Reader {
  /** All that is found in a text of the document. `sources` grows with what is read for it. */
  read(document: ManuscriptDocument, text: string, sources?: Sources): Promise<Reading>;
  /** Why what is written at an offset of a document is a mention, or none; nothing before the session has begun. */
  explain(document: ManuscriptDocument, text: string, offset: number): Promise<readonly Explanation[]>;
  /** What the works of a citation have of the names of its sentence; undefined before the session has begun. */
  evidence(analysis: Analysis, citation: LinkedCitation): CitationEvidence | undefined;
  /** Lets go of what is kept of documents that nobody has open. */
  forget(documents: readonly vscode.Uri[]): void;
}

type Open = Manuscript & { readonly sources: Sources };

/** The session begins when a document is first read. */
export function createReader(knowledge: () => Promise<Knowledge>): Reader {
  let starting: Promise<Session<Open>> | undefined;
  let started: Session<Open> | undefined;
  const begin = async (): Promise<Session<Open>> =>
    (started = createSession<Open>(await knowledge(), readSource, { listFolder, pause: createPause() }));
  const manuscript = async (
    document: ManuscriptDocument,
    text: string,
    sources = openSources(document),
  ): Promise<Open> => ({
    path: document.uri.toString(),
    text,
    format: "markdown",
    settings: await settingsFor(sources),
    ...(document.once === true && { once: true }),
    sources,
  });
  return {
    read: async (document, text, sources) => {
      const session = await (starting ??= begin());
      const analysis = await session.analyse(await manuscript(document, text, sources));
      return { analysis, knowledge: session.knowledge };
    },
    explain: async (document, text, offset) =>
      (await started?.explain(await manuscript(document, text), offset)) ?? [],
    evidence: (analysis, citation) => started?.evidence(analysis, citation),
    forget: (documents) => {
      started?.forget(documents.map((uri) => uri.toString()));
    },
  };
}
