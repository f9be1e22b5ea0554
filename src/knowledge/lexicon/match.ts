import type { Abbreviation } from "../../model/abbreviation";
import type { Mention } from "../../model/mention";
import type { CaseForm } from "./name";
import type { NameSource } from "./source";
import type { Tokens } from "./tokens";

/** How a match is written in the text, beside its case. */
export const MatchFlag = {
  /** The name stands in the table without the s at the end. */
  Plural: 1,
  /** A letter or digit touches the match on its left (hGATA6) or right (ApcCKO). */
  GluedLeft: 2,
  GluedRight: 4,
  /** A space stands between letters of the text. */
  SpacedLetters: 8,
  /** A space stands between a digit and a letter after it. */
  SpacedDigit: 16,
  /** A space stands between letters and the digits after them. */
  SpacedNumber: 32,
  Hyphen: 64,
  HasDigit: 128,
  HasGreek: 256,
  HasRoman: 512,
  Slash: 1024,
  /** A letter before the name says of what species or state it is (hTERT, pSTAT3); the match contains it. */
  Prefix: 2048,
  /** What touches the match on its right is the name of an allele: p53KO. */
  Allele: 4096,
} as const;
export type MatchFlag = (typeof MatchFlag)[keyof typeof MatchFlag];

/** How a stretch of text is written, and the names that it may be. One matcher has one object for all that is written alike. */
export interface SurfaceForm {
  /** The characters of the stretch. */
  readonly text: string;
  /** Names of the table with this key, packed (see `packName`), the best class first; never empty. */
  readonly names: readonly number[];
  readonly form: CaseForm;
  /** Bits of `MatchFlag`. */
  readonly flags: number;
  /** Number of folded characters. */
  readonly size: number;
  /** Six bits of a hash of the characters, to compare with `nameHash`: equal where the name is written exactly so. */
  readonly exact: number;
}

/** A stretch of a block's text that is written like a name; nothing is decided by context yet. */
export interface NameMatch {
  /** Offsets into the text of the block. */
  readonly from: number;
  readonly to: number;
  /** Indexes of the first and the last of the block's tokens. */
  readonly first: number;
  readonly last: number;
  readonly surfaceForm: SurfaceForm;
}

/** All that stands in a block and is written like a name of one source. */
export interface SourceScan {
  readonly source: NameSource;
  /** By start; overlapping ones included, shorter ones first. */
  readonly matches: readonly NameMatch[];
}

/**
 * What stands in one block, before anything is decided by context. It hangs on the text of the block alone, so that a
 * block keeps the identical record while its text does not change.
 */
export interface RecognisedBlock {
  /** That of the block, with raised numbers as left out. */
  readonly text: string;
  readonly tokens: Tokens;
  /** One scan a source, over the same tokens. */
  readonly scans: readonly SourceScan[];
  /** The short forms that the block defines. */
  readonly abbreviations: readonly Abbreviation[];
}

/** What stands in the prose, before anything is decided by context. */
export interface Recognised {
  /** One record a block of the prose. */
  readonly blocks: readonly RecognisedBlock[];
  /** What a grammar reads for certain, in the order of the text. */
  readonly mentions: readonly Mention[];
}
