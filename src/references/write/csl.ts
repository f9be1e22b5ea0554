import { stringify } from "yaml";
import type { CslItem, Reference } from "../../model/reference";
import { othersName } from "../read/csl/others";

/** What is known of an entry: of one whose title could not be read, the line as it stands too. */
export const knownOf = ({ csl, raw }: Reference): CslItem =>
  csl.title === undefined && raw !== undefined ? { ...csl, note: raw } : csl;

/** An item of CSL as data, under a key; `truncated`: further authors are not named. */
export function cslData(csl: CslItem, key: string, truncated: boolean): CslItem {
  const author = truncated && csl.author ? { author: [...csl.author, othersName] } : {};
  return { ...csl, ...author, id: key };
}

/** An item of CSL JSON, its further lines that much further in. */
export const writeCslJson = (item: CslItem, indent: string): string =>
  JSON.stringify(item, undefined, 2).replaceAll("\n", `\n${indent}`);

/** An item of a list of CSL YAML, whose dash stands that far in. */
export function writeCslYaml(item: CslItem, indent: string): string {
  const lines = stringify(item, { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd().split("\n");
  return lines.map((line, at) => `${indent}${at === 0 ? "- " : "  "}${line}`).join("\n");
}
