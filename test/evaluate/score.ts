import { coordinatedGenes, partsOf } from "../../src/compile/training/coordination";
import type { Span } from "../../src/model/span";
import type { GoldDocument, GoldEntity } from "./gold";

/** What a corpus is scored for, in the gold's words; `gene` is the engine's kind `protein`. */
export type Measure = "gene" | "mirna" | "pathway";

/** One thing to be found. Any of the spans is right. */
interface Unit {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly ids: readonly string[];
}

export interface Prediction extends Span {
  readonly text: string;
}

export interface Outcome<P extends Prediction> {
  readonly right: readonly { readonly prediction: P; readonly ids: readonly string[] }[];
  readonly wrong: readonly P[];
  readonly missed: readonly string[];
  /** Predictions that touch something annotated, and annotated things that a prediction touches. */
  readonly touching: number;
  readonly touched: number;
}

/**
 * Compares the predictions of one document and measure with its gold (rules: GOLD.md). A prediction that touches a gene complex, an
 * optional or a fragmented entity is left out unless it is exactly right; so is one on a generic "miRNA".
 */
export function score<P extends Prediction>(
  document: GoldDocument,
  measure: Measure,
  predictions: readonly P[],
): Outcome<P> {
  const units = unitsOf(document, measure, predictions);
  const neither = neitherRightNorWrong(document, measure);
  const rightBySpan = new Map(
    units.flatMap((unit) => unit.spans.map((span) => [keyOf(span), unit] as const)),
  );
  const found = new Set<Unit>();
  const right: { prediction: P; ids: readonly string[] }[] = [];
  const wrong: P[] = [];
  let touching = 0;
  const seen = new Set<string>();
  for (const prediction of predictions) {
    if (seen.has(keyOf(prediction))) continue;
    seen.add(keyOf(prediction));
    const unit = rightBySpan.get(keyOf(prediction));
    if (unit !== undefined && !found.has(unit)) {
      found.add(unit);
      right.push({ prediction, ids: unit.ids });
      touching++;
    } else if (!neither.some((span) => overlap(span, prediction))) {
      wrong.push(prediction);
      if (units.some((other) => other.spans.some((span) => overlap(span, prediction)))) touching++;
    }
  }
  const touched = units.filter((unit) =>
    unit.spans.some((span) => predictions.some((prediction) => overlap(span, prediction))),
  ).length;
  const missed = units.filter((unit) => !found.has(unit)).map((unit) => unit.text);
  return { right, wrong, missed, touching, touched };
}

function unitsOf(document: GoldDocument, measure: Measure, predictions: readonly Span[]): readonly Unit[] {
  const entities = goldOf(document, measure).filter((entity) => entity.fragments === undefined);
  const found = new Set(predictions.map(keyOf));
  return entities.flatMap((entity) => {
    const whole = {
      ...unitOf(entity),
      spans:
        measure === "mirna"
          ? [entity]
          : [entity, ...(document.alternatives ?? []).filter((span) => overlap(span, entity))],
    };
    const members = membersOf(entity, measure);
    return members.length === 0 || whole.spans.some((span) => found.has(keyOf(span))) ? [whole] : members;
  });
}

function goldOf(document: GoldDocument, measure: Measure): readonly GoldEntity[] {
  // Corpora of events mark the trigger word of a pathway; the phrases made of it are the nearest to a name.
  const entities = document.derived_pathways ?? [];
  if (measure === "pathway" && document.corpus.startsWith("bionlp")) return entities;
  return document.entities.filter((entity) => entity.type === measure);
}

const leftOut = new Set(["gene_complex", "optional", "mirna_generic"]);

function neitherRightNorWrong(document: GoldDocument, measure: Measure): readonly Span[] {
  const spans: Span[] = [];
  for (const entity of document.entities) {
    if (entity.fragments !== undefined) {
      for (const [start, end] of entity.fragments) spans.push({ start, end });
    } else if (leftOut.has(entity.type)) spans.push(entity);
    else if (measure === "pathway" && entity.type === measure && document.corpus.startsWith("bionlp"))
      spans.push(entity);
  }
  return spans;
}

/**
 * The members of a coordination that is annotated as one span, `miR-29a, -29b-1, and -9`, `Smad2/3`. A member that begins with a
 * hyphen may be found with or without it.
 */
function membersOf(entity: GoldEntity, measure: Measure): readonly Unit[] {
  if (measure === "pathway") return [];
  const members = measure === "mirna" ? partsOf(entity.text) : coordinatedGenes(entity.text);
  return members.map((member) => {
    const text = entity.text.slice(member.start, member.end);
    const start = entity.start + member.start;
    const end = entity.start + member.end;
    const spans = [{ start, end }, ...(text.startsWith("-") ? [{ start: start + 1, end }] : [])];
    return { text, spans, ids: entity.ids };
  });
}

function unitOf(entity: GoldEntity): Unit {
  return { text: entity.text, spans: [entity], ids: entity.ids };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function keyOf(span: Span): string {
  return `${span.start}-${span.end}`;
}
