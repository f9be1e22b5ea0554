import type { Rule } from "../../check/rule";
import { rules } from "../../check/rules";
import { mixedStyles } from "../../check/rules/mixedStyles";
import { noReferenceList } from "../../check/rules/noReferenceList";
import { order } from "../../check/rules/order";
import { unusedReference } from "../../check/rules/unusedReference";
import type { Settings } from "../../model/settings";
import { findConfigurations, type Configuration } from "../../settings/configuration";
import { mergeSettings } from "../../settings/merge";
import { settingsIn } from "./settings";
import { readSource, type Sources } from "./sources";

const ruleCodes = rules.map(({ code }) => code);

/** The configurations of a document, the nearest first. They are read once for what is read with these sources. */
export function configurationsOf(sources: Sources): Promise<readonly Configuration[]> {
  return (sources.configurations ??= findConfigurations(
    (...asked) => readSource(...asked, { sources }),
    ruleCodes,
  ));
}

/** Rules that speak of a whole document, of which a cell is but a part. */
const rulesOfWholes: readonly Rule[] = [noReferenceList, order, mixedStyles, unusedReference];
const ofCells: Partial<Settings> = {
  severities: Object.fromEntries(rulesOfWholes.map(({ code }) => [code, "off"] as const)),
};

/** What is set for a document: in VS Code, and then by its configurations. */
export async function settingsFor(sources: Sources): Promise<Settings> {
  const configurations = await configurationsOf(sources);
  return mergeSettings([
    ...(sources.isCell ? [ofCells] : []),
    settingsIn(sources.document.uri),
    ...configurations.map(({ settings }) => settings),
  ]);
}

/** The configuration that leaves a document out. */
export async function leavingOut(sources: Sources): Promise<Configuration | undefined> {
  const configurations = await configurationsOf(sources);
  return configurations.find(({ leavesOut }) => leavesOut(sources.document.uri.path));
}
