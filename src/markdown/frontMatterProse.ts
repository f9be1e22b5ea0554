import { isMap, isScalar, parseDocument } from "yaml";
import type { Span } from "../model/span";

/** The fields of the front matter whose values are prose that Pandoc sets before the text. */
const field = /^(title|subtitle|abstract)[ \t]{0,20}:(?=[ \t\r\n])/gm;
/** The end of what belongs to a field: the next line that is neither indented nor empty. */
const nextField = /\r?\n(?=[^\s])/g;
const paragraph = /[^\s](?:[^\n]|\n(?![ \t\r]*\n))*/g;
/** Escapes of quoted scalars that stand for other characters than they are written with. */
const escape = /\\[^"\\/]|''/;

/** A stretch of prose in the front matter. */
export interface FieldProse extends Span {
  /** It is a title: set like a heading. */
  readonly isTitle: boolean;
}

/**
 * The titles and the abstract in the YAML of a front matter, paragraph by paragraph, each from its first character on: as Markdown the indent
 * of a block would be code.
 */
export function proseOfFrontMatter(source: string, { start, end }: Span): readonly FieldProse[] {
  const yaml = source.slice(start, end);
  return [...yaml.matchAll(field)].flatMap(({ 1: name, index }) => {
    nextField.lastIndex = index;
    const to = nextField.exec(yaml)?.index ?? yaml.length;
    const value = valueOf(yaml.slice(index, to));
    if (value === undefined) return [];
    const isTitle = name !== "abstract";
    return paragraphs(source, start + index + value.start, start + index + value.end).map((span) => ({
      ...span,
      isTitle,
    }));
  });
}

/** Where the text of a field's value stands in its YAML; undefined where it is no text, or does not stand there as it is. */
function valueOf(yaml: string): Span | undefined {
  const { contents, errors } = parseDocument(yaml, { keepSourceTokens: true, logLevel: "silent" });
  const value = isMap(contents) ? contents.items[0]?.value : undefined;
  if (errors.length > 0 || !isScalar(value) || typeof value.value !== "string") return undefined;
  const [start, end] = value.range;
  switch (value.type) {
    case "PLAIN":
      return { start, end };
    case "QUOTE_SINGLE":
    case "QUOTE_DOUBLE":
      return escape.test(yaml.slice(start, end)) ? undefined : { start: start + 1, end: end - 1 };
    default:
      // The text of a block begins below its header.
      return { start: yaml.indexOf("\n", start) + 1, end };
  }
}

/** The paragraphs of a stretch, each from its first character to its last. */
function paragraphs(source: string, start: number, end: number): readonly Span[] {
  return [...source.slice(start, end).matchAll(paragraph)].map(({ 0: text, index }) => ({
    start: start + index,
    end: start + index + text.trimEnd().length,
  }));
}
