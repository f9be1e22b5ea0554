import { join } from "node:path";
import { ruleText } from "../src/check/rulePage";
import { rules } from "../src/check/rules";

export const readme = join(import.meta.dirname, "..", "README.md");
export const manifest = join(import.meta.dirname, "..", "package.json");
export const begin = "<!-- rules: written by npm run docs -->";
export const end = "<!-- end of rules -->";

/** The README's section on the rules: a heading, what it says, one example that it reports and one that it does not. */
export function ruleDocs(): string {
  const sections = rules.map((rule) => `### ${rule.code}\n\n${ruleText(rule)}`);
  return `${begin}\n\n${sections.join("\n\n")}\n\n${end}`;
}

/** The README with its section on the rules as the rules are now. */
export function withRuleDocs(text: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${readme} has no lines "${begin}" and "${end}".`);
  return text.slice(0, from) + ruleDocs() + text.slice(to + end.length);
}

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Record<string, { properties?: unknown }> };
  };
}

/** package.json with a severity for each rule as the rules are now. */
export function withRuleSettings(text: string): string {
  const written = JSON.parse(text) as Manifest;
  written.contributes.configuration.properties["exoscribe.severity"]!.properties = Object.fromEntries(
    rules.map(({ code, severity, says }) => [
      code,
      { type: "string", enum: ["error", "warning", "info", "off"], default: severity, description: says },
    ]),
  );
  return `${JSON.stringify(written, undefined, 2)}\n`;
}
