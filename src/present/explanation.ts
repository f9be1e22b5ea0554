import { sumOf, type Explanation, type Reason } from "../model/explanation";
import type { Evidence, Mention } from "../model/mention";

/** So many meanings are shown with their reasons. */
const shownMeanings = 8;

const evidences: Readonly<Record<Evidence, string>> = {
  name: "by the way it is written",
  grammar: "by a grammar of names",
  defined: "as the document defines it",
  context: "by the words in it and around it",
  choice: "by your choice",
};

type Shown = Pick<Explanation, "text" | "refused" | "gene" | "meanings"> & {
  readonly mention: Pick<Mention, "kind" | "evidence"> | undefined;
};

/** An explanation in lines of plain text. Weights are logits: 0 is even, each more multiplies the odds by 2.7. */
export function explanationLines({ text, mention, refused, gene, meanings }: Shown): readonly string[] {
  const verdict = mention
    ? `a mention of the kind ${mention.kind}, ${evidences[mention.evidence]}`
    : `no mention: ${refused ?? ""}`;
  const more = meanings.length - shownMeanings;
  return [
    `“${text}”: ${verdict}`,
    ...(gene.length > 0 ? ["  Is it the name of a gene?", ...weighedLines(gene)] : []),
    ...(meanings.length > 0 ? ["  What does it mean?"] : []),
    ...meanings
      .slice(0, shownMeanings)
      .flatMap(({ id, name, score, reasons }) => [
        `    ${score === undefined ? "   –" : score.toFixed(2)}  ${name} (${id})`,
        ...weighedLines(reasons).map((line) => `  ${line}`),
      ]),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ];
}

/** What weighs nothing is left out; the sum comes last. */
function weighedLines(reasons: readonly Reason[]): readonly string[] {
  if (reasons.length === 0) return [];
  return [...reasons.filter(({ value }) => value !== 0), { what: "together", value: sumOf(reasons) }].map(
    ({ what, value }) => `    ${signed(value).padStart(6)}  ${what}`,
  );
}

const signed = (value: number): string => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
