import { chmod, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import type { Analysis } from "../model/analysis";
import type { Finding } from "../model/finding";
import type { Edit } from "../model/span";

/** A fix can make room for another one; rules that undo each other must not keep us here. */
const passes = 10;

export interface Fixed {
  readonly text: string;
  readonly analysis: Analysis;
  /** How many fixes were applied. */
  readonly count: number;
}

/** Applies the safe fixes of a document, and those that show up then, until there is none left. */
export async function fixText(
  source: string,
  first: Analysis,
  analyse: (text: string) => Promise<Analysis>,
): Promise<Fixed> {
  let fixed: Fixed = { text: source, analysis: first, count: 0 };
  for (let pass = 0; pass < passes; pass++) {
    const fixes = safeFixes(fixed.analysis.findings);
    if (fixes.length === 0) break;
    const text = applyEdits(fixed.text, fixes.flat());
    fixed = { text, analysis: await analyse(text), count: fixed.count + fixes.length };
  }
  return fixed;
}

/**
 * The edits of every safe fix that changes nothing but the document, in the order of the text; of fixes that overlap
 * the first one.
 */
export function safeFixes(findings: readonly Finding[]): readonly (readonly Edit[])[] {
  const chosen: (readonly Edit[])[] = [];
  const taken: Edit[] = [];
  for (const { suggestions } of findings) {
    const edits =
      suggestions.find(({ safe, fileEdits }) => safe === true && fileEdits === undefined)?.edits ?? [];
    if (edits.length === 0 || edits.some((edit) => taken.some((other) => overlap(edit, other)))) continue;
    chosen.push(edits);
    taken.push(...edits);
  }
  return chosen;
}

/** Edits that touch count as overlapping too: two insertions at one place have no order. */
function overlap(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (done, { start, end, text: replacement }) => done.slice(0, start) + replacement + done.slice(end),
      text,
    );
}

/**
 * Replaces the text of a file at once, so that nobody ever sees half of it: its byte-order mark, its permissions and,
 * if the path is a symbolic link, the link are kept.
 */
export async function writeAtomically(file: string, text: string): Promise<void> {
  const target = await realpath(file);
  const [{ mode }, old] = await Promise.all([stat(target), readFile(target)]);
  const mark = old[0] === 0xef && old[1] === 0xbb && old[2] === 0xbf ? "\uFEFF" : "";
  const temporary = `${target}.${process.pid}.tmp`;
  // Where somebody else's file has that name this fails, and theirs is left alone.
  await writeFile(temporary, mark + text, { flag: "wx" });
  try {
    await chmod(temporary, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
