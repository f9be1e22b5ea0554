import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
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
  /** Runs it as a user who is refused what permissions refuse; root is not. */
  readonly unprivileged?: true;
  /** In bytes, a multiple of 512: it can write no longer file, as on a disk that is full. */
  readonly largestFile?: number;
}

const binary = resolve("dist/cli.js");
/** The number of a user who owns nothing. */
const nobody = 65_534;

/** Runs the built command line as a process of its own. */
export function exoscribe(
  args: readonly string[],
  { cwd, input = "", unprivileged, deaf, largestFile }: RunOptions = {},
): Promise<Ran> {
  return new Promise((done, fail) => {
    const uid = unprivileged && process.getuid?.() === 0 ? { uid: nobody } : {};
    const command = [process.execPath, binary, ...args];
    const [program = "", ...rest] =
      largestFile === undefined
        ? command
        : ["sh", "-c", `ulimit -f ${largestFile / 512}; exec "$@"`, "sh", ...command];
    const child = spawn(program, rest, { cwd, ...uid });
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
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "exoscribe-"));
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
