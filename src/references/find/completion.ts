import { parseTree, findNodeAtLocation, type Node } from "jsonc-parser";
import type { CslItem, Reference, SourceProblem } from "../../model/reference";
import { isRecord, cslItem } from "../read/csl/item";
import { jsonProblems } from "../read/csl/json";
import { withoutOthers } from "../read/csl/others";
import { placeProblems } from "../read/source";
import { cslData, knownOf } from "../write/csl";
import type { Match } from "./match/match";

/** Where the completion of the review's reference list is kept, from the workspace folder. */
export const completionPath = ".exoscribe/references.json";

/** One reference of the review that a user has given: its number and the work, and by which evidence they were matched. */
export interface Completed {
  readonly number: number;
  readonly csl: CslItem;
  /** Only the first authors are given. */
  readonly authorsTruncated?: boolean;
  readonly reason?: string;
}

/** What is kept of matches that are right. An entry that is known by its identifiers alone has the title and the authors that the review's list has. */
export function completedBy(matches: readonly Match[], review: readonly Reference[]): readonly Completed[] {
  return matches.map(({ number, entry, by, reason }): Completed => {
    const known = review.find((one) => one.number === number);
    const isBare = by === "work" && known !== undefined && entry.csl.title === undefined;
    const { authorsTruncated } = isBare && known.csl.author ? known : entry;
    const csl = isBare ? { ...entry.csl, ...known.csl, id: entry.csl.id } : knownOf(entry);
    return { number, csl, ...(authorsTruncated && { authorsTruncated }), reason };
  });
}

const version = 1;

/**
 * The text of a completion file; entries are put in the order of their numbers. Of the file as it was (`before`, one that
 * `readCompletion` reads without a problem) everything is kept but the entries of the same numbers.
 */
export function writeCompletion(entries: readonly Completed[], before = "{}"): string {
  const known = JSON.parse(before) as { readonly references?: readonly Completed[] };
  const numbers = new Set(entries.map(({ number }) => number));
  const kept = (known.references ?? []).filter(({ number }) => !numbers.has(number));
  const added = entries.map(({ number, csl, authorsTruncated = false, reason }) => ({
    number,
    csl: cslData(csl, csl.id, authorsTruncated),
    ...(reason !== undefined && { reason }),
  }));
  const references = [...kept, ...added].sort((a, b) => a.number - b.number);
  return `${JSON.stringify({ version, ...known, references }, undefined, 2)}\n`;
}

/** Reads a completion file. Entries that are not as they should be are problems at their place; the others count. */
export function readCompletion(
  text: string,
  file: string,
): { readonly entries: readonly Completed[]; readonly problems: readonly SourceProblem[] } {
  let tree: Node | undefined;
  const fail = (path: readonly (string | number)[], message: string): SourceProblem => {
    // It is JSON, as it was parsed before.
    tree ??= parseTree(text)!;
    const { offset, length } = findNodeAtLocation(tree, [...path]) ?? tree;
    return { file, start: offset, end: offset + length, message };
  };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { entries: [], problems: placeProblems(jsonProblems(text), 0, file) };
  }
  if (!isRecord(data) || data.version !== version) {
    return {
      entries: [],
      problems: [fail(["version"], `A completed reference list has "version": ${version}.`)],
    };
  }
  if (!Array.isArray(data.references)) {
    return { entries: [], problems: [fail([], "A list “references” is missing.")] };
  }
  const read = data.references.map((entry: unknown, at) => {
    const { number, csl, reason } = isRecord(entry) ? entry : {};
    if (typeof number !== "number" || !Number.isInteger(number) || number < 1) {
      return fail(["references", at, "number"], "“number” is the number of a reference of the review.");
    }
    if (!isRecord(csl)) return fail(["references", at], `Reference ${number} has no CSL item “csl”.`);
    const item = withoutOthers(cslItem(csl, typeof csl.id === "string" ? csl.id : String(number)));
    return {
      number,
      csl: item.csl,
      ...(item.authorsTruncated && { authorsTruncated: true }),
      ...(typeof reason === "string" && { reason }),
    };
  });
  return {
    entries: read.filter((one): one is Completed => "csl" in one),
    problems: read.filter((one): one is SourceProblem => "message" in one),
  };
}

/**
 * The review's list with what the user knows of it: a completed entry counts as known, and what the bundled list said of
 * an uncertain match no longer holds. Numbers that the review does not have are left out.
 */
export function overlayReview(
  review: readonly Reference[],
  entries: readonly Completed[],
): readonly Reference[] {
  if (entries.length === 0) return review;
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  return review.map((reference) => {
    const completed = byNumber.get(reference.number ?? NaN);
    if (completed === undefined) return reference;
    const { key, number, caveats, statements } = reference;
    const aliases = [...new Set([...(reference.aliases ?? []), completed.csl.id])];
    const { csl, authorsTruncated } = completed;
    return {
      key,
      aliases,
      number,
      csl,
      ...(authorsTruncated && { authorsTruncated }),
      status: "verified",
      completed: true,
      place: undefined,
      caveats,
      ...(statements && { statements }),
    };
  });
}
