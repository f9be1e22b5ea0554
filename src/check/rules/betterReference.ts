import type { LinkedCitation } from "../../model/analysis";
import type { WorkEvidence } from "../../model/evidence";
import type { Reference } from "../../model/reference";
import { placeOf } from "../../rewrite/numeric";
import { listed, quoted } from "../../text/quote";
import { sentenceOf } from "../../text/sentences";
import { evidenceOf, worksOf } from "../evidenceOf";
import { citeInstead } from "../fixes/citeInstead";
import type { CheckInput, Report, Rule } from "../rule";
import { citedAs, withWork } from "../support/words";
import { better } from "../weights";

/** A document whose entries have abstracts, as those of a library do. */
const citing = (text: string): string => `---
references:
- id: luo2019
  title: MiR-21 of exosomes represses PTEN
  abstract: We followed miR-21 of exosomes into cells.
- id: ito2018
  title: Sorting of cargo into vesicles
  abstract: We sorted cargo by its charge.
- id: sato2017
  title: Uptake of exosomes
---

${text}
`;

/**
 * An entry of the list speaks in its title of all that the sentence names, and what is cited speaks of none of it, as where two numbers
 * were confused. A sentence may rest on a work that does not name what it is about, so that this is asked for, and says what was read.
 */
export const betterReference: Rule = {
  code: "citation/better-reference",
  severity: "off",
  says:
    "No name of the sentence stands in title or abstract of what it cites, and another entry has them all in its title (at least two). Off unless you " +
    "set a severity: a sound sentence may rest on a work that does not name what it is about.",
  good: [
    { text: citing("Exosomal miR-21 represses PTEN [@luo2019]. Cargo is sorted [@ito2018]."), reported: [] },
    { text: citing("Exosomal miR-21 represses PTEN [@ito2018; @luo2019]."), reported: [] },
    { text: citing("Exosomal miR-21 represses PTEN [@ito2018], as was said [@luo2019]."), reported: [] },
    { text: citing("Exosomal miR-21 is sorted [@ito2018]."), reported: [] },
    { text: citing("Exosomal miR-21 represses PTEN [@sato2017]."), reported: [] },
  ],
  bad: [{ text: citing("Exosomal miR-21 represses PTEN [@ito2018]."), reported: ["@ito2018"] }],
  check: (input) => input.citations.flatMap((citation) => report(citation, input)),
};

function report(citation: LinkedCitation, input: CheckInput): readonly Report[] {
  const own = evidenceOf(citation, input).works;
  const [first] = own;
  const names = first?.unsupported ?? [];
  if (
    names.length < better.fewestNames ||
    own.some(({ supported, read }) => supported.length > 0 || read !== "abstract")
  )
    return [];
  const beside = new Set(sentenceOf(citation, input).citations.flatMap((other) => [...worksOf(other)]));
  const others = input.references.references.filter((reference) => !beside.has(reference));
  const titles = (reference: Reference) => input.readWork(reference).filter(({ part }) => part === "title");
  const hasAll = ({ supported }: WorkEvidence): boolean =>
    names.every(({ name }) => supported.some((one) => one.name === name));
  const right = evidenceOf(citation, { ...input, readWork: titles }, others)
    .works.filter(hasAll)
    .map(({ reference }) => reference);
  if (right.length === 0 || right.length > better.mostEntries) return [];
  const [item] = citation.targets.length === 1 ? citation.items : [];
  const nameOf = (one: Reference): string => withWork(citedAs(citation, one), one);
  return [
    {
      ...placeOf(citation),
      message:
        `Title and abstract of ${listed(own.map(({ reference }) => nameOf(reference)))} name none of ${listed(names.map(({ name }) => quoted(name)))}. ` +
        (right.length === 1
          ? `The title of ${nameOf(right[0]!)} names them all.`
          : `The titles of ${listed(right.map(nameOf))} each name them all.`),
      related: [],
      suggestions: item ? right.flatMap((one) => citeInstead(citation, item, one, input)) : [],
    },
  ];
}
