import type { Reference } from "../model/reference";
import { isRecord } from "../references/read/csl/item";
import { ask, misshapen, Unanswered, type Line, type Service } from "./ask";
import { authorsIn, entriesOf, listedTitle, recordsIn, textOf, type Answered } from "./answered";
import { review, type Question } from "./question";
import { pages } from "./weights";

const europePmc: Service = {
  name: "Europe PMC",
  root: "https://www.ebi.ac.uk/europepmc/webservices/rest",
};

/** The references of the review, in the order in which it cites them, as Europe PMC took them from its full text. */
export const referencesOfEuropePmc: Question<readonly Reference[]> = {
  service: europePmc,
  sends: `the PMID ${review.pmid} of ${review.name}`,
  ask: async (line) => {
    const found: Answered[] = [];
    for (let page = 1; page <= pages.most; page++) {
      const { count, references } = await readPage(line, page);
      found.push(...references);
      if (found.length >= count) return entriesOf(found);
      if (references.length === 0) break;
    }
    return misshapen(europePmc);
  },
};

interface Page {
  /** Of all pages. */
  readonly count: number;
  readonly references: readonly Answered[];
}

const missing = `Europe PMC does not have the references of PMID ${review.pmid}.`;

async function readPage(line: Line, page: number): Promise<Page> {
  const path = `/MED/${review.pmid}/references?page=${page}&pageSize=${pages.size}&format=json`;
  const data = await ask(line, europePmc, path, missing);
  const { hitCount: count, referenceList, errCode } = isRecord(data) ? data : {};
  // What the interface refuses it refuses with HTTP 200.
  if (errCode !== undefined)
    throw new Unanswered(`Europe PMC did not take the question (${textOf(errCode) ?? "no reason"}).`);
  if (count === 0) throw new Unanswered(missing);
  if (typeof count !== "number" || !isRecord(referenceList)) return misshapen(europePmc);
  return { count, references: recordsIn(referenceList.reference).map(toAnswered) };
}

function toAnswered(item: Readonly<Record<string, unknown>>): Answered {
  const { id, source, citedOrder } = item;
  const { author, authorsTruncated } = authorsIn(textOf(item.authorString));
  const journal = textOf(item.journalAbbreviation);
  const data = {
    type: journal && "article-journal",
    title: listedTitle(item.title),
    author,
    "container-title": journal ?? textOf(item.publicationTitle),
    issued: textOf(item.pubYear),
    volume: textOf(item.volume),
    issue: textOf(item.issue),
    page: textOf(item.pageInfo),
    DOI: textOf(item.doi),
    ...(source === "MED" && { PMID: textOf(id) }),
    ...(source === "PMC" && { PMCID: textOf(id) }),
  };
  return {
    data,
    authorsTruncated,
    printed: textOf(item.unstructuredInformation),
    number: Number.isInteger(citedOrder) ? (citedOrder as number) : undefined,
  };
}
