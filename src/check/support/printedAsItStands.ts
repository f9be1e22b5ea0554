import type { Reference } from "../../model/reference";
import type { Span } from "../../model/span";
import { tagsIn } from "../../text/tags";

/** A piece of markup in a title, which no style reads there. */
export interface Mark {
  readonly text: string;
  /** Its place in the title; undefined where that was read without it. */
  readonly at?: Span;
  readonly isTag: boolean;
}

const character = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});/gi;
/** TeX in a list that is none: `{TP53}`, `\textit{`. */
const command = /\{\{?\p{L}[\p{L}\p{N}-]{0,30}\}\}?|\\[a-z]{2,20}(?=\{)/giu;

/** What of a title is markup that is printed as it stands. What Markdown reads itself is none. */
export function printedAsItStands({
  csl: { title = "" },
  raw,
  place,
  titleMarkup = [],
}: Reference): readonly Mark[] {
  const isMarkdown = raw !== undefined || place?.file === undefined || /\.ya?ml$/i.test(place.file);
  const lost = titleMarkup.filter((text) => text !== "{{").map((text) => ({ text, isTag: true }));
  const others = isMarkdown ? [] : [...title.matchAll(character), ...title.matchAll(command)];
  return [
    ...tagsIn(title).map((match) => toMark(match, true)),
    ...lost,
    ...others.map((match) => toMark(match, false)),
  ];
}

const toMark = ({ 0: text, index: start }: RegExpExecArray, isTag: boolean): Mark => ({
  text,
  at: { start, end: start + text.length },
  isTag,
});
