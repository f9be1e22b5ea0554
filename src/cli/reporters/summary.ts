import type { Severity } from "../../model/finding";
import { coverageLines, type CoverageLine } from "../../present/coverage";
import type { CheckedFile } from "../documents";
import { printable } from "../printable";

/** How many findings there are of each severity. */
export function countBySeverity(files: readonly CheckedFile[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** What was checked against which list, as text for a terminal. */
export const coverageOf = (files: readonly CheckedFile[]): readonly CoverageLine[] =>
  coverageLines(files.flatMap(({ isSource, references }) => (isSource ? [] : references))).map(
    ({ text, isChecked }) => ({
      text: printable(text),
      isChecked,
    }),
  );
