import type { Stats } from "node:fs";
import { lstat, mkdir, readFile, realpath, rmdir } from "node:fs/promises";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import type { AnnotatedFile } from "./documents";
import { Failure } from "./failure";
import type { Input } from "./inputs";
import type { AnnotateReporter } from "./reporters/reporter";
import { leadsOut } from "./roots";
import { reasonOf } from "./text";
import { isReadOnly, stage, type Staged } from "./write";
import { listName, readWritten, type Written } from "./written";

/** A file to be written into the folder. */
interface Target {
  /** Its name, counted from the folder, with `/`. */
  readonly name: string;
  /** What messages call it. */
  readonly shown: string;
  readonly text: string;
}

/**
 * Writes what a reporter makes of each document into a folder, under the path of the document and with the endings of
 * the format; steps out of the folder (`../`) are left out of the path. All is written or, where one file cannot be,
 * nothing. Throws a Failure where two documents have one place, where a symbolic link leads out of the folder, where a file
 * stands that was not written by ExoScribe or was changed since, and where the file system refuses.
 */
export async function writeDocuments(
  files: readonly AnnotatedFile[],
  reporter: AnnotateReporter,
  folder: string,
): Promise<void> {
  const targets = targetsOf(files, reporter, folder);
  const made: string[] = [];
  const staged: Staged[] = [];
  try {
    made.unshift(...(await named(folder, makeFolder(resolve(folder)))));
    const root = await realpath(folder);
    const fileOf = ({ name }: Target): string => join(root, name);
    const written = await readWritten(root);
    const stale: { readonly target: Target; readonly old: Stats | undefined }[] = [];
    for (const target of targets) {
      if (await leadsOut(dirname(fileOf(target)), [root]))
        throw new Failure(`${target.shown}: a symbolic link leads out of ${folder}, nothing was written`);
      const old = await named(target.shown, replaceable(fileOf(target), target, written));
      if (old !== "same") stale.push({ target, old });
    }
    if (stale.length === 0) return;
    for (const { target, old } of stale) {
      made.unshift(...(await named(target.shown, makeFolder(dirname(fileOf(target))))));
      staged.push(await named(target.shown, stage(fileOf(target), target.text, old)));
    }
    // The list comes first: should the rest break off, both what was and what is to be are known as ours.
    const list = written.listWith(new Map(stale.map(({ target: { name, text } }) => [name, text])));
    staged.unshift(await named(join(folder, listName), stage(join(root, listName), list)));
    for (const { target } of stale) await named(target.shown, replaceable(fileOf(target), target, written));
    for (const one of staged) await named(folder, one.commit());
  } catch (error) {
    for (const one of staged) await one.discard();
    // A folder that is no longer empty stays.
    for (const one of made) await rmdir(one).catch(() => undefined);
    throw error;
  }
}

/** Leaves out what was itself written into the folder by an earlier run, as `annotate . --out .` would find it. */
export async function withoutWritten(inputs: readonly Input[], folder: string): Promise<readonly Input[]> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return inputs;
  const written = await readWritten(root);
  const isOurs = async ({ file }: Input): Promise<boolean> => {
    if (file === "-") return false;
    const name = relative(root, await realpath(file)).replaceAll(sep, "/");
    return written.lists(name) && written.isOurs(name, await readFile(file));
  };
  const ours = await Promise.all(inputs.map(isOurs));
  return inputs.filter((_, index) => !ours[index]);
}

function targetsOf(
  files: readonly AnnotatedFile[],
  reporter: AnnotateReporter,
  folder: string,
): readonly Target[] {
  const places = new Map<string, AnnotatedFile>();
  for (const file of files) {
    const base = subPath(file.path);
    const other = places.get(base);
    if (other)
      throw new Failure(
        `${file.path}: ${other.path} would be written to the same place, ${join(folder, base)}`,
      );
    places.set(base, file);
  }
  return [...places].flatMap(([base, file]) => {
    const contents = {
      [reporter.ending]: reporter.print([file], (_, text) => text),
      ...reporter.companions?.(file),
    };
    return Object.entries(contents).map(([ending, text]) => {
      const name = base + ending;
      return { name, shown: join(folder, name), text };
    });
  });
}

/**
 * What stands in the place of a file and may be replaced: undefined where nothing does, `same` where nothing would change.
 * Throws a Failure where something does that is not ours.
 */
async function replaceable(
  file: string,
  { name, shown, text }: Target,
  written: Written,
): Promise<Stats | "same" | undefined> {
  const found = await lstat(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  });
  if (found === undefined) return undefined;
  const refuse = (why: string): Failure =>
    new Failure(`${shown}: ${why}, nothing was written; move it away, or name another folder with --out`);
  if (found.isSymbolicLink()) throw refuse("a symbolic link stands there");
  if (!found.isFile()) throw refuse("something that is no file stands there");
  const contents = await readFile(file);
  if (contents.equals(Buffer.from(text))) return "same";
  if (!written.lists(name)) throw refuse("a file that ExoScribe did not write stands there");
  if (!written.isOurs(name, contents)) throw refuse("it has been changed since ExoScribe wrote it");
  if (isReadOnly(found)) throw refuse("it is read-only");
  return found;
}

/** Makes a folder and those above it; gives the ones that were not there, the deepest first. */
async function makeFolder(folder: string): Promise<readonly string[]> {
  const first = await mkdir(folder, { recursive: true });
  const made: string[] = [];
  for (let at = folder; first !== undefined && at.length >= first.length; at = dirname(at)) made.push(at);
  return made;
}

/** Says of which file it was that the file system refused. */
async function named<T>(shown: string, action: Promise<T>): Promise<T> {
  return action.catch((error: unknown) => {
    throw error instanceof Failure ? error : new Failure(`${shown}: ${reasonOf(error)}`);
  });
}

function subPath(path: string): string {
  if (path === "-") return "stdin";
  const parts = posix
    .normalize(path.replaceAll("\\", "/"))
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== ".." && !part.endsWith(":"));
  return parts.join("/");
}
