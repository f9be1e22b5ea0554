import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Knowledge } from "../../knowledge/knowledge";
import type { RecognisedBlock } from "../../knowledge/lexicon/match";
import { readProse } from "../../markdown/prose";
import { geneDefinitions } from "../../mentions/genes/longForms";
import { modelName } from "../../mentions/genes/name";
import { geneSpans, withDefinitions, type MatchSpan } from "../../mentions/genes/spans";
import { recogniseMentions } from "../../mentions/recognise";
import type { Format } from "../../model/prose";
import type { Span } from "../../model/span";
import { createMemo } from "../../text/caches";
import { toSource } from "../../text/offsets";
import { coordinatedGenes } from "./coordination";

/** A document as its annotators left it. */
export interface GoldDocument {
  readonly corpus: string;
  readonly text: string;
  readonly format: Format;
  readonly entities: readonly GoldEntity[];
  /** Other boundaries that are right too. */
  readonly alternatives?: readonly Span[];
}

interface GoldEntity extends Span {
  readonly type: string;
  readonly fragments?: unknown;
}

/** A document for training: what is written like a name in it, and whether the annotators say that it is one. */
export interface Annotated {
  readonly corpus: string;
  readonly text: string;
  readonly spans: readonly MatchSpan[];
  /** The block in which each span stands. */
  readonly blocks: Int32Array;
  /**
   * 1: a gene or protein; 0: none; -1: the corpus does not decide, or its annotation is in pieces; 2: a gene that is annotated as one with
   * others, which is right and teaches nothing, for the whole of them may be a name, too.
   */
  readonly labels: Int8Array;
  /** Names that the annotators found in the document, those that the lexicon does not know included. */
  readonly names: number;
}

/** The hand-annotated corpus is Markdown; the others are abstracts and articles in plain text. */
export const formatOf = (corpus: string): Format => (corpus === "ev" ? "markdown" : "plain");

/** The documents of `corpus`.jsonl in a folder. Throws where it is missing or a line is no JSON. */
export function readCorpus(folder: string, corpus: string): readonly GoldDocument[] {
  const lines = readFileSync(join(folder, `${corpus}.jsonl`), "utf8")
    .trimEnd()
    .split("\n");
  const format = formatOf(corpus);
  return lines.map((line) => ({ ...(JSON.parse(line) as Omit<GoldDocument, "format">), corpus, format }));
}

/** What is written like a name in a document, with what its annotators say of it. */
export function annotate(document: GoldDocument, knowledge: Knowledge): Annotated {
  const { corpus, text, format, entities, alternatives = [] } = document;
  const prose = readProse(text, { format });
  const { blocks } = recogniseMentions(prose, knowledge, createMemo());
  const genes = entities.filter(({ type, fragments }) => type === "gene" && !fragments);
  const right = keysOf([...genes, ...alternatives]);
  const members = keysOf(
    genes.flatMap(({ start, end }) =>
      coordinatedGenes(text.slice(start, end)).map((one) => ({
        start: start + one.start,
        end: start + one.end,
      })),
    ),
  );
  const undecided = entities.filter(
    ({ type, fragments }) =>
      type === "optional" || type === "gene_complex" || type === "mirna" || (type === "gene" && fragments),
  );
  const own = blocks.map(definingBlock);
  const labels = own.flatMap(({ spans }, index) =>
    spans.map(({ from, to }) => {
      const { start, end } = toSource(prose.blocks[index]!, from, to);
      const key = `${start},${end}`;
      if (right.has(key)) return 1;
      if (members.has(key)) return 2;
      return undecided.some((one) => one.start < end && start < one.end) ? -1 : 0;
    }),
  );
  return {
    corpus,
    text,
    spans: withDefinitions(own),
    blocks: Int32Array.from(own.flatMap(({ spans }, index) => spans.map(() => index))),
    labels: Int8Array.from(labels),
    names: genes.length,
  };
}

const keysOf = (spans: readonly Span[]): ReadonlySet<string> =>
  new Set(spans.map(({ start, end }) => `${start},${end}`));

/** What a block defines, and what in it the first source takes for possible names. */
function definingBlock({ text, abbreviations, scans }: RecognisedBlock) {
  const { source, matches } = scans[0]!;
  const spans = geneSpans(text, matches, (match) => modelName(matches[match]!.surfaceForm, source));
  return { definitions: geneDefinitions(text, abbreviations, spans), spans };
}

/** All that may be a name in a document, with what the document defines. */
export const spansOf = (blocks: readonly RecognisedBlock[]): readonly MatchSpan[] =>
  withDefinitions(blocks.map(definingBlock));
