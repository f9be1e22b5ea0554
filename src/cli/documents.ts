import type { CitationStyle } from "../model/citation";
import type { Curie, EntityKind } from "../model/entity";
import type { Finding } from "../model/finding";
import type { Covered } from "../present/coverage";
import type { AnnotatedDocument } from "../present/formats/document";
import type { Position } from "./lines";

/** A mention with the fields of the public contract. */
export interface MentionRecord extends Position {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: EntityKind;
  readonly id: Curie;
  readonly name: string;
  /** All it could be, best first: the first is `id`. */
  readonly candidates: readonly Curie[];
  readonly xrefs: Readonly<Record<string, string>>;
}

/** A citation with the fields of the public contract. */
export interface CitationRecord extends Position {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly style: CitationStyle;
  readonly targets: readonly string[];
}

/** What `annotate` finds in one document. */
export interface AnnotatedFile {
  readonly path: string;
  readonly mentions: readonly MentionRecord[];
  readonly citations: readonly CitationRecord[];
  /** A document with its text and its blocks, for formats that carry them. */
  readonly document: AnnotatedDocument;
}

/** A cited work with the fields of the public contract. */
export interface WorkRecord {
  readonly key: string;
  readonly number?: number;
  /** Whether its abstract was read, too, and not its title alone. Of a work without a title both lists are empty. */
  readonly abstract: boolean;
  /** The names of the sentence that it names, each with the sentence of title or abstract that does. */
  readonly supported: readonly { readonly name: string; readonly id: Curie; readonly quote: string }[];
  readonly unsupported: readonly string[];
}

/** A citation beside its works, with the fields of the public contract. */
export interface EvidenceRecord extends Omit<CitationRecord, "style"> {
  readonly sentence: string;
  readonly works: readonly WorkRecord[];
}

/** What the works that a document cites say of the names of its sentences. */
export interface EvidencedFile {
  readonly path: string;
  readonly citations: readonly EvidenceRecord[];
}

/** A finding with its place; `path` is that of the file in which the span counts. */
export interface LocatedFinding extends Finding, Position {
  readonly path: string;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What `check` finds in one document, or in a file that documents name. */
export interface CheckedFile {
  readonly path: string;
  /** It is no document, but a file that documents or their settings name. */
  readonly isSource?: true;
  /** The list in force, how many entries it has, and what was checked against it. */
  readonly references: Covered & { readonly count: number };
  /** How many of them stand in other files, by path. */
  readonly sources: Readonly<Record<string, number>>;
  readonly findings: readonly LocatedFinding[];
  /** How many fixes `--fix` has applied. */
  readonly fixed: number;
  /** Why it was left as it is, where `--fix` had something to change. */
  readonly refused?: string;
}
