import type { CitationItem } from "../../model/citation";
import { identifierKey } from "../../references/identifiers";
import { isSure } from "../../references/keys";
import { setInFrontMatter } from "../../rewrite/frontMatter";
import type { CheckInput, Report, Rule } from "../rule";

const front = `---
references:
- id: hazawa2014
  title: Radiation increases the cellular uptake of exosomes
---

`;

/**
 * The document cites by key, and nothing can be looked up, because no list is in use and nobody wanted that. Said once, at
 * the first key. A document that cites by identifiers, such as `@doi:…`, needs no list, and a bare `@word` may be a name.
 */
export const noReferenceList: Rule = {
  code: "citation/no-reference-list",
  severity: "info",
  says: "The document cites by key, and no reference list is in use, so that nothing of it is checked.",
  good: [
    { text: `${front}Exosomes are taken up [@hazawa2014].`, reported: [] },
    {
      text: "Write to me@example.org or @reviewer2, or see [@fig-uptake] and [@doi:10.1016/j.bbrc.2014.03.051].",
      reported: [],
    },
  ],
  bad: [
    {
      text: "Exosomes are taken up [@hazawa2014; @zhu2018] and carried on [@luo2019].",
      reported: ["@hazawa2014"],
    },
    { text: "As @hazawa2014 says, exosomes are taken up.", reported: ["@hazawa2014"] },
  ],
  check: (input) => {
    const { kind, asked, problems } = input.references;
    if (kind !== "none" || asked || problems.length > 0) return [];
    const cited = input.citations
      .filter((citation) => citation.style === "key" && isSure(citation))
      .flatMap((citation) => citation.items);
    const isByIdentifier = cited.some(({ targets }) => identifierKey(targets[0]!) !== undefined);
    return isByIdentifier ? [] : cited.slice(0, 1).map((item) => report(item, input));
  },
};

function report({ start, end, targets }: CitationItem, { prose, knowledge }: CheckInput): Report {
  const isOfReview = knowledge.review.references.some(({ aliases }) => aliases?.includes(targets[0]!));
  const edits = isOfReview ? setInFrontMatter(prose, "references", "review") : undefined;
  return {
    start,
    end,
    message:
      "No reference list is in use here, so that nothing is checked that is cited by key. Name a bibliography in the front " +
      "matter (“bibliography: refs.bib”), in a file of the project such as _quarto.yml, or in the setting exoscribe.references.",
    suggestions: edits ? [{ title: "Use the references of He et al. 2021", edits }] : [],
    related: [],
  };
}
