import type { Chunk, Format } from "../model/prose";
import type { Span } from "../model/span";
import { normaliseLabel, readBlocks } from "./blocks";
import { appendLines, emptyDraft, leftOut } from "./draft";
import { finish } from "./finish";
import { markIdentifiers } from "./identifiers";
import { isParsable } from "./parsable";
import { readSimpleHeading, readSimpleParagraph } from "./simple";

/** Runs of characters that are no words (an image in base64, say). */
const wordless = /[^\s]{300,}/g;

/** Reads a chunk as one paragraph, with its lines joined. */
function readPlain(text: string): Pick<Chunk, "blocks"> {
  const start = /^\s*/.exec(text)![0].length;
  const end = text.trimEnd().length;
  if (end <= start) return { blocks: [] };
  const draft = emptyDraft();
  appendLines(draft, text.slice(start, end), start);
  const cuts = [...draft.text.matchAll(wordless)].map(({ 0: run, index }) => ({
    from: index,
    to: index + run.length,
    replacement: leftOut,
  }));
  markIdentifiers(draft);
  const running = finish(draft, cuts, start);
  const isEmpty = running.text.replaceAll(leftOut, "").trim() === "";
  return { blocks: isEmpty ? [] : [{ kind: "paragraph", start, end, ...running, section: [] }] };
}

const bracketed = /\[((?:[^[\]\\]|\\[^]){1,999})\]/g;

/** The labels that a chunk may refer to. */
function usesOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(bracketed)].map((match) => normaliseLabel(match[1]!)))];
}

/** Reads one chunk of a document. `labels` are the link labels in it that are defined elsewhere. */
export function readChunk(
  text: string,
  { isTitle = false, ...span }: Span & Pick<Chunk, "isTitle">,
  format: Format,
  labels: readonly string[],
): Chunk {
  const chunk = readText(text, span, format, labels);
  if (!isTitle) return chunk;
  return { ...chunk, isTitle, blocks: chunk.blocks.map((block) => ({ ...block, kind: "heading" })) };
}

function readText(text: string, { start, end }: Span, format: Format, labels: readonly string[]): Chunk {
  const empty = { text, start, end, labels, defines: [], uses: [], open: false, directives: [] };
  // To the parser each of thirty thousand blank lines is an event of its own.
  if (text.trim() === "") return move({ ...empty, blocks: [], start: 0, end: 0 }, start);
  const plain = (): Chunk => move({ ...empty, ...readPlain(text), start: 0, end: 0 }, start);
  const unparsed = (): Chunk => ({ ...plain(), isUnparsed: true });
  if (format === "plain") return plain();
  if (!isParsable(text)) return unparsed();
  const simple = labels.length === 0 ? (readSimpleHeading(text) ?? readSimpleParagraph(text)) : undefined;
  if (simple) return move({ ...empty, uses: usesOf(text), blocks: [simple], start: 0, end: 0 }, start);
  try {
    const definitions = labels.map((label) => `\n\n[${label}]: <>`).join("");
    const { blocks, directives, defines, open } = readBlocks(text + definitions);
    const own = defines.slice(0, defines.length - labels.length);
    return move(
      { text, start: 0, end: 0, labels, defines: own, uses: usesOf(text), open, blocks, directives },
      start,
    );
  } catch {
    // A document is other people's text: whatever breaks the parser, there is prose.
    return unparsed();
  }
}

/** The chunk at another place: maps and texts stay the identical objects. */
export function move(chunk: Chunk, start: number): Chunk {
  const by = start - chunk.start;
  const shift = <T extends Span>(item: T): T =>
    by === 0 ? item : { ...item, start: item.start + by, end: item.end + by };
  if (by === 0 && chunk.end === start + chunk.text.length) return chunk;
  return {
    ...chunk,
    start,
    end: start + chunk.text.length,
    blocks: chunk.blocks.map(shift),
    directives: chunk.directives.map(shift),
  };
}
