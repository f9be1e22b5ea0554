import type { LookupFormat } from "../options";
import { lookupPretty } from "./lookupPretty";
import type { LookupReporter, LookupResult } from "./reporter";

export const lookupReporters: Readonly<Record<LookupFormat, LookupReporter>> = {
  pretty: lookupPretty,
  json: lookupJson,
};

/** The version of the public shape; a change of it is a change of this number. */
const version = 1;

/** The hits, best first, each with all that is known of the entity. */
function lookupJson({ query, hits }: LookupResult): string {
  const records = hits.map(({ entity, score }) => ({ ...entity, score }));
  return `${JSON.stringify({ version, query, hits: records }, undefined, 2)}\n`;
}
