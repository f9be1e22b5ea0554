import type { Hit } from "../../knowledge/knowledge";
import type { Claim } from "../../model/claim";
import type { Curie } from "../../model/entity";
import type { LookupFormat } from "../options";
import type { Style } from "../style";
import { lookupJson } from "./lookupJson";
import { lookupPretty } from "./lookupPretty";

export interface LookupResult {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly claimsAbout: (id: Curie) => readonly Claim[];
}

export type LookupReporter = (result: LookupResult, style: Style) => string;

export const lookupReporters: Readonly<Record<LookupFormat, LookupReporter>> = {
  pretty: lookupPretty,
  json: lookupJson,
};
