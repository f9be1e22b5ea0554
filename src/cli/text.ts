import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { decodeText } from "../text/encoding";
import { longestDocument, tooLong } from "../text/limit";
import { Failure } from "./failure";

/** The text of a document. Throws a Failure, in one line, where it is too long, which is seen before it is read whole. */
export const readDocument = (file: string, shown: string): Promise<string> =>
  readText(file, shown, longestDocument);

/**
 * The text of a file, or of standard input for `-`, without a byte-order mark.
 * Throws a Failure, in one line, where it cannot be read, is binary, or is not UTF-8.
 */
export async function readText(file: string, shown: string, most = Infinity): Promise<string> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readUpTo(file === "-" ? process.stdin : createReadStream(file), most);
  } catch (error) {
    throw new Failure(`${shown}: ${reasonOf(error)}`);
  }
  if (bytes === undefined) throw new Failure(`${shown}: ${tooLong}`);
  const found = decodeText(bytes);
  if ("problem" in found) throw new Failure(`${shown}: ${found.problem}`);
  return found.text;
}

/** All bytes of a stream; undefined where there are more, of which the rest is not read. */
async function readUpTo(stream: Readable, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
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
