import type { Block, Prose } from "./prose";
import type { Span } from "./span";

/** A document's own reference list: `start` to `end` with its heading, `body` without it. */
export interface ReferenceSection extends Span {
  readonly body: Span;
}

const name =
  /^(?:\d{1,2}(?:\.\d{1,2})?[.)]?\s{1,4}|[IVX]{1,5}[.)]\s{1,4})?(?:list of |notes and )?(?:references?(?: list| cited| and notes)?|bibliography|literature(?: cited)?|works cited|cited literature|literatur(?:verzeichnis)?|références|bibliographie|referencias|bibliografía|referências|riferimenti|bibliografia|参考文献)\s{0,4}:?$/iu;
/** Whether a heading, or a line in its place, announces a list of references. */
export const isReferenceHeading = (text: string): boolean => name.test(text.trim());
/** Whether a link is to the list as a whole: to its heading, as in `[2](#references)`, or to a name like it. */
export const isListName = (fragment: string): boolean =>
  /^(?:user-content-)?(?:refs?|citations?|sources?)$/i.test(fragment) ||
  isReferenceHeading(decoded(fragment).replace(/-/g, " "));

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** A line that can be nothing else, where the document has no headings or sets them as bold text or in HTML. */
const nameLine =
  /^[ \t]{0,3}(?:<(?:h[1-6]|p|b|strong|summary|details|center|div)(?:\s[^<>\n]{0,200})?>[ \t]?){0,3}(?:\*\*|__)?((?:\d{1,2}\.? )?[\p{L} ]{4,30}:?)(?:\*\*|__)?:?(?:[ \t]?<\/[a-z1-6]{1,7}>){0,3}[ \t]*\r?$/u;
/** What every name of a list has in it; all other lines need no look. */
const telling = /refer|réfé|rifer|bibliogra|litera|works|参考/giu;
/** The longest of these lines, but for white space at its end, in UTF-16 code units. */
const longestNameLine = 300;
const bracketed = /^[ \t]{0,3}\\?\[(\d{1,4})\\?\][.:]?[ \t]{1,8}\S/gm;
const year = /\b(?:1[89]|20)\d\d\b/;

/**
 * Finds the document's own reference list: under a heading that says so (the last one), under a line that says so, or a
 * run of lines `[1] …` to the end of the text, each with a year. Undefined where there is none, or nothing under it, as
 * where Pandoc is to put the list. Spans are source offsets.
 */
export function findReferenceSection(prose: Prose): ReferenceSection | undefined {
  return underHeading(prose) ?? underLine(prose) ?? withoutHeading(prose);
}

/** Whether what starts at an offset of the source stands in a reference list; in none where there is none. */
export const isInList = (start: number, list: ReferenceSection | undefined): boolean =>
  list !== undefined && start >= list.start && start < list.end;

function underHeading(prose: Prose): ReferenceSection | undefined {
  const at = prose.blocks.findLastIndex(
    (block) => block.kind === "heading" && isReferenceHeading(block.text),
  );
  const heading = prose.blocks[at];
  if (heading === undefined) return undefined;
  const depth = heading.depth ?? 6;
  const next = prose.blocks
    .slice(at + 1)
    .find((block) => block.kind === "heading" && (block.depth ?? 6) <= depth);
  return section(prose, heading.start, heading.end, next?.start ?? prose.source.length);
}

function underLine(prose: Prose): ReferenceSection | undefined {
  const { source, blocks } = prose;
  for (const { index } of [...source.matchAll(telling)].reverse()) {
    const line = shortLineAround(source, index);
    const at = line && nameAt(source, line);
    if (!line || at === undefined || !blocks.some((block) => isProse(block, at))) continue;
    const next = blocks.find((block) => block.kind === "heading" && block.start > line.end);
    return section(prose, line.start, line.end, next?.start ?? source.length);
  }
  return undefined;
}

/** The line around an offset, without its line break; undefined where it is too long for the name of a list. */
function shortLineAround(source: string, offset: number): Span | undefined {
  const from = Math.max(0, offset - longestNameLine);
  const before = source.slice(from, offset).lastIndexOf("\n");
  const after = source.slice(offset, offset + longestNameLine + 1).indexOf("\n");
  const start = from + before + 1;
  const end = after < 0 ? source.length : offset + after;
  return (before < 0 && from > 0) || end - start > longestNameLine ? undefined : { start, end };
}

/** Where the name of a list stands in a line that is one. */
function nameAt(source: string, { start, end }: Span): number | undefined {
  const [line = "", name = ""] = nameLine.exec(source.slice(start, end)) ?? [];
  return isReferenceHeading(name) ? start + line.indexOf(name) : undefined;
}

const isProse = (block: Block, at: number): boolean =>
  block.kind === "paragraph" && block.start <= at + 3 && at < block.end;

function withoutHeading(prose: Prose): ReferenceSection | undefined {
  const lines = [...prose.source.matchAll(bracketed)];
  const first = lines.findLastIndex((line) => Number(line[1]) === 1);
  const run = first < 0 ? [] : lines.slice(first);
  const entries = run.map((line, at) => prose.source.slice(line.index, run[at + 1]?.index));
  const counted = run.every((line, at) => Number(line[1]) === at + 1);
  if (run.length < 2 || !counted || !entries.every(isEntry)) return undefined;
  const start = run[0]!.index;
  return { start, end: prose.source.length, body: { start, end: prose.source.length } };
}

/** One paragraph with a year: a sentence that happens to begin with a citation is seldom followed by nothing else. */
const isEntry = (text: string): boolean =>
  year.test(text) && text.length < 1_500 && !/\n[^\S\n]*\n/.test(text.trimEnd());

function section(prose: Prose, start: number, from: number, end: number): ReferenceSection | undefined {
  const text = prose.source
    .slice(from, end)
    .replace(/<!--[^]{0,2000}?-->|<[^<>]{1,200}>|^[ \t]{0,40}:::.*$/gm, "");
  return text.trim() === "" ? undefined : { start, end, body: { start: from, end } };
}

/** Whether a heading, or a paragraph that is nothing else, announces a list, be there entries below it or not. */
export const namesList = ({ blocks }: Prose): boolean =>
  blocks.some(({ kind, text }) => (kind === "heading" || kind === "paragraph") && isReferenceHeading(text));
