import Ajv from "ajv";
import { claimEntities } from "../../knowledge/review/cites";
import type { ReferenceRecord } from "../../knowledge/review/records";
import type { Claim } from "../../model/claim";
import type { Entity } from "../../model/entity";

export interface ReviewFiles {
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly references: readonly ReferenceRecord[];
}

/** What no schema can say: ids are given once and resolve, numbers and caveats exist, and nothing is left unused. */
export function checkConsistency({ entities, claims, references }: ReviewFiles): readonly string[] {
  const ids = new Set(entities.map(({ id }) => id));
  const numbers = new Map(references.map((reference) => [reference.number, reference]));
  const caveats = references.flatMap(({ number, caveats }) => caveats.map(({ id }) => ({ number, id })));
  const cited = new Set(claims.flatMap((claim) => claim.references));
  const used = new Set(claims.flatMap((claim) => claim.caveats));
  return [
    ...repeated("entity", entities.map(({ id }) => id)),
    ...repeated("claim", claims.map(({ id }) => id)),
    ...repeated("reference", references.map(({ csl }) => csl.id)),
    ...repeated("caveat", caveats.map(({ id }) => id)),
    ...references
      .filter(({ number }, i) => number !== i + 1)
      .map(({ number }) => `reference ${number}: is not at its place`),
    ...entities.flatMap(({ id, members = [] }) =>
      members.filter((member) => !ids.has(member)).map((member) => `entity ${id}: no entity ${member}`),
    ),
    ...claims.flatMap((claim) => [
      ...claimEntities(claim)
        .filter((id) => !ids.has(id))
        .map((id) => `claim ${claim.id}: no entity ${id}`),
      ...claim.references
        .filter((number) => !numbers.has(number))
        .map((number) => `claim ${claim.id}: no reference ${number}`),
      ...claim.caveats
        .filter((id) => !claim.references.some((n) => numbers.get(n)?.caveats.some((c) => c.id === id)))
        .map((id) => `claim ${claim.id}: no caveat ${id} on a reference that it cites`),
    ]),
    ...references.filter(({ number }) => !cited.has(number)).map(({ number }) => `reference ${number}: no claim cites it`),
    ...caveats.filter(({ id }) => !used.has(id)).map(({ id }) => `caveat ${id}: no claim has it`),
  ]; // prettier-ignore
}

function repeated(what: string, ids: readonly string[]): readonly string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${what} ${id}: is given twice`);
}

/** The ways in which a value is not as its JSON Schema says: "claims/12/direction must be equal to one of …". */
export function checkSchema(name: string, schema: object, value: unknown): readonly string[] {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = "", params }) => `${name}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
