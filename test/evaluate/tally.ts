import type { Outcome, Prediction } from "./score";

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Counted {
  readonly text: string;
  readonly count: number;
}

/** Adds up the outcomes of documents. */
export interface Tally {
  add(outcome: Outcome<Prediction>): void;
  summary(errors: number): TallySummary;
}

export interface TallySummary {
  readonly gold: number;
  readonly found: number;
  readonly strict: Rates;
  readonly overlap: Rates;
  /** The commonest, most frequent first. */
  readonly falsePositives: readonly Counted[];
  readonly misses: readonly Counted[];
}

export function createTally(): Tally {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  let touching = 0;
  let touched = 0;
  const falsePositives = new Map<string, number>();
  const misses = new Map<string, number>();
  return {
    add(outcome) {
      right += outcome.right.length;
      wrong += outcome.wrong.length;
      missed += outcome.missed.length;
      touching += outcome.touching;
      touched += outcome.touched;
      for (const { text } of outcome.wrong) count(falsePositives, text);
      for (const text of outcome.missed) count(misses, text);
    },
    summary: (errors) => ({
      gold: right + missed,
      found: right + wrong,
      strict: rates(right, right + wrong, right, right + missed),
      overlap: rates(touching, right + wrong, touched, right + missed),
      falsePositives: commonest(falsePositives, errors),
      misses: commonest(misses, errors),
    }),
  };
}

/** Precision, recall and F1 of two sets of ids, added up over documents. */
export interface IdTally {
  add(gold: ReadonlySet<string>, found: ReadonlySet<string>): void;
  summary(): Rates;
}

export function createIdTally(): IdTally {
  let both = 0;
  let golden = 0;
  let predicted = 0;
  return {
    add(gold, found) {
      golden += gold.size;
      predicted += found.size;
      for (const id of found) if (gold.has(id)) both++;
    },
    summary: () => rates(both, predicted, both, golden),
  };
}

function rates(rightFound: number, found: number, goldFound: number, gold: number): Rates {
  const precision = found === 0 ? 0 : rightFound / found;
  const recall = gold === 0 ? 0 : goldFound / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

function count(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

function commonest(counts: ReadonlyMap<string, number>, limit: number): readonly Counted[] {
  return [...counts]
    .map(([text, times]) => ({ text, count: times }))
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text))
    .slice(0, limit);
}
