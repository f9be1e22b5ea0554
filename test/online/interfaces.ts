import { loadReview } from "../../src/knowledge/review/review";
import type { Reference } from "../../src/model/reference";
import { yearOf } from "../../src/text/year";

/** A work as both services list it. */
export interface Listed {
  readonly number: number;
  readonly family: string;
  readonly title: string;
  readonly year: number;
  readonly doi?: string | undefined;
  readonly pmid?: string | undefined;
}

const made = (number: number): Listed => ({
  number,
  family: "Maker",
  title: `A made work on exosomes, the one of number ${number}`,
  year: 1900 + number,
  doi: `10.5555/made.${number}`,
  pmid: String(900_000 + number),
});

function known({ number, csl }: Reference): Listed {
  const { family, title, year } = made(number!);
  return {
    number: number!,
    family: csl.author?.[0]?.family ?? family,
    title: csl.title ?? title,
    year: yearOf(csl) ?? year,
    doi: csl.DOI,
    pmid: csl.PMID,
  };
}

/** The number under which the services have another work than the review's list. */
export const wrong = 6;

/** The review's list as the services have it: what we know, made works where we do not, and one that is wrong. */
export const listedWorks = (): readonly Listed[] =>
  loadReview().references.map((reference) =>
    reference.status === "unresolved" || reference.number === wrong
      ? made(reference.number!)
      : known(reference),
  );

/** One page of `GET /MED/{id}/references` of Europe PMC's REST interface. */
export function europePmcPage(works: readonly Listed[], page: number, pageSize: number): unknown {
  return {
    version: "6.9",
    hitCount: works.length,
    request: { id: "33628582", source: "MED", offSet: (page - 1) * pageSize, pageSize },
    referenceList: {
      reference: works.slice((page - 1) * pageSize, page * pageSize).map((work) => ({
        ...(work.pmid !== undefined && { id: work.pmid, source: "MED" }),
        citationType: "JOURNAL ARTICLE",
        title: `${work.title}.`,
        authorString: `${work.family} A, Second BC, Third D.`,
        journalAbbreviation: "J Made Works",
        issue: "2",
        pubYear: work.year,
        volume: String(work.number),
        pageInfo: "11-19",
        ...(work.doi !== undefined && { doi: work.doi }),
        citedOrder: work.number,
        match: "Y",
      })),
    },
  };
}

const message = (work: unknown): unknown => ({
  status: "ok",
  "message-type": "work",
  "message-version": "1.0.0",
  message: work,
});

/** `GET /works/{doi}` of Crossref's REST interface, for a work with references; these stand in the order of their giving. */
export const crossrefWork = (doi: string, works: readonly Listed[]): unknown =>
  message({
    DOI: doi,
    type: "journal-article",
    title: ["A review"],
    "reference-count": works.length,
    reference: [...works].reverse().map((work) => ({
      key: `20260101_B${work.number}`,
      ...(work.doi !== undefined && { DOI: work.doi, "doi-asserted-by": "publisher" }),
      ...(work.number % 2 === 0 && work.doi !== undefined
        ? { year: String(work.year) }
        : {
            author: work.family,
            "article-title": work.title,
            "journal-title": "J Made Works",
            volume: String(work.number),
            "first-page": "11",
            year: String(work.year),
          }),
    })),
  });

/** The same for any other work. */
export const crossrefEntry = (doi: string): unknown =>
  message({
    DOI: doi.toLowerCase(),
    type: "journal-article",
    title: ["Exosomes &amp; <i>TP53</i>\n  in the dose of 2&#x2009;Gy"],
    author: [
      { given: "Ada", family: "Maker", sequence: "first", affiliation: [] },
      { name: "The Made Group", sequence: "additional", affiliation: [] },
    ],
    "container-title": ["Journal of Made Works"],
    publisher: "Makers",
    volume: "3",
    issue: "1",
    "article-number": "e77",
    issued: { "date-parts": [[2024, 5]] },
    ISSN: ["0000-0000"],
    "reference-count": 0,
  });
