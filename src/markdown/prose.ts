import type { Block, Chunk, Format, FrontMatter, Prose } from "../model/prose";
import type { Span } from "../model/span";
import { groupBy } from "../text/groupBy";
import { move, readChunk } from "./chunk";
import { leftOut } from "./draft";
import { proseOfFrontMatter } from "./frontMatterProse";
import { markdownSegments, plainSegments } from "./segments";

export interface ProseOptions {
  readonly format: Format;
  /** The prose of an earlier state of the document, whose unchanged parts are used again. */
  readonly previous?: Prose | undefined;
}

/**
 * Reads a document into blocks of running text. Never throws: whatever the text, there is prose. With `previous`, only
 * chunks whose text (or whose link definitions elsewhere) changed are parsed; the result is the same as without, and
 * blocks that did not change and did not move are the identical objects.
 */
export function readProse(source: string, { format, previous }: ProseOptions): Prose {
  const text = format === "plain" ? source : withoutOpenFormulas(source);
  const { frontMatter, metadata, segments } =
    format === "plain" ? plainSegments(text) : markdownSegments(text);
  const known =
    previous?.format === format ? groupBy(previous.chunks ?? [], keyOf) : new Map<string, Chunk[]>();
  const withText = (span: Span): FrontMatter => ({ ...span, text: source.slice(span.start, span.end) });
  const above = frontMatter ? readFields(text, frontMatter, format, known) : [];
  const chunks = withSections(linkChunks([...above, ...readChunks(text, segments, format, known)], format));
  return {
    source,
    format,
    blocks: chunks.flatMap((chunk) => chunk.blocks),
    frontMatter: frontMatter && withText(frontMatter),
    metadata: metadata.map(withText),
    directives: chunks.flatMap((chunk) => chunk.directives),
    unparsed: chunks.filter(({ isUnparsed }) => isUnparsed).map(({ start, end }) => ({ start, end })),
    chunks,
  };
}

/** What a chunk is remembered by; a title is read otherwise than a paragraph of equal text. */
const keyOf = ({ text, isTitle }: Pick<Chunk, "text" | "isTitle">): string =>
  (isTitle ? "title:" : "") + text;

/** Reads a span of the source, or takes over what an earlier reading has of its text. */
function readSpan(
  source: string,
  span: Span & Pick<Chunk, "isTitle">,
  format: Format,
  known: Map<string, Chunk[]>,
): Chunk {
  const text = source.slice(span.start, span.end);
  const old = known.get(keyOf({ ...span, text }))?.shift();
  return old ? move(old, span.start) : readChunk(text, span, format, []);
}

/** The prose in the front matter. What is left open in it ends with it. */
const readFields = (
  source: string,
  frontMatter: Span,
  format: Format,
  known: Map<string, Chunk[]>,
): Chunk[] => proseOfFrontMatter(source, frontMatter).map((span) => readSpan(source, span, format, known));

function readChunks(
  source: string,
  segments: readonly Span[],
  format: Format,
  known: Map<string, Chunk[]>,
): Chunk[] {
  const chunks: Chunk[] = [];
  const read = (span: Span): Chunk => readSpan(source, span, format, known);
  for (const segment of segments) {
    const chunk = read(segment);
    if (chunk.open && segment.end < source.length) {
      // The cut was not safe after all: what is open takes in all that follows.
      chunks.push(read({ start: segment.start, end: source.length }));
      break;
    }
    chunks.push(chunk);
  }
  return chunks;
}

/** Reads those chunks again that use link labels which are defined elsewhere, or no longer are. */
function linkChunks(chunks: readonly Chunk[], format: Format): readonly Chunk[] {
  const defined = new Set(chunks.flatMap((chunk) => chunk.defines));
  return chunks.map((chunk) => {
    const labels = chunk.uses.filter((label) => defined.has(label) && !chunk.defines.includes(label));
    const isSame =
      labels.length === chunk.labels.length && labels.every((label, index) => label === chunk.labels[index]);
    return isSame ? chunk : readChunk(chunk.text, chunk, format, labels);
  });
}

/** Gives each block the headings above it. */
function withSections(chunks: readonly Chunk[]): readonly Chunk[] {
  let headings: readonly Block[] = [];
  let path: readonly string[] = [];
  const place = (block: Block): Block => {
    const { depth } = block;
    if (depth === undefined) return inSection(block, path);
    const above = headings.filter((heading) => (heading.depth ?? 0) < depth);
    const placed = inSection(
      block,
      above.map((heading) => heading.text),
    );
    headings = [...above, placed];
    path = headings.map((heading) => heading.text);
    return placed;
  };
  return chunks.map((chunk) => {
    const blocks = chunk.blocks.map(place);
    return blocks.every((block, index) => block === chunk.blocks[index]) ? chunk : { ...chunk, blocks };
  });
}

function inSection(block: Block, section: readonly string[]): Block {
  const isSame =
    section.length === block.section.length &&
    section.every((title, index) => title === block.section[index]);
  return isSame ? block : { ...block, section };
}

/** A formula between `$$` that opens a line, to the next `$$` in its paragraph. */
const formula =
  /^([ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?)\$\$(?!\$)((?:[^$\n]|\$(?!\$)|\n(?![ \t>\r]*(?:\n|`{3}|~{3}))){0,8000})\$\$(?!\$)/gm;

/**
 * The source with the formulas left out that Pandoc ends at their closing `$$` wherever that stands, as in `$$ {#eq:x}`, and
 * that remark-math would take to the end of the document. Of the same length, so that offsets stay; formulas on one line
 * or fenced by lines of their own are read right and stay as they are.
 */
function withoutOpenFormulas(source: string): string {
  if (!source.includes("$$")) return source;
  return source.replace(formula, (all: string, lead: string, inside: string, at: number) => {
    const isFenced =
      /\n[ \t>]*$/.test(inside) &&
      /^[ \t]*(?:\r?\n|$)/.test(source.slice(at + all.length, at + all.length + 80));
    return isFenced || !inside.includes("\n") ? all : lead + leftOut.repeat(all.length - lead.length);
  });
}
