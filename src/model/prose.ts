import type { Span } from "./span";

export type Format = "markdown" | "plain";

export type BlockKind = "paragraph" | "heading" | "listItem" | "tableCell" | "footnote";

/** How a stretch of running text is set. Spans of marks count in the text of their block, not in the source. */
export type MarkKind = "emphasis" | "strong" | "strikethrough" | "superscript" | "subscript" | "link";

export interface Mark extends Span {
  readonly kind: MarkKind;
}

/**
 * The map from a block's text to the source: parallel arrays, one entry a run.
 * Run i covers the text from `text[i]` to the next run's start and the source from `source[i]` to `sourceEnd[i]`.
 * Where both are of one length the run is mapped character by character; else (a character reference, a
 * normalised line break) it is one indivisible unit.
 */
export interface OffsetMap {
  readonly text: readonly number[];
  readonly source: readonly number[];
  readonly sourceEnd: readonly number[];
}

/**
 * One paragraph, heading, list item or table cell as decoded running text. Markup (emphasis, escapes, `^` and `~` of
 * Pandoc's super- and subscripts, tags) is not in `text`; what it said of the text is in `marks`.
 * `start` and `end` are source offsets of the whole block.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly text: string;
  readonly map: OffsetMap;
  readonly marks: readonly Mark[];
  /** The headings above the block, outermost first. */
  readonly section: readonly string[];
}

/** YAML between `---` lines at the start of a document: `text` is the raw YAML, the span is that of `text`. */
export interface FrontMatter extends Span {
  readonly text: string;
}

/** A comment `<!-- exoscribe-… -->`, by which a document switches rules off. `text` is what follows `exoscribe-`. */
export interface Directive extends Span {
  readonly text: string;
}

export interface Prose {
  readonly source: string;
  readonly format: Format;
  readonly blocks: readonly Block[];
  readonly frontMatter: FrontMatter | undefined;
  readonly directives: readonly Directive[];
}
