import type { Knowledge } from "../../knowledge/knowledge";
import type { NameModel } from "../../knowledge/lexicon/model";
import { entityOf } from "../../knowledge/lexicon/name";
import { firstFrom } from "../../text/search";
import { speaksOfVesicles } from "../../text/vesicles";
import type { BlockNames } from "../blockNames";
import type { Trace } from "../trace";
import { geneEvidence } from "../weights";
import { standsFree } from "./certain";
import { genesIn, membersAfter } from "./coordination/members";
import { doubtCodes } from "./codes";
import { followLongForms } from "./followLongForms";
import { isSpelledLikeNoWord } from "./name";
import { Definition, nameScores } from "./score";
import { withDefinitions, type MatchSpan } from "./spans";

/** A match that the model takes for the name of a gene or protein. */
export interface GeneName {
  readonly span: MatchSpan;
  /** Above 0; the logit over the model's threshold. */
  readonly score: number;
}

/** What the model says of the names of one block. */
export interface BlockGenes {
  /** In the order of the text; none overlaps another. */
  readonly names: readonly GeneName[];
  /** Judges a stretch that was looked at: true where it was found to be no gene. Offsets are of the block's text. */
  isRefused(from: number, to: number): boolean;
}

/** The names of genes and proteins in each block of a document: of overlapping ones the likeliest. */
export function linkGenes(
  blocks: readonly BlockNames[],
  model: NameModel,
  knowledge: Pick<Knowledge, "lexicon" | "normaliser" | "wordsOf">,
  trace?: Trace,
): readonly BlockGenes[] {
  const spans = withDefinitions(blocks);
  const own = new Int32Array(spans.length);
  const around = new Int32Array(spans.length);
  let at = 0;
  for (const { weights } of blocks) {
    own.set(weights.own, at);
    around.set(weights.around, at);
    at += weights.own.length;
  }
  const scores = nameScores(
    model,
    spans,
    { own, around },
    trace &&
      ((i, reasons) => {
        trace.gene(spans[i]!.match, ...reasons);
      }),
  );
  if (speaksOfVesicles(blocks.map(({ block }) => block))) raiseAllowlisted(spans, scores, trace);
  raiseCertain(spans, scores, own, model, trace);
  followLongForms(blocks, spans, scores, knowledge, trace);
  doubtCodes(blocks, spans, scores, trace);
  const genesOf = genesIn(knowledge);
  for (const [i, { text, from, to, match, name, definition }] of spans.entries()) {
    if (scores[i]! > 0) continue;
    const certain = name.certain && definition !== Definition.Other;
    if (!certain && scores[i]! <= -geneEvidence.coordinated) continue;
    if (!membersAfter(text, to, text.slice(from, to), genesOf).sure) continue;
    const gain = Math.max(geneEvidence.coordinated, certain ? geneEvidence.certain - scores[i]! : 0);
    scores[i] = scores[i]! + gain;
    trace?.gene(match, { what: "further members of a list borrow it", value: gain });
  }
  letSlashStay(spans, scores, trace);
  at = 0;
  return blocks.map(({ spans: own }) => {
    const first = at;
    at += own.length;
    return {
      names: likeliest(spans, scores, first, at),
      isRefused: (from, to) => {
        for (let i = firstFrom(own, from); i < own.length && own[i]!.from === from; i++)
          if (own[i]!.to === to) return scores[first + i]! <= 0;
        return false;
      },
    };
  });
}

/**
 * A name with a slash before its last number that means only what its first part means is one name, no list: "Oct3/4" is Oct3. It
 * is as likely as that part.
 */
function letSlashStay(spans: readonly MatchSpan[], scores: Float64Array, trace?: Trace): void {
  for (let i = 1; i < spans.length; i++) {
    const { from, text, match, name } = spans[i]!;
    if (scores[i]! > 0 || !/\/\d{1,2}$/.test(name.surface)) continue;
    for (let j = i - 1; j >= 0 && spans[j]!.from === from && spans[j]!.text === text; j--) {
      const part = new Set(spans[j]!.match.surfaceForm.names.map(entityOf));
      if (!match.surfaceForm.names.every((name) => part.has(entityOf(name)))) continue;
      const gain = Math.max(0, scores[j]! - scores[i]!);
      trace?.gene(match, { what: "its part before the slash", value: gain });
      scores[i] = scores[i]! + gain;
    }
  }
}

/** Of the spans of one block, from `first` to `end`, those that count. */
function likeliest(
  spans: readonly MatchSpan[],
  scores: Float64Array,
  first: number,
  end: number,
): readonly GeneName[] {
  const names: GeneName[] = [];
  for (let i = first; i < end;) {
    // A cluster: matches that hang together by overlaps.
    let furthest = spans[i]!.to;
    let next = i + 1;
    while (next < end && spans[next]!.from < furthest) {
      furthest = Math.max(furthest, spans[next]!.to);
      next++;
    }
    const likely: GeneName[] = [];
    for (let j = i; j < next; j++) if (scores[j]! > 0) likely.push({ span: spans[j]!, score: scores[j]! });
    names.push(...(likely.length > 1 ? apart(likely) : likely));
    i = next;
  }
  return names;
}

/** Without those that a longer name of the same entity contains ("p65" in "NF-κB p65"), or that overlap a likelier one. */
function apart(likely: readonly GeneName[]): readonly GeneName[] {
  const whole = likely.filter(({ span }) => !likely.some((other) => isLongerName(other.span, span)));
  const kept: GeneName[] = [];
  for (const one of whole.sort((a, b) => b.score - a.score))
    if (!kept.some(({ span }) => span.from < one.span.to && one.span.from < span.to)) kept.push(one);
  return kept.sort((a, b) => a.span.from - b.span.from);
}

function isLongerName(longer: MatchSpan, span: MatchSpan): boolean {
  if (longer === span || longer.from > span.from || longer.to < span.to) return false;
  const entities = new Set(longer.match.surfaceForm.names.map(entityOf));
  return span.match.surfaceForm.names.some((name) => entities.has(entityOf(name)));
}

/** Raises the scores of names on the allowlist. */
function raiseAllowlisted(spans: readonly MatchSpan[], scores: Float64Array, trace?: Trace): void {
  for (let i = 0; i < spans.length; i++) {
    const { name, definition, match } = spans[i]!;
    if (!name.allowlisted || definition === Definition.Other) continue;
    scores[i]! += geneEvidence.allowlisted;
    trace?.gene(match, { what: "it stands on the allowlist", value: geneEvidence.allowlisted });
  }
}

/**
 * Lets no context refuse a name that never means another word, or one that is spelled like no word and speaks for itself, where it is
 * whole and the document does not define it otherwise. `own`: the sums of the weights of names by themselves.
 */
function raiseCertain(
  spans: readonly MatchSpan[],
  scores: Float64Array,
  own: Int32Array,
  { scale }: NameModel,
  trace?: Trace,
): void {
  for (const [i, { name, definition, inside, text, from, to, match }] of spans.entries()) {
    const gain = geneEvidence.certain - scores[i]!;
    if (gain <= 0 || inside || definition === Definition.Other) continue;
    if (!name.certain && !(own[i]! * scale >= geneEvidence.clear && isSpelledLikeNoWord(name))) continue;
    if (!standsFree(text, from, to)) continue;
    scores[i] = geneEvidence.certain;
    trace?.gene(match, {
      what: name.certain ? "it never means another word" : "it is no word, and speaks for itself",
      value: gain,
    });
  }
}
