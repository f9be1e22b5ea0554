import type { CheckedFile } from "../documents";
import type { CheckFormat } from "../options";
import type { Style } from "../style";
import { checkGithub } from "./checkGithub";
import { checkJson } from "./checkJson";
import { checkPretty } from "./checkPretty";
import { checkSarif } from "./checkSarif";

export interface CheckContext {
  readonly style: Style;
  /** Columns of the terminal; 0 where there is none, and lines stay whole. */
  readonly width: number;
  /** Lines about documents that could not be read. */
  readonly failures: readonly string[];
}

/** What `check` found, as text for standard output. */
export type CheckReporter = (files: readonly CheckedFile[], context: CheckContext) => string;

export const checkReporters: Readonly<Record<CheckFormat, CheckReporter>> = {
  pretty: checkPretty,
  json: checkJson,
  sarif: checkSarif,
  github: checkGithub,
};
