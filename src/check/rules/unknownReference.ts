import { indexReferences } from "../../references/find/index";
import type { Rule } from "../rule";
import { unknownKeys } from "../support/unknownKey";
import { unknownNumbers } from "../support/unknownNumber";
import { unknownWorks } from "../support/unknownWork";

const references = `

## References

1. Hazawa M, Tomiyama K, Saotome-Nakamura A. Radiation increases the cellular uptake of exosomes. 2014.
2. Zhu L, Kalimuthu S, Gangadaran P. Targeting and therapy of glioblastoma in a mouse model. 2018.
`;
const byAuthor = `

## References

Hazawa, M., & Tomiyama, K. (2014). Radiation increases the cellular uptake of exosomes. *Journal*, *446*, 1165–1171.

Zhu, L. (2018a). Targeting of glioblastoma. *Journal*, *8*, 1–9.

Zhu, L. (2018b). Therapy of glioblastoma. *Journal*, *8*, 10–19.
`;
const yaml = `---
references:
- id: hazawa2014
  title: Radiation increases the cellular uptake of exosomes
  DOI: 10.1016/j.bbrc.2014.03.051
- id: zhu2018
  title: Targeting and therapy of glioblastoma
---

`;

/**
 * The list in force has no such number, key or work. Numbers are checked against a list that has numbers, keys against one
 * that has keys, authors and years against the document's own, and none of them where a source of the list could not be read: that is said by another rule.
 */
export const unknownReference: Rule = {
  code: "citation/unknown-reference",
  severity: "error",
  says: "The number, the key, or the author and year that is cited is not in the reference list in force.",
  good: [
    { text: `Exosomes are taken up [1, 2].${references}`, reported: [] },
    {
      text: `${yaml}Exosomes are taken up [see @hazawa2014, p. 3; -@zhu2018]. Write to @reviewer, lit @532nm.`,
      reported: [],
    },
    { text: "Irradiation raises the uptake of exosomes [49].", references: "review", reported: [] },
    { text: `Exosomes are taken up (Hazawa & Tomiyama, 2014; Zhu, 2018a, 2018b).${byAuthor}`, reported: [] },
  ],
  bad: [
    { text: `Exosomes are taken up [1, 5].${references}`, reported: ["5"] },
    { text: `Exosomes are taken up [1-4].${references}`, reported: ["1-4"] },
    {
      text: `${yaml}Exosomes are taken up [@hazwa2014]; @zhu2019 agrees.`,
      reported: ["@hazwa2014", "@zhu2019"],
    },
    { text: "Irradiation raises the uptake of exosomes [149].", references: "review", reported: ["149"] },
    {
      text: `Exosomes are taken up (Hazawa & Tomiyama, 2014; Luo et al., 2019; Zhu, 2018c).${byAuthor}`,
      reported: ["Luo et al., 2019", "Zhu, 2018c"],
    },
  ],
  check: (input) => {
    const index = input.memo(input.references, indexReferences);
    if (input.references.problems.some(({ whole }) => whole)) return [];
    const { last } = index;
    return [...unknownNumbers(input, last ?? 0), ...unknownKeys(input, index), ...unknownWorks(input)];
  },
};
