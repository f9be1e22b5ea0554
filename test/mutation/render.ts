import type { Span } from "../../src/model/span";
import { isNumbered, keyOf, writeEntry, type ListStyle } from "./lists";
import type { Manuscript, Sentence } from "./manuscript";

export type CitationNotation =
  | "bracket"
  | "spaced"
  | "linked"
  | "caret"
  | "sup"
  | "tex"
  | "unicode"
  | "parenthesis"
  | "glued"
  | "key"
  | "textual";

export interface Style {
  readonly citations: CitationNotation;
  readonly list: ListStyle;
}

/** A manuscript as text, with the place of every member of every citation and of every entry. */
export interface Rendered {
  readonly text: string;
  readonly files: Readonly<Record<string, string>>;
  /** By sentence, by member as written: a number, a range or a key with its `@`. */
  readonly members: readonly (readonly Span[])[];
  readonly entries: readonly Span[];
  /** The file in which the entries stand; undefined for the document. */
  readonly listFile: string | undefined;
}

const superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const delimiters: Readonly<
  Record<CitationNotation, readonly [open: string, separator: string, dash: string, close: string]>
> = {
  bracket: ["[", ",", "-", "]"],
  spaced: ["[", ", ", "–", "]"],
  linked: ["[[", ", ", "-", "]](#references)"],
  parenthesis: ["(", ", ", "-", ")"],
  caret: ["^", ",", "–", "^"],
  sup: ["<sup>", ",", "-", "</sup>"],
  tex: ["$^{", ",", "-", "}$"],
  unicode: ["", ",", "⁻", ""],
  glued: ["", ",", "–", ""],
  key: ["[", "; ", "", "]"],
  textual: ["[", "; ", "", "]"],
};

/** Members of a group as they are written: three or more in a row become a range. */
function written(sentence: Sentence, style: Style, manuscript: Manuscript): readonly string[] {
  const { cited, reversed } = sentence;
  if (!isNumbered(style.list))
    return cited.map((at) => `@${keyOf(manuscript.works[at] ?? manuscript.works[0]!, at)}`);
  const digits = (number: number): string =>
    style.citations === "unicode"
      ? String(number).replace(/\d/g, (digit) => superscript[Number(digit)]!)
      : String(number);
  const [, , dash] = delimiters[style.citations];
  const members: string[] = [];
  for (let at = 0; at < cited.length;) {
    let to = at;
    while (cited[to + 1] === cited[to]! + 1) to++;
    if (to - at < 2) to = at;
    const ends = [cited[at]! + 1, cited[to]! + 1].map(digits);
    members.push(at === to ? ends[0]! : (reversed ? ends.reverse() : ends).join(dash));
    at = to + 1;
  }
  return members;
}

/** Writes a manuscript in a style. `misspelt` puts another text in the place of one member. */
export function render(
  manuscript: Manuscript,
  style: Style,
  misspelt?: { readonly sentence: number; readonly member: number; readonly text: string },
): Rendered {
  const [open, separator, , close] = delimiters[style.citations];
  const attached = ["caret", "sup", "tex", "unicode", "glued"].includes(style.citations);
  const list = writeList(manuscript, style.list);
  let text =
    style.list === "yaml"
      ? `---\nreferences:\n${list.text}\n---\n\n`
      : style.list === "bibtex"
        ? "---\nbibliography: works.bib\n---\n\n"
        : "";
  const listStart = style.list === "yaml" ? text.indexOf(list.text) : 0;
  text += "# Exosomes and irradiation\n\n";
  const members = manuscript.sentences.map((sentence, number) => {
    const items = written(sentence, style, manuscript).map((item, at) =>
      misspelt?.sentence === number && misspelt.member === at ? misspelt.text : item,
    );
    const spans: Span[] = [];
    const cite = (): void => {
      text += open;
      items.forEach((item, at) => {
        if (at > 0) text += separator;
        spans.push({ start: text.length, end: text.length + item.length });
        text += item;
      });
      text += close;
    };
    const { named, words } = sentence;
    if (named !== undefined) {
      text += `${named.name} et al.${named.year === undefined ? "" : ` (${named.year})`}${attached ? "" : " "}`;
      cite();
      text += ` agree with this: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
    } else if (style.citations === "textual" && items.length === 1) {
      text += "As shown by ";
      spans.push({ start: text.length, end: text.length + items[0]!.length });
      text += `${items[0]!}, ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
    } else if (attached) {
      text += words;
      cite();
    } else {
      text += `${words.slice(0, -1)} `;
      cite();
      text += ".";
    }
    text += number % 4 === 3 ? "\n\n" : number % 4 === 1 ? "\n" : " ";
    return spans;
  });
  const move = (by: number): readonly Span[] =>
    list.entries.map(({ start, end }) => ({ start: start + by, end: end + by }));
  if (style.list === "bibtex")
    return { text, files: { "works.bib": list.text }, members, entries: list.entries, listFile: "works.bib" };
  if (style.list === "yaml")
    return { text, files: {}, members, entries: move(listStart), listFile: undefined };
  text = `${text.trimEnd()}\n\n## References\n\n`;
  return {
    text: `${text}${list.text}\n`,
    files: {},
    members,
    entries: move(text.length),
    listFile: undefined,
  };
}

function writeList(
  { works }: Manuscript,
  style: ListStyle,
): { readonly text: string; readonly entries: readonly Span[] } {
  const between = style === "ama" || style === "bibtex" ? "\n\n" : "\n";
  let text = "";
  const entries = works.map((work, at) => {
    if (at > 0) text += between;
    const start = text.length;
    text += writeEntry(style, work, at + 1);
    return { start, end: text.length };
  });
  return { text, entries };
}
