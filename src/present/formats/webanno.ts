import type { Span } from "../../model/span";
import type { AnnotatedDocument } from "./document";

/** The built-in layer of INCEpTION and WebAnno, which every project has. */
const header = [
  "#FORMAT=WebAnno TSV 3.3",
  "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value",
  "",
  "",
];

/** INCEpTION wants a concept to be an IRI; Bioregistry's resolver makes one of every CURIE. */
const resolver = "https://bioregistry.io/";

/** An annotation with its number, by which the rows of its tokens belong together. */
interface Numbered extends Span {
  readonly identifier: string | undefined;
  readonly value: string;
  readonly index: number;
}

/**
 * WebAnno TSV 3.3. Offsets are UTF-16 code units, as the format defines. What is between blank lines is one sentence;
 * words are split where an annotation begins or ends, so that it covers whole tokens.
 */
export function webanno({ source, mentions, citations }: AnnotatedDocument): string {
  const annotations = [
    ...mentions.map(({ start, end, id, kind }) => ({ start, end, identifier: resolver + id, value: kind })),
    ...citations.map(({ start, end }) => ({ start, end, identifier: undefined, value: "citation" })),
  ]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((annotation, index) => ({ ...annotation, index: index + 1 }));
  const covering = coverage(annotations);
  const lines = sentencesOf(source, annotations).flatMap(({ start, end, tokens }, index) => [
    ...source
      .slice(start, end)
      .split("\n")
      .map((line) => `#Text=${escape(line)}`),
    ...tokens.map((token, number) => row(`${index + 1}-${number + 1}`, token, source, covering(token))),
    "",
  ]);
  return [...header, ...lines].map((line) => `${line}\n`).join("");
}

interface Sentence extends Span {
  readonly tokens: readonly Span[];
}

function sentencesOf(source: string, annotations: readonly Span[]): readonly Sentence[] {
  const cuts = new Set(annotations.flatMap(({ start, end }) => [start, end]));
  const sentences: Span[][] = [];
  let last = 0;
  for (const { index, 0: word } of source.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
    const blank = /\n[ \t\r]*\n/.test(source.slice(last, index));
    const tokens = splitAt(index, index + word.length, cuts);
    if (blank || sentences.length === 0) sentences.push([...tokens]);
    else for (const token of tokens) sentences.at(-1)!.push(token);
    last = index + word.length;
  }
  return sentences.map((tokens) => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens }));
}

function splitAt(start: number, end: number, cuts: ReadonlySet<number>): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at++) {
    if (at !== end && !cuts.has(at)) continue;
    spans.push({ start: from, end: at });
    from = at;
  }
  return spans;
}

/** The annotations that cover each token, for tokens asked for in the order of the text. */
function coverage(annotations: readonly Numbered[]): (token: Span) => readonly Numbered[] {
  let next = 0;
  let open: readonly Numbered[] = [];
  return ({ start, end }) => {
    const first = next;
    while (next < annotations.length && annotations[next]!.start <= start) next++;
    open = [...open, ...annotations.slice(first, next)].filter((annotation) => annotation.end >= end);
    return open;
  };
}

function row(id: string, { start, end }: Span, source: string, covering: readonly Numbered[]): string {
  const cells = [
    covering.map(
      ({ identifier, index }) => `${identifier === undefined ? "*" : escape(identifier)}[${index}]`,
    ),
    covering.map(({ value, index }) => `${escape(value)}[${index}]`),
  ].map((values) => (values.length === 0 ? "_" : values.join("|")));
  return [id, `${start}-${end}`, escape(source.slice(start, end)), ...cells, ""].join("\t");
}

/** The reserved characters of the format, each behind a backslash; `->` counts as one. */
function escape(text: string): string {
  return text
    .replace(/[\\[\]|_;*]|->/g, "\\$&")
    .replaceAll("\t", "\\t")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r");
}
