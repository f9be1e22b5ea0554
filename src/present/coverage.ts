import type { Analysis, Coverage } from "../model/analysis";
import type { ReferenceList, SourceKind } from "../model/reference";

/** How many citations of one document were checked, and against which list. */
export interface Covered extends Coverage {
  readonly source: SourceKind;
  readonly label: string;
  /** Whether somebody chose it, be it that there is to be none. */
  readonly asked: boolean;
  /** What of it could not be read; undefined where all of it could. */
  readonly unread: Unread | undefined;
}

interface Unread {
  readonly label: string;
  readonly isUnknownKind: boolean;
}

export const coveredIn = ({ references, coverage }: Pick<Analysis, "references" | "coverage">): Covered => ({
  source: references.kind,
  label: references.label,
  asked: references.asked,
  unread: unreadIn(references),
  ...coverage,
});

function unreadIn({ problems, label }: ReferenceList): Unread | undefined {
  const unread = problems.filter(({ whole }) => whole);
  if (unread.length === 0) return undefined;
  return {
    label: [...new Set(unread.map(({ source }) => source ?? label))].join(" and "),
    isUnknownKind: unread.every(({ isUnknownKind }) => isUnknownKind),
  };
}

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
  const label = `${files.size} bibliographies`;
  const named = documents.map((one) =>
    isFile(one) && files.size > mostNamed
      ? { ...one, label, unread: one.unread && { ...one.unread, label } }
      : one,
  );
  const lines = [
    ...tally(named, "checked", ({ label }) => ` against ${label}`),
    ...tally(named, "unchecked", (one) => `, ${whyUnchecked(one)}: not checked`),
  ];
  return lines.length > 0 ? lines : [{ text: "no citations found", isChecked: true }];
}

const isFile = ({ source }: Covered): boolean => source === "bibliography" || source === "setting";

function whyUnchecked({ source, label, asked, unread }: Covered): string {
  if (source === "none") return asked ? "no reference list wanted" : "no reference list found";
  if (unread === undefined) return `of a kind that is not looked up in ${label}`;
  return unread.isUnknownKind
    ? `${unread.label} of a kind that is not read`
    : `${unread.label} cannot be read`;
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
