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

/** Strict UTF-8; a NUL is the mark of a binary file, unless it begins with the byte-order mark of UTF-16. */
export function decodeText(bytes: Uint8Array, shown: string): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfeff || mark === 0xfffe)
    throw new Failure(`${shown}: this is UTF-16 text; save it as UTF-8`);
  if (bytes.includes(0)) throw new Failure(`${shown}: this is a binary file, not text`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${shown}: this is not UTF-8 text (line ${firstBadLine(bytes)}); save it as UTF-8`);
  }
}

/** The line of the first byte that is not UTF-8: there, a lenient reading and the bytes part. */
function firstBadLine(bytes: Uint8Array): number {
  const lenient = Buffer.from(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  let line = 1;
  for (let at = 0; at < bytes.length && bytes[at] === lenient[at]; at++) if (bytes[at] === 10) line++;
  return line;
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
  EEXIST: "there is a file of that name",
  ELOOP: "a symbolic link that cannot be followed",
  ENOTDIR: "a part of this path is no folder",
  EPERM: "this is not permitted",
  EROFS: "a disk that can only be read",
  ENOSPC: "no room is left on the disk",
  EDQUOT: "no room is left of what this user may have on the disk",
  EFBIG: "larger than a file may be",
};

/** Why the file system refused, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? message;
}
