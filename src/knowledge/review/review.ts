import type { Claim } from "../../model/claim";
import type { Reference } from "../../model/reference";
import { addTo } from "../../text/groupBy";
import type { Review } from "../knowledge";
import { claimEntities } from "./cites";
import claimsJson from "./claims.json";
import { decode } from "./decode";
import entitiesJson from "./entities.json";
import * as records from "./records";
import referencesJson from "./references.json";

/**
 * The bundled review, decoded and indexed: call it once and hand the result on.
 * Throws an Error that lists what is wrong and where if a file of the knowledge is not as its schema says, which the
 * build checks beforehand.
 */
export function loadReview(): Review {
  const entities = decode("entities", records.entities, entitiesJson);
  const claims = decode("claims", records.claims, claimsJson);
  const about = index(claims, claimEntities);
  const citing = index(claims, (claim) => claim.references);
  const none: readonly Claim[] = [];
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    claims,
    references: decode("references", records.references, referencesJson).map((record) =>
      toReference(record, citing.get(record.number) ?? none),
    ),
    claimsAbout: (id) => about.get(id) ?? none,
    claimsCiting: (reference) => citing.get(reference) ?? none,
  };
}

function toReference(record: records.ReferenceRecord, claims: readonly Claim[]): Reference {
  const { number, ...rest } = record;
  return {
    ...rest,
    key: String(number),
    aliases: [record.csl.id],
    number,
    place: undefined,
    statements: claims.map((claim) => claim.statement),
  };
}

function index<K>(
  claims: readonly Claim[],
  keys: (claim: Claim) => readonly K[],
): ReadonlyMap<K, readonly Claim[]> {
  const found = new Map<K, Claim[]>();
  for (const claim of claims) for (const key of new Set(keys(claim))) addTo(found, key, claim);
  return found;
}
