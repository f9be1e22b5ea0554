import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "./failure";
import { reasonOf } from "./text";

/** Stands in a folder into which ExoScribe writes, and lists what it wrote there. */
export const listName = ".exoscribe-out.json";

/**
 * What ExoScribe has written into a folder, by names that count from it, with `/`. What is not listed, or has other
 * contents than were written, is somebody else's.
 */
export interface Written {
  lists(name: string): boolean;
  isOurs(name: string, contents: Uint8Array): boolean;
  /** The text of the list once these files are written, too. */
  listWith(texts: ReadonlyMap<string, string>): string;
}

/** Of each file so many states count as ours: the new one and, should the writing break off, those before it. */
const rememberedStates = 3;

/** Reads the list of a folder; there is none at first. Throws a Failure where it cannot be read, for then all may be ours. */
export async function readWritten(folder: string): Promise<Written> {
  const states = new Map(Object.entries(await readList(join(folder, listName))));
  return {
    lists: (name) => states.has(name),
    isOurs: (name, contents) => states.get(name)?.includes(hashOf(contents)) === true,
    listWith: (texts) => {
      const all = new Map(states);
      for (const [name, text] of texts) {
        const known = new Set([hashOf(text), ...(states.get(name) ?? [])]);
        all.set(name, [...known].slice(0, rememberedStates));
      }
      const files = Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
      return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
    },
  };
}

const hashOf = (contents: string | Uint8Array): string => createHash("sha256").update(contents).digest("hex");

async function readList(file: string): Promise<Readonly<Record<string, readonly string[]>>> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return {};
    throw new Failure(`${file}: ${reasonOf(error)}`);
  }
  const files = filesIn(text);
  if (files) return files;
  throw new Failure(`${file}: this is no list of what was written there; delete it, or name another folder`);
}

function filesIn(text: string): Readonly<Record<string, readonly string[]>> | undefined {
  try {
    const { version, files } = JSON.parse(text) as { version: unknown; files: unknown };
    const isList =
      version === 1 &&
      typeof files === "object" &&
      files !== null &&
      Object.values(files).every(
        (states) => Array.isArray(states) && states.every((state) => typeof state === "string"),
      );
    return isList ? (files as Readonly<Record<string, readonly string[]>>) : undefined;
  } catch {
    return undefined;
  }
}
