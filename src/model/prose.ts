import type { Span } from "./span";

export type Format = "markdown" | "plain";

export type BlockKind = "paragraph" | "heading" | "listItem" | "tableCell" | "footnote";

/**
 * How a stretch of running text is set. Spans of marks count in the text of their block, not in the source. What another program
 * reads as it stands is an `identifier`: a citation key with all that is written of it, a label, a tag, the name of a file or a
 * version. There are no names of entities in it.
 */
export type MarkKind =
  "emphasis" | "strong" | "strikethrough" | "superscript" | "subscript" | "link" | "wikilink" | "identifier";

export interface Mark extends Span {
  readonly kind: MarkKind;
  /** The source with the delimiters (`^12^`, `<sup>12</sup>`, `[12](url)`), counted from the block's start. */
  readonly outer: Span;
  /** Of a link to a place in the same document: the source behind its `#`, counted from the block's start. */
  readonly fragment?: Span;
}

/**
 * The map from a block's text to the source: parallel arrays, one entry a run.
 * Run i covers the text from `text[i]` to the next run's start and the source from `source[i]` to `sourceEnd[i]`.
 * Where both are of one length the run is mapped character by character; else (a character reference, a
 * normalised line break) it is one indivisible unit.
 *
 * Source offsets count from the start of the block, so a block that moves keeps its map: in the prose that `readProse`
 * makes from an earlier one, the `map` of a block whose text did not change is the identical object, wherever the block
 * has moved to. What depends on a block alone can be kept in a `WeakMap` by it. Use `toSource` for absolute offsets.
 */
export interface OffsetMap {
  readonly text: readonly number[];
  readonly source: readonly number[];
  readonly sourceEnd: readonly number[];
}

/**
 * One paragraph, heading, list item or table cell as decoded running text. Markup (emphasis, escapes, `^` and `~` of
 * Pandoc's super- and subscripts, tags) is not in `text`; what it said of the text is in `marks`. A soft line break is one
 * space. Where something is left out that is no prose (code, math, a URL, an image), one U+FFFC stands for it, so that what
 * was apart does not run together. `start` and `end` are source offsets of the whole block.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly text: string;
  readonly map: OffsetMap;
  readonly marks: readonly Mark[];
  /** The headings above the block, outermost first. */
  readonly section: readonly string[];
  /** Of a heading, 1 to 6. */
  readonly depth?: number;
  /** Of a cell below the first row of a table: the source of the cell that heads its column. */
  readonly column?: string;
  /** It stands in a block quotation: the words are somebody else's. Callouts (`> [!note]`) are the author's own. */
  readonly quoted?: boolean;
}

/**
 * YAML between `---` lines at the start of a document: `text` is the raw YAML, the span is that of `text`. Its titles and its abstract are blocks of
 * the prose, too, before all others.
 */
export interface FrontMatter extends Span {
  readonly text: string;
}

/** A comment `<!-- exoscribe-… -->`, by which a document switches rules off. `text` is what follows `exoscribe-`. */
export interface Directive extends Span {
  readonly text: string;
}

/**
 * A stretch of the source that was read by itself, kept so that the next reading takes over what did not change.
 * `defines` are the link labels that it defines, `uses` the bracketed texts in it that could be labels, `labels` those of
 * them that are defined elsewhere; `open`: a fence or HTML block still stands open at its end.
 */
export interface Chunk extends Span {
  readonly text: string;
  readonly defines: readonly string[];
  readonly uses: readonly string[];
  readonly labels: readonly string[];
  readonly open: boolean;
  /** It is a title of the front matter, whose blocks are headings. */
  readonly isTitle?: boolean;
  /** It is Markdown that cannot be parsed in reasonable time, and was read as one paragraph of plain text. */
  readonly isUnparsed?: boolean;
  readonly blocks: readonly Block[];
  readonly directives: readonly Directive[];
}

export interface Prose {
  readonly source: string;
  readonly format: Format;
  readonly blocks: readonly Block[];
  readonly frontMatter: FrontMatter | undefined;
  /** Further blocks of metadata that name references, as Pandoc reads them anywhere; of a field the last block counts. */
  readonly metadata: readonly FrontMatter[];
  readonly directives: readonly Directive[];
  /** Parts of a Markdown document that could not be parsed, and were read as plain text. */
  readonly unparsed: readonly Span[];
  /** What `readProse` made the blocks from; for its next reading alone. */
  readonly chunks?: readonly Chunk[];
}

/** A name by which links inside a document find a place: `id="ref-2"`, `{#ref-2}`. The span is that of the name. */
export interface Anchor extends Span {
  readonly name: string;
}
