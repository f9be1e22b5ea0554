import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import type { Stats } from "node:fs";
import picomatch from "picomatch";
import type { Format } from "../model/prose";
import { Failure } from "./failure";
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

/**
 * The documents that files, folders, globs and `-` name, in the order of the arguments and by path within a folder,
 * each once. Throws a Failure for an argument that names no document.
 */
export async function findInputs(paths: readonly string[]): Promise<readonly Input[]> {
  const seen = new Set<string>();
  const inputs: Input[] = [];
  for (const path of paths) {
    for (const input of await inputsOf(path)) {
      const real = input.file === "-" ? "-" : await realpath(input.file);
      if (!seen.has(real)) inputs.push(input);
      seen.add(real);
    }
  }
  return inputs;
}

async function inputsOf(path: string): Promise<readonly Input[]> {
  if (path === "-") return [{ path, file: path, format: "markdown", folder: ".", bytes: 0 }];
  let found: Stats;
  try {
    found = await stat(path);
  } catch (error) {
    if (picomatch.scan(path).isGlob) return globbed(path);
    throw new Failure(`${path}: ${reasonOf(error)}`);
  }
  if (found.isDirectory()) {
    const inputs = await walk(path, () => true);
    if (inputs.length === 0)
      throw new Failure(`${path}: no .md, .markdown, .qmd, .Rmd or .txt file in this folder`);
    return inputs;
  }
  const format = formatOf(path);
  if (format === undefined)
    throw new Failure(`${path}: neither Markdown (.md, .markdown, .qmd, .Rmd) nor plain text (.txt)`);
  return [{ path, file: path, format, folder: dirname(path), bytes: found.size }];
}

async function globbed(pattern: string): Promise<readonly Input[]> {
  const { base } = picomatch.scan(pattern);
  const matches = picomatch(pattern);
  const inputs = await walk(base === "" ? "." : base, (path) => matches(base === "" ? path.slice(2) : path));
  if (inputs.length === 0) throw new Failure(`${pattern}: no document matches`);
  return inputs.map((input) => (base === "" ? { ...input, path: input.path.slice(2) } : input));
}

/**
 * All documents below a folder, sorted. Dot-folders and node_modules are left out; a folder that a symbolic link
 * leads to again is read once.
 */
async function walk(folder: string, wanted: (path: string) => boolean): Promise<readonly Input[]> {
  const visited = new Set<string>();
  const visit = async (file: string, shown: string): Promise<readonly Input[]> => {
    const real = await realpath(file);
    if (visited.has(real)) return [];
    visited.add(real);
    const inputs: Input[] = [];
    const names = (await readdir(file)).filter((name) => !name.startsWith(".") && name !== "node_modules");
    for (const name of names.sort()) {
      const [inner, path] = [join(file, name), `${shown}/${name}`];
      const found = await stat(inner).catch(() => undefined);
      if (found?.isDirectory()) inputs.push(...(await visit(inner, path)));
      const format = formatOf(name);
      if (!found?.isFile() || format === undefined || !wanted(path)) continue;
      inputs.push({ path, file: inner, format, folder, bytes: found.size });
    }
    return inputs;
  };
  try {
    return await visit(folder, folder.replace(/[/\\]+$/, "") || folder);
  } catch (error) {
    throw new Failure(`${folder}: ${reasonOf(error)}`);
  }
}
