import type { CslItem, Reference } from "../../model/reference";
import { becameOf, saidBy } from "../../present/notices";
import { comparableDoi, doiOf, identifierItem } from "../../references/identifiers";
import { noted } from "../../references/notices";
import { quoted } from "../../text/quote";
import { standingAt, type CheckInput, type Report, type Rule } from "../rule";
import { citedBy } from "../support/cited";
import { withWork } from "../support/words";

const section =
  "\n\n## References\n\n1. Zhu L, Oh JM. Targeting and therapy of glioblastoma in a mouse model. 2018. doi:10.3389/fimmu.2018.00824\n" +
  "2. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014. doi:10.1016/j.bbrc.2014.03.051\n";

/**
 * The work itself no longer stands, or is in doubt: a matter of fact, from lists with a date. What that means for the sentence the reader
 * decides. Each citation is reported, for each is a statement that rests on the work; an entry of the document's own list that nothing cites
 * is reported where it stands.
 */
export const retracted: Rule = {
  code: "citation/retracted",
  severity: "warning",
  says:
    "A cited work, or an entry of the document’s own list, was retracted, or its editors have expressed concern about it (always information). " +
    "Works that were corrected or reinstated are not reported, nor is a notice of retraction that is cited itself. A comment with a reason is the way to cite one on purpose.",
  good: [
    {
      text:
        "<!-- exoscribe-disable-next-line citation/retracted -- cited for its history -->\n" +
        `A paper on NK cells was retracted [1], one on uptake was not [2].${section}`,
      reported: [],
    },
  ],
  bad: [
    {
      text: `Exosomes of NK cells reach glioblastoma [1]; irradiation raises uptake [2].${section}`,
      reported: ["1"],
    },
    { text: "Exosomes of NK cells reach glioblastoma [48].", references: "review", reported: ["48"] },
    {
      text: "Exosomes of NK cells reach glioblastoma [@doi:10.3389/fimmu.2018.00824].",
      reported: ["@doi:10.3389/fimmu.2018.00824"],
    },
    {
      text: `Irradiation raises uptake [2].${section}`,
      reported: [
        "1. Zhu L, Oh JM. Targeting and therapy of glioblastoma in a mouse model. 2018. doi:10.3389/fimmu.2018.00824",
      ],
    },
  ],
  check: (input) => [...ofTheList(input), ...inCitations(input), ...inList(input)],
};

/** That the list of retracted works that a setting names cannot be read, where it is named. */
const ofTheList = ({ retractions: { problems } }: CheckInput): readonly Report[] =>
  problems.map((problem) => ({
    ...standingAt(problem),
    message: `The list of retracted works cannot be read: ${problem.message}.`,
    suggestions: [],
    related: [],
  }));

function inCitations({ citations, retractions }: CheckInput): readonly Report[] {
  return citations.flatMap(({ items, resolved }) =>
    items.flatMap(({ start, end, targets }) =>
      targets.flatMap((target) => {
        const work = resolved.get(target) ?? workOf(target, retractions);
        return work?.notices ? [{ start, end, ...said(work, work.notices) }] : [];
      }),
    ),
  );
}

/** What a key that is an identifier cites, where no list has it. */
function workOf(key: string, retractions: CheckInput["retractions"]): Work | undefined {
  const csl = identifierItem(key);
  return csl && noted({ key, csl, place: undefined }, retractions.lists);
}

function inList({ references: { kind, references }, citations }: CheckInput): readonly Report[] {
  if (kind !== "document" && kind !== "front-matter") return [];
  const cited = citedBy(citations);
  return references.flatMap((reference) => {
    const { place, notices } = reference;
    return place && notices && !cited.has(reference)
      ? [{ ...said(reference, notices), ...standingAt(place), related: [] }]
      : [];
  });
}

type Work = Pick<Reference, "key" | "csl" | "authorsTruncated" | "place" | "notices">;

const said = (work: Work, notices: Notices): Omit<Report, "start" | "end"> => ({
  message: `Reference ${withWork(work.key, work)} ${becameOf(notices)}, ${saidBy(notices)}.${whereToLook(work.csl)}`,
  ...(notices[0]?.kind === "concern" && { severity: "info" }),
  suggestions: [],
  related: work.place ? [{ ...work.place, message: "The entry of the work." }] : [],
});

type Notices = NonNullable<Reference["notices"]>;

/** A sentence on where the notice is to be found; none where the work has no page that is known. */
function whereToLook(csl: CslItem): string {
  const doi = doiOf(csl);
  const page = doi !== undefined ? `doi:${comparableDoi(doi)}` : csl.PMID && `PMID ${csl.PMID}`;
  return page ? ` The page of the work leads to the notice: ${quoted(page)}.` : "";
}
