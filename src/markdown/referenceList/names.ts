import type { Block, Prose } from "../../model/prose";
import type { Span } from "../../model/span";
import { isReferenceHeading } from "./headings";

/** What announces a list, and the places, in order, where the list may end, up to the next name. */
export interface Name extends Span {
  /** The start of the next name, or the end of the source. */
  readonly limit: number;
  readonly stops: readonly number[];
}

/** The headings that announce a list; where no heading does, the lines. */
export function findNames(prose: Prose): readonly Name[] {
  const headings = prose.blocks.filter(({ kind }) => kind === "heading");
  const named = headings.filter(({ text }) => isReferenceHeading(text));
  const names = named.length > 0 ? named : prose.blocks.flatMap((block) => linesIn(block, prose.source));
  let next = 0;
  return names.map(({ start, end, depth = 6 }, at) => {
    const limit = names[at + 1]?.start ?? prose.source.length;
    const stops: number[] = [];
    for (; next < headings.length && headings[next]!.start < limit; next++) {
      const heading = headings[next]!;
      if (heading.start >= end && (heading.depth ?? 6) <= depth) stops.push(heading.start);
    }
    return { start, end, limit, stops };
  });
}

/** The longest line that is looked at, in UTF-16 code units. */
const longestLine = 300;
const tags = /<\/?[a-z][^<>\n]{0,200}>|\[?\]?\{[#.][^{}\n]{0,100}\}/giu;
const mayHaveTags = /[<{]/;

/** The lines of a paragraph that are a name: in the markup of bold text or HTML, or as plain text with a capital. */
function linesIn(
  { kind, start, end }: Block,
  source: string,
): readonly Pick<Block, "start" | "end" | "depth">[] {
  if (kind !== "paragraph") return [];
  const found: Span[] = [];
  const from = source.lastIndexOf("\n", start - 1) + 1;
  for (const { 0: line, index } of source.slice(from, end).matchAll(/[^\r\n]{2,}/g)) {
    if (line.length > longestLine) continue;
    const name = (mayHaveTags.test(line) ? line.replace(tags, " ") : line).trim();
    if (name.length > 0 && isName(name)) found.push({ start: from + index, end: from + index + line.length });
  }
  return found;
}

/** A line of running text may consist of such a word by chance, and a line of a table of contents ends in a page. */
const isName = (line: string): boolean =>
  !manyWords.test(line) &&
  isReferenceHeading(line) &&
  /^[^\p{L}]{0,12}[\p{Lu}\p{Lo}]/u.test(line) &&
  !/[.,\p{L}\s]\d{1,4}$/u.test(line);
/** Quick to tell, for most lines are running text. */
const manyWords = /^(?:\S{1,80}\s{1,8}){7}\S/;
