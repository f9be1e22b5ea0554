import type { Reference, SourceProblem } from "../../model/reference";

/** What a reader found in a source: its entries in the order of the text, and what it could not read. */
export interface SourceContent {
  readonly references: readonly Reference[];
  readonly problems: readonly SourceProblem[];
}

/** A problem inside a part of a source: offsets count from the start of the part. */
export interface LocalProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** Nothing of the part could be read. */
  readonly whole?: boolean;
}

/** Keeps what was read of a part of a source by the text of the part, so that after an edit only changed parts are read. */
export type KeepParts = <T>(part: string, read: (part: string) => T) => T;

/** Keeps nothing. */
export const readAnew: KeepParts = (part, read) => read(part);

/** A reading under way. It yields between the parts of its source, so that it may be paused there. */
export type Reading = Generator<undefined, SourceContent>;

/**
 * Reads the text of one source. Never throws: what cannot be read is a problem at its place, and the rest is read.
 * `file` is the path that places and problems name; undefined for text inside the document.
 */
export type ReadText = (text: string, file: string | undefined, keep?: KeepParts) => Reading;

/** Reads to the end without a pause. */
export function finish(reading: Reading): SourceContent {
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** Moves problems of a part that begins at `offset` to their place in the source. */
export function placeProblems(
  problems: readonly LocalProblem[],
  offset: number,
  file: string | undefined,
): readonly SourceProblem[] {
  return problems.map((problem) => ({
    ...problem,
    file,
    start: problem.start + offset,
    end: problem.end + offset,
  }));
}
