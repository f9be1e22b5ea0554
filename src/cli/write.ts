import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import {
  access,
  constants,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  type FileHandle,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "./failure";
import type { Input } from "./inputs";
import { isBelow } from "./roots";
import { reasonOf } from "./text";

/** Contents that stand beside their target, whole and on the disk, until they take its place or go. */
export interface Staged {
  /** Takes the place of the target at once, so that nobody ever sees half of it. */
  commit(): Promise<void>;
  /** Leaves nothing behind; after `commit` there is nothing to leave. */
  discard(): Promise<void>;
}

/**
 * Writes contents to a temporary file beside their target. What takes the place of a file that is there gets the mode of
 * that one, `like`, and its owner where that is permitted. Throws what the file system throws, and then leaves nothing.
 */
export async function stage(target: string, contents: string | Uint8Array, like?: Stats): Promise<Staged> {
  const temporary = join(dirname(target), `.exoscribe-${randomUUID()}.tmp`);
  const discard = () => rm(temporary, { force: true });
  // What only its owner may read must not be there for others to read, not even for a moment.
  const handle = await open(temporary, "wx", like ? 0o600 : 0o666);
  try {
    await handle.writeFile(contents);
    if (like) await makeLike(handle, like);
    // A disk that is full may say so only now.
    await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close();
    await discard();
    throw error;
  }
  return { commit: () => rename(temporary, target), discard };
}

/** The owner comes first, for a change of it takes bits of the mode away. */
async function makeLike(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const isOwned = await handle.chown(uid, gid).then(
    () => true,
    () => false,
  );
  if (!isOwned) await handle.chown(-1, gid).catch(() => undefined);
  await handle.chmod(mode & 0o7777);
}

/** Whether the mode lets nobody write: to root every file is writable, but that is somebody's wish all the same. */
export const isReadOnly = ({ mode }: Stats): boolean => (mode & 0o222) === 0;

/** A text as it was read, without a byte-order mark, and the one that takes its place. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
}

/**
 * Writes the new text of a document; mode, owner and byte-order mark stay. Throws a Failure, and leaves the file as it is,
 * where a symbolic link leads out of the `roots` (real paths), where the file is read-only, has another name, or no
 * longer has the text that was read, and where it cannot be written.
 */
export async function replaceText(
  { file, path }: Pick<Input, "file" | "path">,
  { before, after }: TextChange,
  roots: readonly string[],
): Promise<void> {
  try {
    const target = await realpath(file);
    if (!roots.some((root) => isBelow(target, root)))
      throw new Failure(
        `${path}: a symbolic link leads to ${target}; name that file itself to have it changed`,
      );
    const stats = await stat(target);
    if (isReadOnly(stats)) throw new Failure(`${path}: it is read-only and was left as it is`);
    if (stats.nlink > 1)
      throw new Failure(
        `${path}: it has another name (a hard link), which would keep the old text; it was left as it is`,
      );
    await access(target, constants.W_OK);
    const bytes = await readFile(target);
    const mark = bytes.subarray(0, 3).equals(byteOrderMark) ? byteOrderMark : Buffer.alloc(0);
    if (!bytes.equals(Buffer.concat([mark, Buffer.from(before)]))) throw hasChanged(path);
    const staged = await stage(target, Buffer.concat([mark, Buffer.from(after)]), stats);
    try {
      if (!bytes.equals(await readFile(target))) throw hasChanged(path);
      await staged.commit();
    } finally {
      await staged.discard();
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path}: left as it is: ${reasonOf(error)}`);
  }
}

const byteOrderMark = Buffer.from("\uFEFF");

const hasChanged = (path: string): Failure =>
  new Failure(`${path}: it has changed meanwhile and was left as it is; run the command again`);
