import type { Curie, EntityKind } from "../../src/model/entity";
import type { Mention } from "../../src/model/mention";
import type { Span } from "../../src/model/span";

/** What was judged to stand at a place by reading it. */
export interface Label extends Span {
  /** The name as it stands there; nothing else of the source is kept. */
  readonly text: string;
  /** `none`: no name of a gene, miRNA or pathway; `optional`: finding it is neither right nor wrong. */
  readonly kind: EntityKind | "none" | "optional";
  /** The ids that are right; none where the name has no id in the tables. */
  readonly ids?: readonly Curie[];
  /** Of `none`: what it is instead. */
  readonly why?: string;
  /** Other boundaries that are right too. */
  readonly also?: readonly (readonly [number, number])[];
}

/** The labels of a document. Offsets are UTF-16 code units of its text, a byte-order mark not counted. */
export interface LabelledDocument {
  /** Owner and name of the public repository that the document is from. */
  readonly repository: string;
  readonly commit: string;
  /** Where it lies in the folder of documents, joined by `/`. */
  readonly path: string;
  /** Which kind of writing it is. */
  readonly prose: string;
  /** Start and end of the passages in which every name is labelled. */
  readonly passages: readonly (readonly [number, number])[];
  readonly labels: readonly Label[];
}

export type Found = Pick<Mention, "kind" | "start" | "end" | "text"> & {
  readonly candidates: readonly { readonly id: Curie }[];
};

export interface Judgement {
  readonly right: readonly { readonly found: Found; readonly label: Label }[];
  /** With the label that it contradicts; without one it stands in a passage and is no name. */
  readonly wrong: readonly { readonly found: Found; readonly label: Label | undefined }[];
  readonly missed: readonly Label[];
}

/** What is labelled. */
export const kinds: ReadonlySet<string> = new Set(["protein", "mirna", "pathway", "rna"]);

/**
 * Compares what was found in a document with its labels. Right is what has kind and span of a label; wrong is what contradicts one, or
 * stands in a passage that has no such name. What stands where nobody looked is neither.
 */
export function judge({ labels, passages }: LabelledDocument, mentions: readonly Found[]): Judgement {
  const right: { found: Found; label: Label }[] = [];
  const wrong: { found: Found; label: Label | undefined }[] = [];
  for (const found of mentions) {
    if (!kinds.has(found.kind)) continue;
    const same = labels.find((label) => label.kind === found.kind && hasSpan(label, found));
    if (same !== undefined) {
      right.push({ found, label: same });
      continue;
    }
    const touched = labels.filter((label) => label.start < found.end && found.start < label.end);
    const against = touched.find((label) => contradicts(label, found));
    const isRead = passages.some(([start, end]) => start <= found.start && found.end <= end);
    if (against !== undefined || (isRead && !touched.some(({ kind }) => kind === "optional")))
      wrong.push({ found, label: against });
  }
  const had = new Set(right.map(({ label }) => label));
  return { right, wrong, missed: labels.filter((label) => kinds.has(label.kind) && !had.has(label)) };
}

/** A gene inside a pathway's name is a name of its own, so a label contradicts other kinds only at its own span, or in a gene's name. */
function contradicts(label: Label, found: Found): boolean {
  if (label.kind === "optional") return false;
  if (label.kind === "none" || label.kind === found.kind) return true;
  return hasSpan(label, found) || (label.kind === "protein" && isInside(found, label));
}

const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function hasSpan({ start, end, also = [] }: Label, found: Span): boolean {
  return [[start, end] as const, ...also].some(([from, to]) => from === found.start && to === found.end);
}

/** Whether the first meaning is one of the label's; undefined where it has none. */
export function isGrounded({ ids = [] }: Label, { candidates: [first] }: Found): boolean | undefined {
  return ids.length === 0 ? undefined : first !== undefined && ids.includes(first.id);
}
