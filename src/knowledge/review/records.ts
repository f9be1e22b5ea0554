import type { Claim } from "../../model/claim";
import { entityKinds, entityTypes, type Entity } from "../../model/entity";
import type { Caveat, CslItem, ReferenceStatus } from "../../model/reference";
import { array, boolean, integer, nullable, object, oneOf, record, string, type Decoder } from "./decode";

/** A record of references.json; `loadReview` makes the `Reference` of it. */
export interface ReferenceRecord {
  readonly number: number;
  readonly status: ReferenceStatus;
  readonly csl: CslItem;
  readonly authorsTruncated?: boolean;
  readonly note?: string;
  readonly caveats: readonly Caveat[];
}

const terms = array(string);

const caveat: Decoder<Caveat> = object(
  {
    id: string,
    review: string,
    source: string,
    severity: oneOf("major", "moderate", "minor"),
  },
  { says: object({ all: array(terms) }, { unless: terms, unlessCites: array(integer) }) },
);

const name = object({ family: string }, { given: string });

const csl: Decoder<CslItem> = object(
  { id: string, type: string },
  {
    title: string,
    author: array(name),
    "container-title": string,
    issued: object({ "date-parts": array(array(integer)) }, {}),
    volume: string,
    issue: string,
    page: string,
    DOI: string,
    PMID: string,
    PMCID: string,
  },
);

export const references: Decoder<readonly ReferenceRecord[]> = array(
  object(
    { number: integer, status: oneOf("verified", "probable", "unresolved"), csl, caveats: array(caveat) },
    { authorsTruncated: boolean, note: string },
  ),
);

export const entities: Decoder<readonly Entity[]> = array(
  object(
    {
      id: string,
      kind: oneOf(...entityKinds),
      type: oneOf(...entityTypes),
      name: string,
      synonyms: terms,
      previous: terms,
      xrefs: record(string),
    },
    {
      description: string,
      misev: array(oneOf(1, 2, 3, 4, 5)),
      members: array(string),
      families: array(string),
      pathways: array(string),
      locus: string,
      sequence: string,
      related: array(string),
    },
  ),
);

export const claims: Decoder<readonly Claim[]> = array(
  object(
    {
      id: string,
      section: string,
      statement: string,
      subject: nullable(string),
      relation: string,
      object: nullable(string),
      donor: nullable(string),
      recipient: nullable(string),
      disease: nullable(string),
      irradiation: nullable(string),
      direction: oneOf("up", "down", "none"),
      references: array(integer),
      caveats: terms,
    },
    { part: string, entities: terms },
  ),
);
