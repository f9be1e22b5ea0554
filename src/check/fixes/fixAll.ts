import type { Analysis } from "../../model/analysis";
import type { Finding } from "../../model/finding";
import type { Edit } from "../../model/span";
import { composeEdits } from "../../text/composeEdits";
import { applyEdits } from "../../text/edits";

/** A fix can make room for another one; rules that undo each other must not keep us here. */
const passes = 10;

export interface Fixed {
  readonly text: string;
  readonly analysis: Analysis;
  /** How many fixes were applied. */
  readonly count: number;
  /** All of them as edits of the text as it was. */
  readonly edits: readonly Edit[];
}

/** Applies the safe fixes of a document, and those that show up then, until there is none left. */
export async function fixText(first: Analysis, analyse: (text: string) => Promise<Analysis>): Promise<Fixed> {
  const { source } = first.prose;
  let fixed: Fixed = { text: source, analysis: first, count: 0, edits: [] };
  for (let pass = 0; pass < passes; pass++) {
    const fixes = safeFixes(fixed.analysis.findings);
    if (fixes.length === 0) break;
    const text = applyEdits(fixed.text, fixes.flat());
    fixed = {
      text,
      analysis: await analyse(text),
      count: fixed.count + fixes.length,
      edits: composeEdits(source, fixed.edits, fixes.flat()),
    };
  }
  return fixed;
}

/**
 * The edits of every safe fix that changes nothing but the document, in the order of the text; of fixes that overlap
 * the first one.
 */
export function safeFixes(findings: readonly Finding[]): readonly (readonly Edit[])[] {
  const chosen: (readonly Edit[])[] = [];
  const taken: Edit[] = [];
  for (const { suggestions } of findings) {
    const edits =
      suggestions.find(({ safe, fileEdits }) => safe === true && fileEdits === undefined)?.edits ?? [];
    if (edits.length === 0 || edits.some((edit) => taken.some((other) => overlap(edit, other)))) continue;
    chosen.push(edits);
    taken.push(...edits);
  }
  return chosen;
}

/** Edits that touch count as overlapping too: two insertions at one place have no order. */
function overlap(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
