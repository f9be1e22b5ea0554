import { join } from "node:path";
import { ruleText } from "../src/check/rulePage";
import { rules } from "../src/check/rules";
import { organisms } from "../src/text/organisms";

export const readme = join(import.meta.dirname, "..", "README.md");
export const manifest = join(import.meta.dirname, "..", "package.json");
export const schema = join(import.meta.dirname, "..", "src/settings/config.schema.json");
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
    readonly configuration: { readonly properties: Record<string, Setting> };
  };
}

interface Setting {
  readonly markdownDescription?: string;
  properties?: unknown;
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

const fields = ["references", "severity", "species", "ignore", "choices", "defaultReferences", "retractions"];

/** The schema of a configuration: its fields are settings of package.json, and files that are left out. */
export function configurationSchema(manifestText: string): string {
  const { properties } = (JSON.parse(manifestText) as Manifest).contributes.configuration;
  const settings = fields.map((field) => {
    const setting = Object.entries(properties[`exoscribe.${field}`]!);
    return [field, Object.fromEntries(setting.filter(([key]) => !["scope", "order"].includes(key)))] as const;
  });
  const { markdownDescription } = properties["exoscribe.species"]!;
  const written = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of ExoScribe",
    type: "object",
    additionalProperties: false,
    allowComments: true,
    allowTrailingCommas: true,
    properties: {
      $schema: { type: "string" },
      ...Object.fromEntries(settings),
      species: {
        anyOf: [
          { enum: organisms.flatMap(({ name }) => name ?? []) },
          { enum: organisms.flatMap(({ scientific, taxon }) => [scientific, taxon]) },
        ],
        default: "human",
        markdownDescription,
      },
      exclude: {
        type: "array",
        items: { type: "string" },
        default: [],
        markdownDescription: "Documents that are left out, as patterns of a `.gitignore`, such as `drafts/`.",
      },
    },
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}
