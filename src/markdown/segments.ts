import type { FrontMatter, Prose } from "../model/prose";
import type { Span } from "../model/span";

export interface Segments {
  /** The span of the YAML between the lines of front matter. */
  readonly frontMatter: Span | undefined;
  /** The spans of the YAML of further blocks of metadata. */
  readonly metadata: readonly Span[];
  readonly segments: readonly Span[];
}

const opening =
  /^ {0,3}(?:(`{3,})[^`]*$|(~{3,})|(\${2,})[^$]*$|<(?:(script|style|pre|textarea)(?=[\s>]|$)|(!--)|(\?)|(!\[CDATA\[)))/i;
const terminators: readonly (readonly [number, RegExp])[] = [
  [4, /<\/(?:script|style|pre|textarea)>/i],
  [5, /-->/],
  [6, /\?>/],
  [7, /\]\]>/],
];

/** What ends the construct that a line opens; undefined where it opens none or ends it itself. */
export function opens(line: string): RegExp | undefined {
  const match = opening.exec(line);
  if (!match) return undefined;
  const fence = match[1] ?? match[2] ?? match[3];
  if (fence !== undefined) {
    const character = fence.startsWith("$") ? "\\$" : fence[0]!;
    return new RegExp(`^ {0,3}${character}{${fence.length},}[ \\t]*$`);
  }
  const terminator = terminators.find(([group]) => match[group] !== undefined)?.[1];
  return terminator?.test(line.slice(match[0].length)) ? undefined : terminator;
}

/** The next line from `at`: the end of its text, and the start of the one after it. */
function lineFrom(source: string, at: number): { readonly end: number; readonly next: number } {
  let end = at;
  while (end < source.length && source[end] !== "\n" && source[end] !== "\r") end++;
  const next = source.startsWith("\r\n", end) ? end + 2 : end + 1;
  return { end, next: Math.min(next, source.length) };
}

/** Front matter at the start of a document: YAML between `---` and `---` or `...`, or TOML between `+++`. */
function frontMatter(
  source: string,
  at: number,
): { readonly yaml: Span | undefined; readonly next: number } | undefined {
  const first = lineFrom(source, at);
  const fence = source.slice(at, first.end).trimEnd();
  if (fence !== "---" && fence !== "+++") return undefined;
  for (let start = first.next; start < source.length;) {
    const line = lineFrom(source, start);
    const text = source.slice(start, line.end).trimEnd();
    if (text === fence || (fence === "---" && text === "...")) {
      const yaml = fence === "---" ? { start: first.next, end: start } : undefined;
      return { yaml, next: line.next };
    }
    start = line.next;
  }
  return undefined;
}

/** Fields that nothing but metadata has: other readers take lines of `---` for rules, between which a text may be YAML by chance. */
const ofReferences = /^(?:bibliography|references|nocite)[ \t]*:/m;

/** A line of a map in YAML: a field, what belongs to the one above, or a comment. */
const ofMap = /^(?:[ \t#]|-(?:[ \t]|$)|$|["']?[\w.-]{1,100}["']?[ \t]*:)/;

/** A block of metadata behind the front matter, as Pandoc reads one anywhere: behind a blank line, with its YAML right below. */
function furtherMetadata(
  source: string,
  at: number,
): { readonly yaml: Span; readonly next: number } | undefined {
  if (!source.startsWith("---", at) || /^---[ \t]*\r?\n[ \t]*(?:\r?\n|$)/.test(source.slice(at, at + 200)))
    return undefined;
  const found = frontMatter(source, at);
  const { yaml, next } = found ?? {};
  if (yaml === undefined || next === undefined) return undefined;
  const text = source.slice(yaml.start, yaml.end);
  return ofReferences.test(text) && text.split(/\r?\n/).every((line) => ofMap.test(line))
    ? { yaml, next }
    : undefined;
}

/**
 * Cuts Markdown where it is safe to read the parts by themselves: before a line that is not indented, after a blank line,
 * outside fences and HTML blocks. There, every container has ended, except that a list may go on with its next item.
 */
export function markdownSegments(source: string): Segments {
  const begin = source.startsWith("\uFEFF") ? 1 : 0;
  const matter = frontMatter(source, begin);
  const segments: Span[] = [];
  const metadata: Span[] = [];
  let start = matter?.next ?? begin;
  let isAfterBlank = matter !== undefined;
  let until: RegExp | undefined;
  for (let at = start; at < source.length;) {
    const { end, next } = lineFrom(source, at);
    const line = source.slice(at, end);
    const isBlank = line.trim() === "";
    const block = until || !isAfterBlank ? undefined : furtherMetadata(source, at);
    if (block) {
      if (start < at) segments.push({ start, end: at });
      metadata.push(block.yaml);
      start = at = block.next;
      continue;
    }
    if (until) {
      if (until.test(line)) until = undefined;
    } else {
      if (isAfterBlank && !isBlank && !/^[ \t]/.test(line)) {
        segments.push({ start, end: at });
        start = at;
      }
      until = opens(line);
    }
    isAfterBlank = isBlank;
    at = next;
  }
  if (start < source.length) segments.push({ start, end: source.length });
  return { frontMatter: matter?.yaml, metadata, segments };
}

/** Cuts plain text into paragraphs, at blank lines. */
export function plainSegments(source: string): Segments {
  const segments: Span[] = [];
  let start = source.startsWith("\uFEFF") ? 1 : 0;
  let isAfterBlank = false;
  for (let at = start; at < source.length;) {
    const { end, next } = lineFrom(source, at);
    const isBlank = source.slice(at, end).trim() === "";
    if (isAfterBlank && !isBlank) {
      segments.push({ start, end: at });
      start = at;
    }
    isAfterBlank = isBlank;
    at = next;
  }
  if (start < source.length) segments.push({ start, end: source.length });
  return { frontMatter: undefined, metadata: [], segments };
}

/** All blocks of metadata that a document has, the front matter first. */
export const metadataOf = ({
  frontMatter,
  metadata,
}: Pick<Prose, "frontMatter" | "metadata">): readonly FrontMatter[] =>
  frontMatter ? [frontMatter, ...metadata] : metadata;
