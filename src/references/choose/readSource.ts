/**
 * From where the path of a source counts, and how far it may lead: a `document` and a `workspace` reach no further than the folders of the
 * workspace, a `bibliography` that a document or its project names does so where the user trusts the workspace, and the `user` names any file.
 */
export type SourceOrigin = "document" | "bibliography" | "workspace" | "user";

/** How a source file is read. What may not be read is refused with a word. */
export type ReadSource = (path: string, from: SourceOrigin) => Promise<SourceText | Unreadable>;

/**
 * The names of what lies in a folder, which counts from that of the document as a source does; folders have a slash behind their name. Empty
 * where the folder is not there, or may not be looked at.
 */
export type ListFolder = (path: string) => Promise<readonly string[]>;

export interface SourceText {
  readonly path: string;
  readonly text: string;
}

export interface Unreadable {
  /** Why, behind the path. */
  readonly problem: string;
  /** There is such a file: the reason lies in what it holds. */
  readonly isThere?: boolean;
  /** It would lie outside of the workspace, as all that lies above. */
  readonly isOutside?: boolean;
}

/** Reads a source by a host that may fail: its failure becomes the reason why the source is not read. */
export async function readSafely(
  ...[read, path, from]: [ReadSource, string, SourceOrigin]
): ReturnType<ReadSource> {
  try {
    return await read(path, from);
  } catch (error) {
    return { problem: `${path}: ${error instanceof Error ? error.message : "not readable"}` };
  }
}
