import { existsSync, realpathSync } from "node:fs";
import { createSession } from "../../src/analyse";
import { safeFixes } from "../../src/check/fixes/fixAll";
import { findInputs, type Input } from "../../src/cli/inputs";
import { positionsIn } from "../../src/cli/lines";
import { sourceReader } from "../../src/cli/sources";
import { readText } from "../../src/cli/text";
import type { Finding } from "../../src/model/finding";
import { defaultSettings } from "../../src/model/settings";
import type { Edit } from "../../src/model/span";
import { applyEdits } from "../../src/text/edits";
import { broughtBy, isStillThere } from "./fixed";
import { loadKnowledge } from "./knowledge";

type FindingsOf = (input: Input, text: string) => Promise<readonly Finding[]>;

/** A fix can make room for another one. */
const passes = 10;
/** How much of a text stands beside an edit in the table, in UTF-16 code units. */
const beside = 30;

interface Counts {
  documents: number;
  edits: number;
  again: number;
  brought: number;
  suggestions: number;
  left: number;
  broughtByOne: number;
}

/**
 * Applies the safe fixes of every document of folders in memory, and prints each edit with its place, what it changes and the text around;
 * then how many edits a second run makes, and which findings are new. Each first suggestion that edits the document alone is also
 * applied by itself: the finding must be gone, and no other may have come. Returns 1 where one of these is not so.
 */
export async function evaluateFixes(folders: readonly string[]): Promise<number> {
  const missing = folders.find((folder) => !existsSync(folder));
  if (folders.length === 0 || missing !== undefined) {
    console.error(
      missing === undefined ? "usage: npm run evaluate -- --fixes DIR…" : `There is no folder ${missing}.`,
    );
    return 2;
  }
  const { inputs } = await findInputs(folders);
  const roots = folders.map((folder) => realpathSync(folder));
  const { analyse } = createSession(await loadKnowledge(), sourceReader(roots));
  const findingsOf: FindingsOf = async (input, text) => {
    return (await analyse({ ...input, text, settings: defaultSettings })).findings;
  };
  const counts = { documents: 0, edits: 0, again: 0, brought: 0, suggestions: 0, left: 0, broughtByOne: 0 };
  for (const input of inputs) await addDocument(input, findingsOf, counts);
  console.log(
    `${counts.documents} documents: ${counts.edits} edits, ${counts.again} in a second run, ${counts.brought} new findings; ` +
      `${counts.suggestions} first suggestions applied one by one: ${counts.left} findings still there, ${counts.broughtByOne} new`,
  );
  return counts.again + counts.brought + counts.left + counts.broughtByOne === 0 ? 0 : 1;
}

async function addDocument(input: Input, findingsIn: FindingsOf, counts: Counts): Promise<void> {
  const source = await readText(input.file, input.path);
  const findingsOf = (text: string): Promise<readonly Finding[]> => findingsIn(input, text);
  const first = await findingsOf(source);
  counts.documents++;

  let [text, findings] = [source, first];
  for (let pass = 0; pass < passes; pass++) {
    const edits = safeFixes(findings).flat();
    if (edits.length === 0) break;
    for (const edit of edits) print(input.path, text, edit, findings);
    counts.edits += edits.length;
    const after = applyEdits(text, edits);
    const now = await findingsOf(after);
    counts.brought += report(input.path, after, "NEW", broughtBy(edits, findings, now));
    [text, findings] = [after, now];
  }
  counts.again += safeFixes(findings).flat().length;

  for (const finding of first) {
    const [suggestion] = finding.suggestions;
    if (suggestion === undefined || finding.file !== undefined || suggestion.fileEdits !== undefined)
      continue;
    const after = applyEdits(source, suggestion.edits);
    const now = await findingsOf(after);
    counts.suggestions++;
    const title = `by “${suggestion.title}”`;
    if (isStillThere(finding, suggestion.edits, now)) {
      counts.left++;
      report(input.path, source, `LEFT ${title}`, [finding]);
    }
    counts.broughtByOne += report(input.path, after, `NEW ${title}`, broughtBy(suggestion.edits, first, now));
  }
}

function print(
  path: string,
  text: string,
  { start, end, text: by }: Edit,
  findings: readonly Finding[],
): void {
  const { line } = positionsIn(text)(start);
  const code = findings.find(({ suggestions }) =>
    suggestions.some(({ edits }) => edits.some((edit) => edit.start === start && edit.end === end)),
  )?.code;
  const around = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/g, " ");
  console.log(
    [
      `${path}:${line}`,
      code,
      around(start, end),
      by.replace(/\s+/g, " "),
      `…${around(start - beside, start)}⟦⟧${around(end, end + beside)}…`,
    ].join("\t"),
  );
}

function report(path: string, text: string, kind: string, findings: readonly Finding[]): number {
  for (const { start, code, message } of findings)
    console.log(`${path}:${positionsIn(text)(start).line}\t${kind}\t${code}\t${message}`);
  return findings.length;
}
