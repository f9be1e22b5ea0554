import { readFile } from "node:fs/promises";
import { Failure } from "./failure";

/**
 * The text of a file, or of standard input for `-`, without a byte-order mark.
 * Throws a Failure, in one line, where it cannot be read, is binary, or is not UTF-8.
 */
export async function readText(file: string, shown: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await readStandardInput() : await readFile(file);
  } catch (error) {
    throw new Failure(`${shown}: ${reasonOf(error)}`);
  }
  return decodeText(bytes, shown);
}

/** Strict UTF-8; a NUL is the mark of a binary file. */
export function decodeText(bytes: Uint8Array, shown: string): string {
  if (bytes.includes(0)) throw new Failure(`${shown}: this is a binary file, not text`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${shown}: this is not UTF-8 text`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EISDIR: "this is a folder",
  ELOOP: "too many symbolic links",
};

/** Why the file system refused, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? message;
}
