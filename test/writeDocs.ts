/**
 * `npm run docs`: writes from the rules what README.md says of them, and the setting of package.json that gives each its
 * severity, and from the settings the schema of a configuration. Tests hold that all are as they would be written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { refuseArguments } from "../src/compile/arguments";
import { configurationSchema, manifest, readme, schema, withRuleDocs, withRuleSettings } from "./ruleDocs";

refuseArguments("docs");
writeFileSync(readme, withRuleDocs(readFileSync(readme, "utf8")));
writeFileSync(manifest, withRuleSettings(readFileSync(manifest, "utf8")));
writeFileSync(schema, configurationSchema(readFileSync(manifest, "utf8")));
