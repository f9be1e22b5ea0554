import { isReferenceHeading } from "../markdown/referenceList/headings";
import { findReferenceSection } from "../markdown/referenceSection";
import type { Block, Prose } from "../model/prose";
import type { Span } from "../model/span";
import { looksLikeEntry } from "../references/read/entryLike";
import { toText } from "../text/offsets";
import { crossReference } from "./find/keys";
import { withinMarks } from "./find/marks";
import { inReferenceSection } from "./find/referenceSection";

/** A member of a citation that is being typed: the span is what an accepted entry replaces, the caret lies in it. */
export interface CitationTyping extends Span {
  /** The sign that opens the member, or the group that it is in. */
  readonly sign: "@" | "[" | "^" | "(";
  /** What stands between the sign, or the member before, and the caret. */
  readonly query: string;
}

/** So much of the line before the caret is looked at, in UTF-16 code units. */
const lookBehind = 400;

const key = /@\{?([\p{L}\p{N}_:.#$%&\-+?<>~/]{0,100})$/u;
const bracket = /\[(?:\d{1,4}\s?[,;–-]\s?){0,60}([\p{L}\p{N}]{0,40})$/u;
/** The first names and year of a group, or further ones: `(Smi`, `(see Smith, 2018; Lee`. */
const parenthesis =
  /(?:^|[\s"“])\((?:[^()[\]\n]{1,300};\s?)?(?:(?:see|see also|e\.g\.,?|cf\.)\s){0,2}((?:\p{Lu}[\p{L}\p{N}'’.,& -]{0,60})?)$/u;
const superscript = /\^(?:\d{1,4}\s?[,–-]\s?){0,60}([\p{L}\p{N}]{0,40})$/u;

/** Before `[`: links, images, footnotes, wiki links, escapes, indices of short names. */
const noBracket = /[![\]^\\]$|(?:^|[^\p{L}])[\p{Script=Latin}\p{Script=Greek}]{1,2}$|[\p{N}_]$/u;
/** `- [` and `- [x`: nothing tells yet that the list has no check boxes. */
const checkBox = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[x?$/i;
/** A raised citation stands behind a word or a mark; `m^2`, `Ca^2+` and `10^6` do not. */
const beforeSuperscript = /(?:\p{L}{3}|[.,;:)\]”"’'])$/u;

/**
 * The member of a citation at a caret, where what stands before the caret is the beginning of one, in running text:
 * `@haz`, `[see @haz`, `[12, haz`, `exosomes^12,`, `(Haz`. Undefined everywhere else: in e-mail addresses, code, links, images,
 * footnotes, check boxes, front matter, and in the document's own reference list, unless nothing is in it yet.
 */
export function citationTyping(prose: Prose, caret: number): CitationTyping | undefined {
  const { source } = prose;
  const line = source
    .slice(Math.max(0, caret - lookBehind), caret)
    .split(/[\r\n]/)
    .at(-1)!;
  const found =
    keyTyping(source, line, caret) ?? numberTyping(source, line, caret) ?? authorTyping(source, line, caret);
  return found && inProse(prose, found.anchor) ? found.typing : undefined;
}

interface Found {
  /** The offset of the sign. */
  readonly anchor: number;
  readonly typing: CitationTyping;
}

function keyTyping(source: string, line: string, caret: number): Found | undefined {
  const match = key.exec(line);
  if (!match || /[\p{L}\p{N}_\\@/]$/u.test(line.slice(0, match.index))) return undefined;
  const query = match[1]!;
  if (crossReference.test(query)) return undefined;
  const anchor = caret - match[0].length;
  const rest = match[0].startsWith("@{")
    ? /^[^{}\s]{0,100}\}?/
    : /^[\p{L}\p{N}_]{1,100}(?:[:.-][\p{L}\p{N}_]{1,100}){0,9}/u;
  const end = caret + (rest.exec(source.slice(caret, caret + lookBehind))?.[0].length ?? 0);
  return { anchor, typing: { sign: "@", start: anchor, end, query } };
}

function numberTyping(source: string, line: string, caret: number): Found | undefined {
  const inBracket = bracket.exec(line);
  const match = inBracket ?? superscript.exec(line);
  if (!match) return undefined;
  const before = line.slice(0, match.index);
  if (inBracket ? noBracket.test(before) || checkBox.test(line) : !beforeSuperscript.test(before))
    return undefined;
  // The second sign of `word^12^` closes.
  if (/\^[\d,–-]{1,40}$/.test(before)) return undefined;
  const query = match[1]!;
  const end = caret + /^[\p{L}\p{N}]{0,40}/u.exec(source.slice(caret, caret + 40))![0].length;
  return {
    anchor: caret - match[0].length,
    typing: { sign: inBracket ? "[" : "^", start: caret - query.length, end, query },
  };
}

function authorTyping(source: string, line: string, caret: number): Found | undefined {
  const match = parenthesis.exec(line);
  if (!match) return undefined;
  const query = match[1]!;
  const end = caret + /^[\p{L}\p{N}'’]{0,40}/u.exec(source.slice(caret, caret + 40))![0].length;
  const anchor = caret - match[0].length + match[0].indexOf("(");
  return { anchor, typing: { sign: "(", start: caret - query.length, end, query } };
}

/** Whether a sign in the source is running text, outside links and the reference list. */
function inProse(prose: Prose, offset: number): boolean {
  const { blocks, source } = prose;
  const index = blocks.findIndex(({ start, end }) => start <= offset && offset < end);
  const block = blocks[index];
  if (!block || inReferences(prose, index)) return false;
  const at = toText(block, offset);
  const inText = at !== undefined && block.text[at] === source[offset];
  // The sign of a raised citation that is closed already is markup.
  const superscript = block.marks.find(
    (mark) => mark.kind === "superscript" && block.start + mark.outer.start === offset,
  );
  const from = inText ? at : superscript?.start;
  return from !== undefined && !withinMarks(block, ["link", "wikilink"])(from, from + 1);
}

/** Whether a block belongs to a list of references. What stands alone under the name of one is no list yet. */
function inReferences(prose: Prose, index: number): boolean {
  const inside = inReferenceSection(prose);
  const isListed = ({ kind, text }: Block, at: number): boolean =>
    inside[at] === true && kind !== "heading" && !isReferenceHeading(text) && text.trim() !== "";
  if (inside[index] !== true) return false;
  const entries = findReferenceSection(prose)?.entries ?? [];
  return (
    entries.length > 0 ||
    looksLikeEntry(prose.blocks[index]!.text) ||
    prose.blocks.some((block, at) => at !== index && isListed(block, at))
  );
}
