import type { Hit } from "../../knowledge/lookup/hit";
import type { Claim } from "../../model/claim";
import type { Curie } from "../../model/entity";
import type { AnnotatedFile, CheckedFile, EvidencedFile } from "../documents";
import type { Style } from "../style";

/** How the result of `annotate` is printed, or written to a file for each document. */
export interface AnnotateReporter {
  readonly print: (files: readonly AnnotatedFile[], style: Style) => string;
  /** Of the file that `--out` writes, after the name of the document. */
  readonly ending: string;
  /** The format has no way to hold two documents in one file. */
  readonly oneDocument?: true;
  /** Further files that the format wants beside it, by ending. */
  readonly companions?: (file: AnnotatedFile) => Readonly<Record<string, string>>;
}

export interface CheckContext {
  readonly style: Style;
  /** Columns of the terminal; 0 where there is none, and lines stay whole. */
  readonly width: number;
  /** Lines about documents that could not be read. */
  readonly failures: readonly string[];
}

/** What `check` found, as text for standard output. */
export type CheckReporter = (files: readonly CheckedFile[], context: CheckContext) => string;

/** What `evidence` found, as text for standard output; `width` as for `check`. */
export type EvidenceReporter = (
  files: readonly EvidencedFile[],
  context: Pick<CheckContext, "style" | "width">,
) => string;

export interface LookupResult {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly claimsAbout: (id: Curie) => readonly Claim[];
}

export type LookupReporter = (result: LookupResult, style: Style) => string;
