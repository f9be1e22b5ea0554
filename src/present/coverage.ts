import type { Analysis, Coverage } from "../model/analysis";
import type { SourceKind } from "../model/reference";

/** How many citations of one document were checked, and against which list. */
export interface Covered extends Coverage {
  readonly source: SourceKind;
  readonly label: string;
  /** Whether somebody chose it, be it that there is to be none. */
  readonly asked: boolean;
  /** Nothing of it, or of a part of it, could be read. */
  readonly isUnread: boolean;
}

export const coveredIn = ({ references, coverage }: Pick<Analysis, "references" | "coverage">): Covered => ({
  source: references.kind,
  label: references.label,
  asked: references.asked,
  isUnread: references.problems.some(({ whole }) => whole),
  ...coverage,
});

export interface CoverageLine {
  readonly text: string;
  readonly isChecked: boolean;
}

/** More bibliographies than this share a line. */
const mostNamed = 3;

/**
 * What was checked of one document or of many, and what was not, a line a list: "34 citations against refs.bib", "12
 * citations, no reference list found: not checked". Labels are those of the lists, which are other people's text.
 */
export function coverageLines(documents: readonly Covered[]): readonly CoverageLine[] {
  const files = new Set(documents.filter(isFile).map(({ label }) => label));
  const named = documents.map((one) =>
    isFile(one) && files.size > mostNamed ? { ...one, label: `${files.size} bibliographies` } : one,
  );
  const lines = [
    ...tally(named, "checked", ({ label }) => ` against ${label}`),
    ...tally(named, "unchecked", (one) => `, ${whyUnchecked(one)}: not checked`),
  ];
  return lines.length > 0 ? lines : [{ text: "no citations found", isChecked: true }];
}

const isFile = ({ source }: Covered): boolean => source === "bibliography" || source === "setting";

function whyUnchecked({ source, label, asked, isUnread }: Covered): string {
  if (source === "none") return asked ? "no reference list wanted" : "no reference list found";
  return isUnread ? `${label} cannot be read` : `of a kind that is not looked up in ${label}`;
}

/** One line for all documents of which the same is to be said. */
function tally(
  documents: readonly Covered[],
  field: keyof Coverage,
  wordsOf: (one: Covered) => string,
): readonly CoverageLine[] {
  const counts = new Map<string, { readonly citations: number; readonly files: number }>();
  for (const one of documents.filter((document) => document[field] > 0)) {
    const known = counts.get(wordsOf(one)) ?? { citations: 0, files: 0 };
    counts.set(wordsOf(one), { citations: known.citations + one[field], files: known.files + 1 });
  }
  return [...counts].map(([words, { citations, files }]) => ({
    text: `${citations === 1 ? "1 citation" : `${citations} citations`}${files > 1 ? ` in ${files} files` : ""}${words}`,
    isChecked: field === "checked",
  }));
}
