import type { Curie } from "../../model/entity";
import { withOtherSpecies } from "../../knowledge/species/extend";
import { Failure } from "../failure";
import { loadKnowledge } from "../knowledge";
import type { LookupOptions, Terminal } from "../options";
import { lookupReporters } from "../reporters/lookup";
import { styleFor } from "../style";

/** As many hits as fit a screen. */
const limit = 10;

/** Finds entities by name, the best first. Throws a Failure for an empty query. */
export async function lookup(
  query: string,
  { kind, format }: LookupOptions,
  { stdout, environment }: Terminal,
): Promise<number> {
  if (query.trim() === "") throw new Failure("lookup: the query is empty");
  const loaded = await loadKnowledge();
  const others = await loaded.loadOthers?.();
  const knowledge = others === undefined ? loaded : withOtherSpecies(loaded, others);
  const hits = knowledge.lookup(query, { kind, limit });
  const result = { query, hits, claimsAbout: (id: Curie) => knowledge.review.claimsAbout(id) };
  stdout.write(lookupReporters[format](result, styleFor(stdout, environment)));
  return 0;
}
