/** What a source says of a work after it appeared. A work that was reinstated stands, whatever other sources say of it. */
export type NoticeKind = "retracted" | "concern" | "reinstated";

/** What one source says of a work: that it was retracted, or that its editors have voiced concern. */
export interface Notice {
  readonly kind: NoticeKind;
  /** Who says so, and as of when: "Retraction Watch’s list of 2025-08-22". */
  readonly source: string;
}

/** The identifiers of a work by which notices are found, each as `references/identifiers.ts` makes them comparable. */
export interface WorkIds {
  readonly doi: string | undefined;
  readonly pmid: string | undefined;
}

/** A list of notices. */
export interface Retractions {
  /** What it says of a work, at most one notice a source. */
  readonly noticesOf: (ids: WorkIds) => readonly Notice[];
}
