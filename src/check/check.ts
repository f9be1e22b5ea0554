import type { Finding } from "../model/finding";
import type { Settings } from "../model/settings";
import type { CheckInput } from "./rule";
import { rules } from "./rules";
import { withoutSuppressed } from "./suppress";

/**
 * Runs every rule that is on. Findings come in the order of the text, those in other files behind, and without those
 * that the document switches off by a comment.
 */
export function check(input: CheckInput, settings: Settings): readonly Finding[] {
  const findings = rules.flatMap((rule): readonly Finding[] => {
    const severity = settings.severities[rule.code] ?? rule.severity;
    if (severity === "off") return [];
    return rule.check(input).map((report) => ({ severity, ...report, code: rule.code }));
  });
  return [...withoutSuppressed(findings, input.prose)].sort(
    (a, b) =>
      (a.file ?? "").localeCompare(b.file ?? "") ||
      a.start - b.start ||
      a.end - b.end ||
      a.code.localeCompare(b.code),
  );
}
