import type { CheckFormat } from "../options";
import { checkGithub } from "./checkGithub";
import { checkJson } from "./checkJson";
import { checkPretty } from "./checkPretty";
import { checkSarif } from "./checkSarif";
import type { CheckReporter } from "./reporter";

export const checkReporters: Readonly<Record<CheckFormat, CheckReporter>> = {
  pretty: checkPretty,
  json: checkJson,
  sarif: checkSarif,
  github: checkGithub,
};
