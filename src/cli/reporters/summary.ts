import type { Severity } from "../../model/finding";
import type { CheckedFile } from "../documents";

/** How many findings there are of each severity. */
export function countBySeverity(files: readonly CheckedFile[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++;
  return counts;
}
