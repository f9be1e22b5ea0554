import type { Analysis, ImplicitList } from "../model/analysis";
import { isNumeric, type Citation } from "../model/citation";
import type { ReferenceList } from "../model/reference";
import type { Resolved } from "../references/choose/resolve";
import { followsReview, reviewEvidence, type Reading } from "./followsReview";

/**
 * The list in force: what somebody chose, else the review's if the document cites by number and has shown that it follows
 * it, else none. Decided once, after the citations are read and before they are linked.
 */
export function listInForce(
  { list, implicit }: Resolved,
  reading: Reading,
): Pick<Analysis, "references" | "implicit"> {
  if (implicit === undefined || !reading.citations.some(isNumeric)) return { references: list };
  const evidence = reviewEvidence(implicit.references, reading);
  const inForce = followsReview(evidence);
  const decided: ImplicitList = { ...evidence, list: implicit, inForce };
  return { references: withReason(inForce ? implicit : list, decided), implicit: decided };
}

function withReason(list: ReferenceList, { inForce, agreeing, contrary }: ImplicitList): ReferenceList {
  const counted = `${named(agreeing, "agrees", "agree")} with its numbers, ${named(contrary, "does", "do")} not`;
  const reason = inForce
    ? `Nobody chose a list, and ${counted}.`
    : `Nobody asked for it, and the document does not show that it follows it: ${counted}. Two have to agree, and no fewer than do not.`;
  const reports = list.reports.map((report) =>
    report.kind === "review" ? { ...report, inForce, reason } : report,
  );
  return { ...list, reports };
}

/** "no citation agrees", "[49] agrees", "[49], [62], [15] and 2 more agree". */
function named(citations: readonly Citation[], one: string, many: string): string {
  if (citations.length === 0) return `no citation ${one}`;
  const [first = "", ...others] = citations.slice(0, shown).map(({ text }) => text);
  const rest = citations.length - shown;
  const last = rest > 0 ? `${rest} more` : others.pop();
  return last === undefined ? `${first} ${one}` : `${[first, ...others].join(", ")} and ${last} ${many}`;
}

/** So many citations stand in a reason. */
const shown = 3;
