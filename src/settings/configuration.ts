import type { Place } from "../model/reference";
import { isListChoice, type ListSetting, type Settings } from "../model/settings";
import type { ReadSource, SourceText } from "../references/choose/readSource";
import { patternsOf } from "./patterns";
import { readConfiguration, type Named, type Values } from "./parse";
import { highestFolder } from "./weights";

/** Where a folder has its configuration. */
export const configurationPath = ".exoscribe/config.json";

/** What is wrong with a configuration; without a file where nothing of it can be read. */
export type SettingProblem = Place & { readonly message: string };

/** A configuration as it counts for one document. */
export interface Configuration {
  /** What messages call it. */
  readonly path: string;
  readonly text: string;
  /** The way from the document's folder to the one from which its paths count: "", "../", "../../". */
  readonly folder: string;
  readonly settings: Partial<Settings>;
  /** In its text; of one that cannot be read, with its path. */
  readonly problems: readonly SettingProblem[];
  /** Whether it leaves a document out, whose path is absolute and has slashes. */
  readonly leavesOut: (document: string) => boolean;
}

/**
 * The configurations in the folder of a document and in those above it, the nearest first; none from outside of the workspace. `rules` are
 * the codes of all rules.
 */
export async function findConfigurations(
  read: ReadSource,
  rules: readonly string[],
): Promise<readonly Configuration[]> {
  const found: Configuration[] = [];
  for (let level = 0; level <= highestFolder; level++) {
    const folder = "../".repeat(level);
    const source = await read(folder + configurationPath, "document");
    if ("text" in source) found.push(configurationOf(source, folder, rules));
    else if (source.isOutside === true) break;
    else if (source.isThere === true) found.push(unreadable(source.problem, folder));
  }
  return found;
}

/** A configuration of which the text is known. */
export function configurationOf(
  { path, text }: SourceText,
  folder: string,
  rules: readonly string[],
): Configuration {
  const { values, problems } = readConfiguration(text, rules);
  const { exclude = [] } = values;
  const patterns = patternsOf(exclude);
  return {
    path,
    text,
    folder,
    settings: settingsOf(values, path, folder),
    problems: problems.map((problem) => ({ ...problem, file: path })),
    leavesOut: (document) => {
      const below = exclude.length > 0 ? pathBelow(folder, document) : undefined;
      return below !== undefined && patterns(below) === true;
    },
  };
}

function unreadable(problem: string, folder: string): Configuration {
  return {
    path: folder + configurationPath,
    text: "",
    folder,
    settings: {},
    problems: [{ file: undefined, start: 0, end: 0, message: problem }],
    leavesOut: () => false,
  };
}

function settingsOf(values: Values, path: string, folder: string): Partial<Settings> {
  const { references, retractions, ...settings } = values;
  const placed = ({ value, start, end }: Named): ListSetting => {
    const counts = isListChoice(value) || isAbsolute.test(value) ? value : folder + value;
    return { value: counts, place: { file: path, start, end } };
  };
  return {
    ...settings,
    ...(references && { references: references.map(placed) }),
    ...(retractions && { retractions: placed(retractions) }),
  };
}

/** A path from the root, a drive or a host of the net, which counts from no folder. */
const isAbsolute = /^(?:[/\\]|[a-z]:[/\\]|[a-z][a-z0-9+.-]{1,30}:\/\/)/i;

/** The path of a document from a folder above it; undefined where the folder is none. */
function pathBelow(folder: string, document: string): string | undefined {
  const level = folder.split("../").length - 1;
  return folder === "../".repeat(level)
    ? document
        .split("/")
        .slice(-level - 1)
        .join("/")
    : undefined;
}
