import type { Review } from "../../src/knowledge/knowledge";
import type { CslItem } from "../../src/model/reference";
import { pick, shuffled } from "../random";

/** A work of the manuscript's list; the list has them in the order in which the text first cites them. */
export interface Work {
  readonly csl: CslItem;
  /** Names more authors than are given. */
  readonly truncated: boolean;
}

/** A sentence with one citation: `Hazawa et al. (2014) [3] report: …` or `… [3, 5-7].` */
export interface Sentence {
  readonly words: string;
  /** Places in the list, from 0, in the order in which they are written. */
  readonly cited: readonly number[];
  /** The first author of the work cited stands before the citation, with or without the year. */
  readonly named?: { readonly name: string; readonly year?: number };
  /** A range of numbers is written from the larger to the smaller. */
  readonly reversed?: boolean;
}

export interface Manuscript {
  readonly sentences: readonly Sentence[];
  readonly works: readonly Work[];
}

/**
 * A clean manuscript of the works that the review cites and of what our own statements say about them: numbers in the
 * order of appearance, groups sorted, names and years right, each work cited.
 */
export function makeManuscript(review: Review, random: () => number): Manuscript {
  const known = review.references.filter(({ csl }) => csl.author && csl.title && csl.issued && csl.DOI);
  const works = shuffled(random, known)
    .slice(0, 12)
    .map(({ csl, authorsTruncated }) => ({ csl, truncated: authorsTruncated === true }));
  const statements = shuffled(
    random,
    review.claims
      .map(({ statement }) => statement)
      .filter(
        (statement) =>
          /^[A-Z][^.;:0-9()]{30,140}\.$/.test(statement) && !/\b(?:and colleagues|et al)\b/.test(statement),
      ),
  );
  const sentences: Sentence[] = [];
  let next = 0;
  const words = (): string => statements[sentences.length % statements.length]!;
  while (next < works.length) {
    const size = Math.min(pick(random, [1, 1, 1, 2, 3, 4]), works.length - next);
    const fresh = Array.from({ length: size }, (_, at) => next + at);
    next += size;
    const old = next > 6 && random() < 0.4 ? [Math.floor(random() * (next - size))] : [];
    const cited = [...new Set([...old, ...fresh])].sort((a, b) => a - b);
    sentences.push({ words: words(), cited });
    if (random() < 0.6) {
      const about = Math.floor(random() * next);
      const { csl } = works[about]!;
      const name = { name: csl.author![0]!.family! };
      const year = Number(csl.issued!["date-parts"]![0]![0]);
      sentences.push({ words: words(), cited: [about], named: random() < 0.5 ? { ...name, year } : name });
    }
  }
  return { sentences, works };
}
