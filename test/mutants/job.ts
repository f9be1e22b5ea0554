export interface Job {
  /** The absolute path of a test file. */
  readonly test: string;
  readonly mutant?: { readonly path: string; readonly source: string } | undefined;
  /** The absolute paths of the files that the mutant reaches, itself included. */
  readonly reached: readonly string[];
  /** How many milliseconds of CPU the tests may take; then the process ends itself by the signal `outOfTime`. */
  readonly limit: number;
}

export interface Result {
  readonly failures: number;
}

/** The signal that ends a process whose tests take too long. */
export const outOfTime = "SIGTERM";
