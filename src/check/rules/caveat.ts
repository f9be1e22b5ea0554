import type { LinkedCitation } from "../../model/analysis";
import type { Caveat, Reference } from "../../model/reference";
import { shortReference } from "../../present/reference";
import { once } from "../../text/caches";
import { sentenceOf } from "../../text/sentences";
import type { CheckInput, Report, Rule } from "../rule";
import { repeats } from "../support/caveatPattern";

/**
 * The review and the paper that it cites do not agree, and the sentence says what the review says. Speaks by the words
 * that the knowledge gives with each disagreement, and where the review's list is in force alone.
 */
export const caveat: Rule = {
  code: "citation/caveat",
  severity: "info",
  says: "The sentence repeats what the review says of a paper that does not say so itself.",
  good: [
    {
      text: "Exosomes of pancreatic cancer cells drive angiogenesis through dynamin-dependent endocytosis [85].",
      references: "review",
      reported: [],
    },
    {
      text: "After irradiation of head and neck cancer cells 47 proteins disappeared from exosomes [68, 69].",
      references: "review",
      reported: [],
    },
  ],
  bad: [
    {
      text: "Exosomes of pancreatic cancer cells drive angiogenesis through dynein-dependent endocytosis [85].",
      references: "review",
      reported: ["85"],
    },
  ],
  check: (input) =>
    input.references.kind === "review" ? input.citations.flatMap((citation) => reports(citation, input)) : [],
};

function reports(citation: LinkedCitation, input: CheckInput): readonly Report[] {
  const sentence = once(() => sentenceOf(citation, input));
  const cites = once(() => new Set(sentence().citations.flatMap(({ targets }) => targets.map(Number))));
  return citation.items.flatMap(({ targets, start, end }) =>
    targets.flatMap((target) => {
      const reference = citation.resolved.get(target);
      return (reference?.caveats ?? [])
        .filter(({ says }) => says && repeats(sentence().text, says, cites()))
        .map((one) => ({
          start,
          end,
          message: message(one, reference!),
          suggestions: [],
          related: [],
        }));
    }),
  );
}

const message = ({ review, source }: Caveat, reference: Reference): string =>
  `The review and its source disagree here. Review: ${review} Source (${shortReference(reference)}): ${source}`;
