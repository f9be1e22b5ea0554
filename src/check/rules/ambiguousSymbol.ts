import type { Entity } from "../../model/entity";
import type { Mention } from "../../model/mention";
import type { Block } from "../../model/prose";
import { quoted } from "../../text/quote";
import type { CheckInput, Report, Rule } from "../rule";
import { ownMentions, rewritten } from "../support/prose";
import { secondMeaning } from "../weights";

/** The name has several meanings that the document does not decide between. */
export const ambiguousSymbol: Rule = {
  code: "nomenclature/ambiguous-symbol",
  severity: "off",
  says: "The symbol has several equally likely meanings.",
  good: [{ text: "The TP53 gene is mutated.", reported: [] }],
  bad: [{ text: "The TIM-1 protein and its gene are expressed.", reported: ["TIM-1"] }],
  check: (input) =>
    ownMentions(input, "protein").flatMap(([mention, block]) => report(mention, block, input)),
};

function report(mention: Mention, block: Block, { knowledge }: CheckInput): readonly Report[] {
  const { candidates, evidence, start, end, text } = mention;
  const [first, ...others] = candidates;
  if (first === undefined || evidence === "choice") return [];
  const likely = [first, ...others.filter(({ score }) => score >= first.score * secondMeaning.ambiguous)]
    .flatMap(({ id }) => knowledge.entity(id) ?? [])
    .filter(({ type }) => type === "gene");
  if (likely.length < 2) return [];
  const names = likely.slice(0, 4).map(describe).join("; ");
  return [
    {
      start,
      end,
      message: `“${quoted(text)}” can be ${names}.`,
      suggestions: likely
        .slice(0, 4)
        .flatMap(({ name }) =>
          rewritten(mention, block, name).map((edit) => ({ title: `Write “${name}”`, edits: [edit] })),
        ),
      related: [],
    },
  ];
}

function describe({ name, description }: Entity): string {
  return description === undefined ? name : `${name} (${description})`;
}
