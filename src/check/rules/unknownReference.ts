import type { LinkedCitation } from "../../model/analysis";
import { isNumeric, type CitationItem } from "../../model/citation";
import { identifierKey } from "../../references/identifiers";
import { citationKey } from "../../references/keys";
import { indexReferences, type ReferenceIndex } from "../../references/lookup";
import { missingNumber, missingKey } from "../missing";
import type { CheckInput, Report, Rule } from "../rule";
import { listed, listName } from "../words";

const references = `

## References

1. Hazawa M, Tomiyama K, Saotome-Nakamura A. Radiation increases the cellular uptake of exosomes. 2014.
2. Zhu L, Kalimuthu S, Gangadaran P. Targeting and therapy of glioblastoma in a mouse model. 2018.
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
 * The list in force has no such number or key. Numbers are checked against a list that has numbers, keys against one
 * that has keys, and neither where a source of the list could not be read: that is said by another rule.
 */
export const unknownReference: Rule = {
  code: "citation/unknown-reference",
  severity: "error",
  says: "The number or key that is cited is not in the reference list in force.",
  good: [
    { text: `Exosomes are taken up [1, 2].${references}`, reported: [] },
    {
      text: `${yaml}Exosomes are taken up [see @hazawa2014, p. 3; -@zhu2018]. Write to @reviewer, lit @532nm.`,
      reported: [],
    },
    { text: "Irradiation raises the uptake of exosomes [49].", references: "review", reported: [] },
  ],
  bad: [
    { text: `Exosomes are taken up [1, 5].${references}`, reported: ["5"] },
    { text: `Exosomes are taken up [1-4].${references}`, reported: ["1-4"] },
    {
      text: `${yaml}Exosomes are taken up [@hazwa2014]; @zhu2019 agrees.`,
      reported: ["@hazwa2014", "@zhu2019"],
    },
    { text: "Irradiation raises the uptake of exosomes [149].", references: "review", reported: ["149"] },
  ],
  check: (input) => {
    const index = input.memo(input.references, indexReferences);
    let identifiers: boolean | undefined;
    const byIdentifier = (): boolean => (identifiers ??= citesByIdentifier(input, index));
    return input.citations
      .filter(({ checked, style }) => checked && style !== "author")
      .flatMap((citation) =>
        isNumeric(citation)
          ? numbers(citation, index.last!, input)
          : citation.items.flatMap((item) => key(citation, item, index, byIdentifier, input)),
      );
  },
};

function numbers(citation: LinkedCitation, last: number, input: CheckInput): readonly Report[] {
  return citation.items.flatMap((item) => {
    const unknown = item.targets.filter((target) => !citation.resolved.has(target));
    if (unknown.length === 0) return [];
    const beyond = unknown.every((target) => Number(target) > last);
    const which = unknown.length > 4 ? `${unknown[0]!} to ${unknown.at(-1)!}` : listed(unknown);
    const message = `${unknown.length > 1 ? "There are no references" : "There is no reference"} ${which} in ${listName(input.references)}${
      beyond ? `, which ends at ${last}` : ""
    }.`;
    const { start, end } = item;
    return [{ start, end, message, related: [], suggestions: missingNumber(citation, item, input) }];
  });
}

function key(
  citation: LinkedCitation,
  item: CitationItem,
  index: ReferenceIndex,
  citesByIdentifier: () => boolean,
  input: CheckInput,
): readonly Report[] {
  const { start, end } = item;
  const [target] = item.targets;
  if (target === undefined) return [];
  const linked = citation.resolved.get(target);
  if (linked !== undefined && (answersTo(linked, target) || citesByIdentifier())) return [];
  const near = index.nearKey(target);
  const closest = near[0]?.distance ?? 1;
  if (citation.bare === true && linked === undefined && !looksLikeKey(target) && closest > 0.15) return [];
  const meant = linked === undefined ? near.map(({ reference }) => reference) : [linked];
  const hint =
    linked !== undefined
      ? ` It has that work as @${citationKey(linked)}.`
      : meant[0] === undefined
        ? ""
        : ` Did you mean @${citationKey(meant[0])}?`;
  return [
    {
      start,
      end,
      message: `@${target} is not in ${listName(input.references)}.${hint}`,
      related: [],
      suggestions: missingKey(citation, item, meant, linked !== undefined, input),
    },
  ];
}

/** Of a bare `@word`: a digit or a colon, but no quantity such as `@532nm`. */
const looksLikeKey = (key: string): boolean =>
  /[\d:]/.test(key) &&
  !/^\d+(?:\.\d+)?(?:[nµμumck]?m|[kMG]?Hz|[mk]?V|[mk]?W|[µμum]?s|min|h|rpm|x?g|px|fps|°?C|[µμum]?[lLM])$/.test(
    key,
  );

const answersTo = (
  { key: own, aliases }: { key: string; aliases?: readonly string[] },
  key: string,
): boolean => own === key || aliases?.includes(key) === true;

/**
 * Whether the document cites by DOI and PMID rather than by the keys of its list, as Manubot's do: then these find
 * their entries. Elsewhere a key is a key, as for Pandoc.
 */
function citesByIdentifier({ citations }: CheckInput, index: ReferenceIndex): boolean {
  const keys = citations.flatMap(({ style, targets }) => (style === "key" ? targets : []));
  const identifiers = keys.filter((target) => identifierKey(target) !== undefined).length;
  const plain = keys.filter(
    (target) => identifierKey(target) === undefined && index.withKey(target) !== undefined,
  );
  return identifiers > plain.length;
}
