import type { Stats } from "node:fs";
import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import picomatch from "picomatch";
import type { Format } from "../model/prose";
import { gitIgnoring, isPassedOver, type GitFolders } from "../settings/gitIgnore";
import { longestGitIgnore } from "../settings/weights";
import { Failure } from "./failure";
import { slashed } from "./roots";
import { reasonOf } from "./text";

/** A document to read. */
export interface Input {
  /** As given, a sub-path joined by `/`: what the output calls it. */
  readonly path: string;
  /** What to open; `-` is standard input. */
  readonly file: string;
  readonly format: Format;
  /** The folder of the argument through which it was found: sources may be read from there. */
  readonly folder: string;
  /** It is an argument itself, not found in a folder or by a glob. */
  readonly isNamed?: true;
  readonly bytes: number;
}

const formats: Readonly<Record<string, Format>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".qmd": "markdown",
  ".rmd": "markdown",
  ".txt": "plain",
};

function formatOf(path: string): Format | undefined {
  return formats[extname(path).toLowerCase()];
}

/** Documents, and a line about each folder below an argument that could not be looked into. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly failures: readonly string[];
}

/** What of folders and globs is taken in. */
export interface InputOptions {
  /** Whether what `.gitignore` files name is left out. */
  readonly gitignore: boolean;
}

/**
 * The documents that files, folders, globs and `-` name, in the order of the arguments and by path within a folder,
 * each once; of folders and globs without what `.gitignore` files leave out. Throws a Failure for an argument that names no document.
 */
export async function findInputs(
  paths: readonly string[],
  options: InputOptions = { gitignore: false },
): Promise<Inputs> {
  const seen = new Set<string>();
  const inputs: Input[] = [];
  const failures: string[] = [];
  for (const path of paths) {
    const found = await inputsOf(path, options);
    failures.push(...found.failures);
    for (const input of found.inputs) {
      const real = input.file === "-" ? "-" : await realpath(input.file);
      if (!seen.has(real)) inputs.push(input);
      seen.add(real);
    }
  }
  return { inputs, failures };
}

async function inputsOf(path: string, options: InputOptions): Promise<Inputs> {
  const only = (input: Input): Inputs => ({ inputs: [input], failures: [] });
  if (path === "-") return only({ path, file: path, format: "markdown", folder: ".", bytes: 0 });
  let found: Stats;
  try {
    found = await stat(path);
  } catch (error) {
    if (picomatch.scan(path).isGlob) return globbed(path, options);
    throw new Failure(`${path}: ${reasonOf(error)}`);
  }
  if (found.isDirectory()) {
    const below = await walk(path, () => true, options);
    if (below.inputs.length + below.failures.length === 0)
      throw new Failure(`${path}: no .md, .markdown, .qmd, .Rmd or .txt file in this folder${below.but}`);
    return below;
  }
  const format = formatOf(path);
  if (format === undefined)
    throw new Failure(`${path}: neither Markdown (.md, .markdown, .qmd, .Rmd) nor plain text (.txt)`);
  return only({ path, file: path, format, folder: dirname(path), isNamed: true, bytes: found.size });
}

async function globbed(pattern: string, options: InputOptions): Promise<Inputs> {
  const { base, glob, negated } = picomatch.scan(pattern);
  const matches = picomatch(pattern);
  const shown = (path: string): string => (base === "" ? path.slice(2) : path);
  const { inputs, failures, but } = await walk(
    base === "" ? "." : base,
    (path) => matches(shown(path)),
    options,
    negated ? undefined : leadsTo(glob),
  );
  if (inputs.length + failures.length === 0) throw new Failure(`${pattern}: no document matches${but}`);
  return { inputs: inputs.map((input) => ({ ...input, path: shown(input.path) })), failures };
}

/** Whether a folder, by the names on the way to it from the base of a glob, may hold what the glob matches. */
type Leads = (names: readonly string[]) => boolean;

function leadsTo(glob: string): Leads | undefined {
  const parts = glob.split("/");
  // Brackets around a slash make ways of several lengths.
  const count = (part: string, bracket: RegExp): number => part.match(bracket)?.length ?? 0;
  if (parts.some((part) => count(part, /[{([]/g) !== count(part, /[})\]]/g))) return undefined;
  const anyDepth = parts.findIndex((part) => part.includes("**"));
  const folders = parts.slice(0, -1).map((part) => picomatch(part));
  return (names) =>
    names.every((name, at) => (anyDepth >= 0 && at >= anyDepth) || folders[at]?.(name) === true);
}

/** What a walk found; `but` says, behind that nothing was, that there is something that was left out. */
interface Walked extends Inputs {
  readonly but: string;
}

/**
 * All documents below a folder, sorted. Dot-folders, node_modules and what `.gitignore` files name are left out; a folder that
 * a symbolic link leads to again is read once.
 */
async function walk(
  folder: string,
  wanted: (path: string) => boolean,
  { gitignore }: InputOptions,
  leads: Leads = () => true,
): Promise<Walked> {
  let but = "";
  const visited = new Set<string>();
  const inputs: Input[] = [];
  const failures: string[] = [];
  const isIgnored = gitIgnoring(slashed(`${folder}/`), gitFolders, slashed("./"));
  const isLeftOut = async (file: string): Promise<boolean> => {
    const ignored = gitignore && (await isIgnored(slashed(file)));
    if (ignored) but = ", but for what .gitignore leaves out (--no-gitignore takes it in)";
    return ignored;
  };
  const visit = async (file: string, shown: string, way: readonly string[]): Promise<void> => {
    let entries: readonly string[];
    try {
      const real = await realpath(file);
      if (visited.has(real)) return;
      visited.add(real);
      entries = await readdir(file);
    } catch (error) {
      failures.push(`${shown}: ${reasonOf(error)}`);
      return;
    }
    const names = entries.filter((name) => !isPassedOver(name));
    for (const name of names.sort()) {
      const [inner, path] = [join(file, name), `${shown}/${name}`];
      const found = await stat(inner).catch(() => undefined);
      const format = formatOf(name);
      if (found?.isDirectory()) {
        if (leads([...way, name]) && !(await isLeftOut(`${inner}/`)))
          await visit(inner, path, [...way, name]);
      } else if (found?.isFile() && format !== undefined && wanted(path) && !(await isLeftOut(inner)))
        inputs.push({ path, file: inner, format, folder, bytes: found.size });
    }
  };
  await visit(folder, folder.replace(/(?<![/\\])[/\\]+$/, "") || folder, []);
  return { inputs, failures, but };
}

/** What folders of the disk hold of Git's. A `.gitignore` that is a symbolic link is followed no more than Git follows it. */
const gitFolders: GitFolders = {
  gitIgnore: async (folder) => {
    const file = `${folder}.gitignore`;
    const found = await lstat(file).catch(() => undefined);
    if (!found?.isFile() || found.size > longestGitIgnore) return undefined;
    return await readFile(file, "utf8").catch(() => undefined);
  },
  hasRepository: async (folder) => (await lstat(`${folder}.git`).catch(() => undefined)) !== undefined,
};
