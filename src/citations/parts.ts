import { ownEntries } from "../markdown/referenceSection";
import { readProse } from "../markdown/prose";
import type { Citation } from "../model/citation";
import type { Part } from "../model/analysis";
import type { PartText } from "../model/part";
import type { ReferenceList } from "../model/reference";
import type { IncludedText } from "../references/choose/parts";
import type { Memo } from "../text/caches";
import { recogniseCitations, type CitationKnowledge } from "./citations";
import { linkCitations } from "./link";

/** What is read of a part before the list in force is known. */
export interface ReadPart extends PartText {
  readonly found: readonly Citation[];
}

/** Reads the parts of documents, and keeps the last state of each. */
export interface PartReader {
  read(included: IncludedText, knowledge: CitationKnowledge): ReadPart;
  /** Lets go of all parts but those at these paths. */
  keepOnly(paths: ReadonlySet<string>): void;
}

export function createPartReader(memo: Memo): PartReader {
  const states = new Map<string, Omit<ReadPart, "at">>();
  return {
    read: ({ path, text, at }, knowledge) => {
      let state = states.get(path);
      if (state?.prose.source !== text) {
        const prose = readProse(text, { format: "markdown", previous: state?.prose });
        states.set(path, (state = { path, prose, found: recogniseCitations(prose, knowledge, memo) }));
      }
      return { ...state, at };
    },
    keepOnly: (paths) => {
      for (const path of states.keys()) if (!paths.has(path)) states.delete(path);
    },
  };
}

/** The parts that share the list in force with a document: those that have no numbered list, or this one. */
export const linkParts = (parts: readonly ReadPart[], list: ReferenceList, memo: Memo): readonly Part[] =>
  parts
    .filter(({ path, prose }) => {
      return (
        ownEntries(prose, memo).length === 0 || list.references.some(({ place }) => place?.file === path)
      );
    })
    .map(({ path, at, prose, found }) => ({ path, at, prose, citations: linkCitations(found, list, memo) }));
