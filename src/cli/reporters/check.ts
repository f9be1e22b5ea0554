import type { CheckedFile } from "../documents";
import type { CheckFormat } from "../options";
import type { Style } from "../style";
import { checkGithub } from "./checkGithub";
import { checkJson } from "./checkJson";
import { checkPretty } from "./checkPretty";
import { checkSarif } from "./checkSarif";

export interface CheckContext {
  readonly style: Style;
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
