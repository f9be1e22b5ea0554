import { annotateFile } from "./annotateFile";
import { checkFile } from "./checkFile";
import type { AnnotatedFile, CheckedFile, EvidencedFile } from "./documents";
import { startEngine, type Engine, type EngineOptions } from "./engine";
import { evidenceFile } from "./evidenceFile";
import { Failure } from "./failure";
import type { ConfiguredInput } from "./settings/configure";

/** What is to be done with every document. Plain data, so that a worker can be told it. */
export interface Task<K extends keyof Results = keyof Results> extends EngineOptions {
  readonly kind: K;
  /** `check`: apply the safe fixes first. */
  readonly fix: boolean;
}

export interface Results {
  readonly annotate: AnnotatedFile;
  readonly check: CheckedFile;
  readonly evidence: EvidencedFile;
}

/** The line that says why a document could not be read. */
export interface Failed {
  readonly failure: string;
}

/** The result for one document, or why there is none. */
export type Outcome<K extends keyof Results> = Results[K] | Failed;

const performers: {
  readonly [K in keyof Results]: (engine: Engine, input: ConfiguredInput, task: Task) => Promise<Results[K]>;
} = { annotate: annotateFile, check: checkFile, evidence: evidenceFile };

/** Loads the knowledge and gives a function that does the task for one document after the other. */
export async function startTask<K extends keyof Results>(
  task: Task<K>,
): Promise<(input: ConfiguredInput) => Promise<Outcome<K>>> {
  const engine = await startEngine(task);
  return async (input) => {
    try {
      return await performers[task.kind](engine, input, task);
    } catch (error) {
      if (error instanceof Failure) return { failure: error.message };
      // One document that we cannot cope with must not keep the others from being read.
      return { failure: `${input.path}: internal error: ${(error as Error).stack ?? String(error)}` };
    }
  };
}
