import { nameScores } from "../../mentions/genes/score";
import type { Annotated } from "./corpus";
import { type Part, type Rows, trainModel } from "./model";
import { groupsOfTexts } from "./nearTexts";

/** How many names of a corpus are found by models that have seen none of its texts. */
export interface Tally {
  right: number;
  found: number;
  names: number;
  /** Names that the lexicon knows. */
  reachable: number;
}

/**
 * Scores every document by a model that has seen neither it nor a text nearly like it: by so many folds, or, for "corpus", by models
 * that have seen nothing of its corpus. The tallies are by corpus.
 */
export function crossValidate(
  documents: readonly Rows[],
  folds: number | "corpus",
  without: readonly Part[],
): ReadonlyMap<string, Tally> {
  const groups = groupsOfTexts(documents.map(({ document }) => document.text));
  const foldOf = (i: number): string =>
    folds === "corpus" ? documents[i]!.document.corpus : String(groups[i]! % folds);
  const tallies = new Map<string, Tally>();
  for (const fold of new Set(documents.map((_, i) => foldOf(i)))) {
    const unseen = new Set(groups.filter((_, i) => foldOf(i) === fold));
    const model = trainModel(
      documents.filter((_, i) => !unseen.has(groups[i]!)),
      without,
    );
    for (const { document } of documents.filter((_, i) => foldOf(i) === fold)) {
      const tally = tallies.get(document.corpus) ?? { right: 0, found: 0, names: 0, reachable: 0 };
      tallies.set(document.corpus, tally);
      const found = chosen(document, nameScores(model, document.spans)).filter(
        (i) => document.labels[i] !== -1,
      );
      tally.found += found.length;
      tally.right += found.filter((i) => document.labels[i] !== 0).length;
      tally.names += document.names;
      tally.reachable += document.labels.filter((label) => label === 1).length;
    }
  }
  return tallies;
}

/** Names that count where names overlap: the likeliest first. */
function chosen({ spans, blocks }: Annotated, scores: Float64Array): readonly number[] {
  const order = [...spans.keys()].filter((i) => scores[i]! > 0).sort((a, b) => scores[b]! - scores[a]!);
  const taken: number[] = [];
  for (const i of order) {
    const a = spans[i]!;
    const overlaps = taken.some((j) => {
      const b = spans[j]!;
      return blocks[i] === blocks[j] && a.from < b.to && b.from < a.to;
    });
    if (!overlaps) taken.push(i);
  }
  return taken;
}
