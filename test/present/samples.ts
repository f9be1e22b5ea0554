import type { Claim } from "../../src/model/claim";
import type { Entity } from "../../src/model/entity";
import type { Reference } from "../../src/model/reference";

export function entity(fields: Partial<Entity> & Pick<Entity, "id" | "name">): Entity {
  return { kind: "protein", type: "gene", synonyms: [], previous: [], xrefs: {}, ...fields };
}

export function claim(fields: Partial<Claim> & Pick<Claim, "statement" | "references">): Claim {
  return {
    id: "c1",
    section: "Introduction",
    subject: "hgnc:1692",
    relation: "marks",
    object: null,
    donor: null,
    recipient: null,
    disease: null,
    irradiation: null,
    direction: "none",
    caveats: [],
    ...fields,
  };
}

export function reference(fields: Partial<Reference> & Pick<Reference, "key" | "csl">): Reference {
  return { number: undefined, status: "verified", place: undefined, caveats: [], ...fields };
}

export const schaue = reference({
  key: "schaue2015",
  number: 1,
  csl: {
    id: "ref1",
    type: "article-journal",
    title: "Opportunities and challenges of radiotherapy for treating cancer",
    author: [
      { family: "Schaue", given: "Dörthe" },
      { family: "McBride", given: "William H." },
    ],
    "container-title": "Nature Reviews Clinical Oncology",
    issued: { "date-parts": [[2015]] },
    volume: "12",
    issue: "9",
    page: "527-540",
    DOI: "10.1038/nrclinonc.2015.120",
  },
});

export const unresolved = reference({
  key: "he2021-ref2",
  number: 2,
  status: "unresolved",
  csl: { id: "ref2", type: "article" },
});
