import type { Notice } from "./retraction";
import type { Span } from "./span";

/** The parts of a CSL-JSON item that we read and show. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: {
    readonly "date-parts"?: readonly (readonly (number | string)[])[];
    readonly literal?: string;
  };
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly ISBN?: string;
  readonly URL?: string;
  readonly note?: string;
  /** That the work was retracted or is under concern, in the words of its entry. */
  readonly status?: string;
}

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly "non-dropping-particle"?: string;
  readonly "dropping-particle"?: string;
  readonly suffix?: string;
}

export type ReferenceStatus = "verified" | "probable" | "unresolved";

/** Where an entry stands. `file` is undefined for an entry inside the document itself. */
export interface Place extends Span {
  readonly file: string | undefined;
  /** The key or number inside the entry, for rename and go-to. */
  readonly key?: Span;
  /** The DOI inside the entry, where it has a field of its own. */
  readonly doi?: Span;
  /** The title inside the entry as it is written, where it has a field of its own. */
  readonly title?: Span;
  /** What goes when the entry is deleted, where that is more than the entry: a comma, a dash. */
  readonly deletion?: Span;
}

/**
 * By which words a sentence repeats a statement. A term is one or more words in lower case and without accents; `*` at
 * the end of a word stands for any ending. Hyphens, dashes and spaces are one.
 */
export interface CaveatPattern {
  /** Groups of alternatives: a term of every group must be in the sentence. */
  readonly all: readonly (readonly string[])[];
  /** Terms whose presence means that the statement was put right. */
  readonly unless?: readonly string[];
  /** Numbers of the review whose citation in the same sentence means that it was put right. */
  readonly unlessCites?: readonly number[];
}

/** What a cited paper says where the review says otherwise. */
export interface Caveat {
  readonly id: string;
  readonly review: string;
  readonly source: string;
  readonly severity: "major" | "moderate" | "minor";
  /** By which words a sentence that cites the paper repeats what the review says. */
  readonly says?: CaveatPattern;
}

export interface Reference {
  /** The citation key; of a numbered list the number as a string. */
  readonly key: string;
  /** Further keys that it answers to. */
  readonly aliases?: readonly string[];
  readonly number: number | undefined;
  /**
   * Of a list without numbers, which is cited by author and year: what says when the work appeared, as it is compared (`2019`, `nd`,
   * `in press`), and the letter behind it, or none. The key is made of it and of the first author: `Smith 2019a`.
   */
  readonly appeared?: { readonly year: string; readonly letter: string };
  /** The part of the document in which the number means this entry, where it has several lists; else all of it. */
  readonly scope?: Span;
  readonly csl: CslItem;
  /** Only the first authors are given. */
  readonly authorsTruncated?: boolean;
  readonly status: ReferenceStatus;
  /** Its key is none that a document can cite, and is never offered. */
  readonly misnamed?: boolean;
  /** An entry of the review's list that the user completed: it is as sure as the user was. */
  readonly completed?: boolean;
  readonly place: Place | undefined;
  /** Where PDFs of it lie, as its own entry has it: whether they are there, nobody has looked. */
  readonly pdfs?: readonly string[];
  /** Its abstract, on one line, as its own entry has it. */
  readonly abstract?: string;
  /** Better BibTeX has exported the entry from Zotero, where its key finds it. */
  readonly inZotero?: boolean;
  /** What its title has beside what `csl` has of it and should not: tags that its format does not know, `{{` before all of it. */
  readonly titleMarkup?: readonly string[];
  readonly caveats: readonly Caveat[];
  /** That the work was retracted or is under concern, the gravest notice first; undefined where nobody says so. */
  readonly notices?: readonly Notice[];
  /** What is not certain about the entry itself, in a sentence. */
  readonly note?: string;
  /** What the review says where it cites it, one statement each, in our own words. */
  readonly statements?: readonly string[];
  /** The entry as its author wrote it, for formats in which that is all we know for sure. */
  readonly raw?: string;
}

/** Something in a reference source that could not be read. */
export interface SourceProblem extends Place {
  readonly message: string;
  /** Nothing of the source could be read, so that nobody knows what it holds: no key or number is then called unknown. */
  readonly whole?: boolean;
  /** What the document or setting calls that source. */
  readonly source?: string;
  /** It is there, but is of a kind that is not read. */
  readonly isUnknownKind?: boolean;
}

export type SourceKind = "front-matter" | "bibliography" | "document" | "setting" | "review" | "none";

/** A source that was looked at, in the order of the design, and what became of it. */
export interface SourceReport {
  readonly kind: SourceKind;
  readonly label: string;
  readonly count: number;
  readonly inForce: boolean;
  /** Why it is, or is not, in force: one sentence. */
  readonly reason: string;
}

/** The reference list in force for a document. */
export interface ReferenceList {
  readonly kind: SourceKind;
  readonly label: string;
  /** Whether the source was asked for (front matter, setting, option) rather than taken by default. */
  readonly asked: boolean;
  readonly references: readonly Reference[];
  readonly problems: readonly SourceProblem[];
  readonly reports: readonly SourceReport[];
}
