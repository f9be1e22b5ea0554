import type { Span } from "../../model/span";

/** The number of an entry with what it stands in, at the start of a line; the span ends where the text of the entry begins. */
export interface Marker extends Span {
  readonly number: number;
  /** The digits; an item of an HTML list has none. */
  readonly key: Span | undefined;
  /** How the number is written, with `#` before it in a heading and `|` in a table. The entries of a list are alike in this. */
  readonly style: string;
}

/** What Markdown and HTML put before a number: a quotation, a heading, a cell, a bullet, a name to link to. */
const lead =
  /(?:^|(?<=<(?:br ?\/?|\/tr|\/p|\/div)>))[ \t]{0,8}(?:>[ \t]?){0,3}(#{1,6}[ \t]+)?(?:\|[ \t]*)?(?:[-*+•][ \t]+)?(?:(?:<(?!sup)[a-z][^<>\n]{0,200}>|<\/[a-z]{1,6}>|\[\]\{#[^\s{}]{1,100}\}|\[(?=[^\]\n]{1,12}\\?\]? ?\]\{\.csl-))[ \t]?){0,4}(?:\*{1,3}|_{1,3})?(?:№ ?|#(?=\d))?/;
/** The number may be a link, or stand in one: `[[1]](#c1)`, `[[1](#c1)]`, `[1](#c1).` */
const open =
  /(?:\[(?=\\?[[［【]?\d{1,4}\\?[\]］】]?\]\(#))?(\\?\[\^?|[［【〔(（^]|<sup>|\$\^\{?)?? ?(?:\[(?=\d{1,4}\]\(#))?/;
const digits = /(\d{1,4}|[０-９]{1,4}|[⁰¹²³⁴-⁹]{1,4})(?:\*{1,3}|_{1,3})?/;
const link = /(?:\]\(#[^\s()]{1,100}\))?/;
const close = / ?([-–—](?= )|\\?\][:：.．]?|[］】〕][:：.．]?|\\?[.)）．、:：]|\^|<\/sup>|\}?\$)?/;
const gap =
  /(?:\*{1,3}|_{1,3})?[ \t\u3000]*(?:<\/(?:a|span|b|strong|p|td|div)>[.:]?[ \t\u3000]*|\]\{\.csl-left-margin\}\[?){0,3}(\|[ \t\u3000]*|<(?:td|div)[^<>\n]{0,100}>[ \t\u3000]*)?/;
/** An entry may begin on a line below its number. */
const lineBreak = /^(?:[ \t]{0,8}\\?\r?\n){1,3}[ \t]{0,8}/;

const marker = new RegExp(
  [lead, open, digits, link, close, link, gap].map(({ source }) => source).join(""),
  "dgmu",
);

/** The style of a number by what opens and what closes it; those that a PDF reader mixes up are one. */
const styles: Readonly<Record<string, string>> = {
  "[]": "[",
  "[]:": "[",
  "[].": "[",
  "]": "[",
  "[^]:": "[^",
  "()": "(",
  "^^": "^",
  "<sup></sup>": "^",
  "$^{}$": "^",
  "$^$": "^",
  ".": ".",
  "、": ".",
  ")": ")",
  ":": ":",
  "-": "-",
  "": "",
};

/** Finds what may be the numbers of entries in a part of a source; their order tells which are. */
export function findMarkers(source: string, { start: from, end: to }: Span): readonly Marker[] {
  const text = source.slice(from, to);
  return [...text.matchAll(marker)].flatMap((match): readonly Marker[] => {
    const [all, heading, opening = "", written = "", closing = "", cell] = match;
    const style = isSuperscript(written) ? "^" : styles[plain(opening + closing)];
    if (style === undefined) return [];
    const behind = text.slice(match.index + all.length, match.index + all.length + lookAhead);
    const broken = cell === undefined ? (lineBreak.exec(behind)?.[0].length ?? 0) : 0;
    const isStructured = heading !== undefined || cell !== undefined;
    const isApart = broken > 0 || /[\s>]$/.test(all);
    if (!(isStructured ? /^\S/ : beginning(style, isApart, broken > 0)).test(behind.slice(broken))) return [];
    if (style === "[" && isDefinition.test(closing + behind)) return [];
    const [first, last] = match.indices![3]!;
    return [
      {
        number: Number(isSuperscript(written) ? lowered(written) : written.normalize("NFKC")),
        start: from + match.index + (all.length - all.trimStart().length),
        end: from + match.index + all.length + broken,
        key: { start: from + first, end: from + last },
        style: `${heading === undefined ? "" : "#"}${cell === undefined ? "" : "|"}${style}`,
      },
    ];
  });
}

/** So far behind a number is looked, in UTF-16 code units. */
const lookAhead = 600;
/** The target of links, `[1]: https://…`, and nothing else. */
const isDefinition = /^\]:\s{0,8}<?https?:\/\/\S{1,500}[ \t]*(?:\r?\n|$)/;

/** With what an entry may begin: a number alone is one only before a capital, for wrapped lines begin with numbers too. */
function beginning(style: string, isApart: boolean, isBelow: boolean): RegExp {
  if (style === "") return isApart ? (isBelow ? never : capital) : unspacedCapital;
  if (!isApart || isBelow) return style === "[" || style === "[^" ? /^[\p{L}\p{N}"“‘«「『《<*_{$]/u : letter;
  return style === ":" || style === "(" ? letter : /^\S/;
}
const letter = /^(?:[*_<["“‘«「『《]{0,4})\p{L}/u;
const capital = /^(?:[*_"“‘«「『《]{0,4})[\p{Lu}\p{Lo}]/u;
const unspacedCapital = /^\p{Lo}/u;
const never = /(?!)/;

/** Brackets and marks without their width and escapes. */
const plain = (marks: string): string =>
  marks
    .normalize("NFKC")
    .replace(/\\/g, "")
    .replace(/[【〔]/g, "[")
    .replace(/[】〕]/g, "]")
    .replace(/[–—]/g, "-");
const isSuperscript = (number: string): boolean => /^[⁰¹²³⁴-⁹]/.test(number);
const lowered = (number: string): string => number.normalize("NFKD");

/** A list of HTML, which may say from which number it counts, and its items. */
const htmlTag = /<ol(?:\s[^<>]{0,200})?>|<li(?:\s[^<>]{0,200})?>\s{0,40}/gi;
const htmlStart = /\sstart\s{0,4}=\s{0,4}["']?(\d{1,4})/i;

/** The items of HTML lists, which are numbered by their order. */
export function htmlMarkers(source: string, { start: from, end: to }: Span): readonly Marker[] {
  let next: number | undefined;
  return [...source.slice(from, to).matchAll(htmlTag)].flatMap(({ 0: tag, index }): readonly Marker[] => {
    if (/^<ol/i.test(tag)) next = Number(htmlStart.exec(tag)?.[1] ?? 1);
    if (next === undefined || /^<ol/i.test(tag)) return [];
    const start = from + index;
    return [{ number: next++, start, end: start + tag.length, key: undefined, style: "<li>" }];
  });
}
