import type { Finding } from "../model/finding";
import type { Settings } from "../model/settings";
import type { CheckInput } from "./rule";
import { rules } from "./rules";

/** Runs every rule that is on; findings come in the order of the text. */
export function check(input: CheckInput, settings: Settings): readonly Finding[] {
  return rules
    .flatMap((rule) => {
      const severity = settings.severities[rule.code] ?? rule.severity;
      if (severity === "off") return [];
      return rule.check(input).map((report) => ({ ...report, code: rule.code, severity }));
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || a.code.localeCompare(b.code));
}
