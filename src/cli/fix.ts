import { chmod, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import type { Analysis } from "../model/analysis";
import { applyEdits } from "../model/edits";
import type { Finding } from "../model/finding";
import type { Edit } from "../model/span";
import { Failure } from "./failure";
import type { Input } from "./inputs";
import { isBelow } from "./sources";
import { readText, reasonOf } from "./text";

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

/**
 * Writes the fixed text of a document. Throws a Failure where a symbolic link leads out of the `roots` (real paths), where
 * the file no longer has the text that was fixed, or where it cannot be written.
 */
export async function writeFixed(
  { file, path }: Pick<Input, "file" | "path">,
  { before, after }: { readonly before: string; readonly after: string },
  roots: readonly string[],
): Promise<void> {
  try {
    const target = await realpath(file);
    if (!roots.some((root) => isBelow(target, root)))
      throw new Failure(
        `${path}: a symbolic link leads to ${target}; name that file itself to have it fixed`,
      );
    if ((await readText(target, path)) !== before)
      throw new Failure(`${path}: it has changed meanwhile and was not fixed; run the command again`);
    await writeAtomically(target, after);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path}: not fixed: ${reasonOf(error)}`);
  }
}

/** Replaces the text of a file at once, so that nobody ever sees half of it; byte-order mark and permissions are kept. */
async function writeAtomically(target: string, text: string): Promise<void> {
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
