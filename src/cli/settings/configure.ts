import { basename, dirname, relative } from "node:path";
import type { Settings } from "../../model/settings";
import {
  configurationOf,
  configurationPath,
  findConfigurations,
  type Configuration,
  type SettingProblem,
} from "../../settings/configuration";
import { mergeSettings } from "../../settings/merge";
import { patternsOf, type Patterns } from "../../settings/patterns";
import { Failure } from "../failure";
import type { Input } from "../inputs";
import { positionsIn } from "../lines";
import type { CheckOptions, SettingsOptions } from "../options";
import { counted } from "../reporters/table";
import { slashed, slashes, workspaceOf, type Workspace } from "../roots";
import { fileReader } from "../sources";
import { readText } from "../text";
import { areThere, foldersOfReferences, ruleCodes, settingsIn } from "./given";

/** A document with what is set for it. */
export interface ConfiguredInput extends Input {
  readonly settings: Settings;
}

export interface Configured {
  readonly inputs: readonly ConfiguredInput[];
  /** Documents that were named by themselves, and are left out all the same: a line for each. */
  readonly leftOut: readonly string[];
  /** The folders of the workspace. */
  readonly folders: readonly string[];
}

/**
 * Finds what is set for each document: options first, then the configurations in its folder and above it in the workspace, or the one
 * that `--config` names. A command with `--exclude` has not those
 * documents that either leaves out. Throws a Failure for bad usage and for a configuration in which something is wrong.
 */
export async function configure(
  inputs: readonly Input[],
  options: SettingsOptions & Partial<Pick<CheckOptions, "rule" | "exclude">>,
): Promise<Configured> {
  const given = settingsIn(options);
  const named = typeof options.config === "string" ? await readNamed(options.config) : undefined;
  const sources = await foldersOfReferences(options.references);
  await areThere("--library", options.library);
  await areThere("--retractions", options.retractions === undefined ? [] : [options.retractions]);
  const folders = [...inputs.map(({ folder }) => folder), ...sources, ...(named ? [named.base] : [])];
  const configurations = named
    ? placing(named)
    : options.config === false
      ? none
      : finding(await workspaceOf(folders));
  const excluded = options.exclude && patternsOf(options.exclude);
  const settled: ConfiguredInput[] = [];
  const leftOut: string[] = [];
  for (const input of inputs) {
    const found = await configurations(input);
    const by =
      excluded && input.file !== "-" ? whatLeavesOut(slashed(input.file), found, excluded) : undefined;
    if (by === undefined)
      settled.push({ ...input, settings: mergeSettings([given, ...found.map(({ settings }) => settings)]) });
    // In a folder or behind a glob it is what was wanted.
    else if (input.isNamed === true) leftOut.push(`${input.path}: left out by ${by}`);
  }
  return { inputs: settled, leftOut, folders };
}

type Configurations = (input: Input) => Promise<readonly Configuration[]>;

const none: Configurations = () => Promise.resolve([]);

/** The configurations of a document; documents of one folder have the same. */
function finding({ places }: Workspace): Configurations {
  const read = fileReader(places);
  const byFolder = new Map<string, Promise<readonly Configuration[]>>();
  return async (input) => {
    const folder = folderOf(input);
    const known =
      byFolder.get(folder) ??
      findConfigurations((path, from) => read(path, from, input), ruleCodes).then(checked);
    byFolder.set(folder, known);
    return known;
  };
}

interface NamedConfiguration {
  readonly path: string;
  readonly text: string;
  /** From where its paths count. */
  readonly base: string;
}

async function readNamed(path: string): Promise<NamedConfiguration> {
  const text = await readText(path, `--config ${path}`);
  const folder = dirname(path);
  return { path, text, base: basename(folder) === dirname(configurationPath) ? dirname(folder) : folder };
}

/** A configuration that was named counts for all documents, wherever they stand. */
function placing(named: NamedConfiguration): Configurations {
  return (input) => {
    const way = relative(folderOf(input), named.base);
    const folder = way === "" ? "" : slashes(`${way}/`);
    return Promise.resolve(checked([configurationOf(named, folder, ruleCodes)]));
  };
}

const folderOf = ({ path }: Input): string => (path === "-" ? "." : dirname(path));

/** Throws a Failure for the first problem of some configurations, with its place. */
function checked(configurations: readonly Configuration[]): readonly Configuration[] {
  const [broken] = configurations.filter(({ problems }) => problems.length > 0);
  if (broken === undefined) return configurations;
  const [{ file, start, message }, ...others] = broken.problems as readonly [
    SettingProblem,
    ...SettingProblem[],
  ];
  const { line, column } = positionsIn(broken.text)(start);
  const more = others.length > 0 ? ` (and ${counted(others.length, "more problem")})` : "";
  throw new Failure(`${file === undefined ? "" : `${file}:${line}:${column}: `}${message}${more}`);
}

/** What leaves a document out, in words; undefined where nothing does. */
function whatLeavesOut(
  file: string,
  found: readonly Configuration[],
  excluded: Patterns,
): string | undefined {
  const here = slashed("./");
  if (file.startsWith(here) && excluded(file.slice(here.length)) === true) return "--exclude";
  const configuration = found.find(({ leavesOut }) => leavesOut(file));
  return configuration && `"exclude" of ${configuration.path}`;
}
