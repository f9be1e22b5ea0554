import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { chmod, copyFile, cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** What it reads from standard input. */
  readonly input?: string | Uint8Array;
  /** Closes the pipes from it before it has written anything, as `| head` may. */
  readonly deaf?: true;
  /** Who runs which copy of it; we and what was built, unless said otherwise. */
  readonly as?: Runner;
  /** In bytes, a multiple of 512: it can write no longer file, as on a disk that is full. */
  readonly largestFile?: number;
}

interface Runner {
  readonly node: string;
  readonly binary: string;
  readonly user?: { readonly uid: number; readonly gid: number };
}

const us: Runner = { node: process.execPath, binary: resolve("dist/cli.js") };

/** Runs the built command line as a process of its own. */
export function exoscribe(
  args: readonly string[],
  { cwd, input = "", as = us, deaf, largestFile }: RunOptions = {},
): Promise<Ran> {
  return new Promise((done, fail) => {
    const command = [as.node, as.binary, ...args];
    const [program = "", ...rest] =
      largestFile === undefined
        ? command
        : ["sh", "-c", `ulimit -f ${largestFile / 512}; exec "$@"`, "sh", ...command];
    const child = spawn(program, rest, { cwd, ...as.user });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    if (deaf) for (const stream of [child.stdout, child.stderr]) stream.destroy();
    child.on("error", fail);
    child.on("close", (code) => {
      done({ code, stdout, stderr });
    });
    child.stdin.end(input);
  });
}

/** Makes a folder with these files, hands it on, and removes it whatever happens. */
export async function withFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
  parent = tmpdir(),
): Promise<T> {
  const folder = await mkdtemp(join(parent, "exoscribe-"));
  try {
    for (const [path, contents] of Object.entries(files)) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, contents);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A user who owns nothing. */
const nobody = { uid: 65_534, gid: 65_534 };

/**
 * Runs `exoscribe` as a user who is refused what permissions refuse. Root is not: what is run then is a copy, in a place
 * that everybody may enter, for the clone may stand where only root may.
 */
export async function withUnprivileged<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string, as: Runner) => Promise<T>,
): Promise<T> {
  if (process.getuid?.() !== 0) return withFolder(files, (folder) => use(folder, us));
  const parent = [tmpdir(), "/tmp", "/var/tmp"].find((place) => isOpen(place));
  if (parent === undefined) throw new Error("No temporary folder is open to all users.");
  const mask = process.umask(0o022);
  const program = await mkdtemp(join(parent, "exoscribe-program-"));
  try {
    await cp(dirname(us.binary), program, { recursive: true });
    const node = isOpen(us.node) ? us.node : join(program, "node");
    if (node !== us.node) await copyFile(us.node, node);
    for (const name of [".", ...(await readdir(program))]) await chmod(join(program, name), 0o755);
    const as = { node, binary: join(program, "cli.js"), user: nobody };
    return await withFolder(files, (folder) => use(folder, as), parent);
  } finally {
    process.umask(mask);
    await rm(program, { recursive: true, force: true });
  }
}

/** Whether everybody may go to a place, through all the folders above it. */
function isOpen(place: string): boolean {
  const isEnterable = (statSync(place).mode & 0o001) !== 0;
  return isEnterable && (dirname(place) === place || isOpen(dirname(place)));
}
