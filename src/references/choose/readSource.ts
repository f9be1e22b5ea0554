/** How a source file is read: `from` says from where its path counts. What may not be read is refused with a word. */
export type ReadSource = (path: string, from: "document" | "workspace") => Promise<SourceText | Unreadable>;

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
