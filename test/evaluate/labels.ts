import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { positionsIn } from "../../src/cli/lines";
import { readText } from "../../src/cli/text";
import { isFolder, refuse } from "../../src/compile/arguments";
import type { EntityKind } from "../../src/model/entity";
import { groupBy } from "../../src/text/groupBy";
import { createEngine } from "./engine";
import { isGrounded, judge, type Judgement, type LabelledDocument } from "./judge";
import { loadKnowledge } from "./knowledge";

const file = join(__dirname, "..", "fixtures", "gold", "wild.jsonl");

interface Judged {
  readonly document: LabelledDocument;
  readonly text: string;
  readonly judgement: Judgement;
}

export function readLabels(): readonly LabelledDocument[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as LabelledDocument);
}

/**
 * Scores the engine on the places of public documents that we labelled by reading them, by kind of document. The documents are not
 * ours to keep: `folder` has them, and what it lacks, or has in another version, is named. `verbose` lists what is wrong. Returns 1
 * where a document was not scored.
 */
export async function evaluateLabels(folder: string, verbose: boolean): Promise<number> {
  if (!isFolder(folder)) refuse(`${folder} is no folder with the labelled documents.`);
  const engine = createEngine(await loadKnowledge());
  const judged: Judged[] = [];
  const documents = readLabels();
  for (const document of documents) {
    const source = join(folder, document.path);
    const text = existsSync(source) ? await readText(source, document.path) : undefined;
    const problem = problemOf(document, text);
    if (text === undefined || problem !== undefined) {
      console.log(`not scored: ${document.path} of ${document.repository} at ${document.commit} ${problem}`);
      continue;
    }
    const { mentions } = await engine.analyze(text, "markdown");
    judged.push({ document, text, judgement: judge(document, mentions) });
  }
  print("all that is labelled", judged);
  print("passages in which every name is labelled", judged.map(inPassages));
  if (verbose) for (const one of judged) printWrong(one);
  return judged.length === documents.length ? 0 : 1;
}

function problemOf({ labels }: LabelledDocument, text: string | undefined): string | undefined {
  if (text === undefined) return "is missing";
  const moved = labels.filter((label) => text.slice(label.start, label.end) !== label.text).length;
  return moved === 0
    ? undefined
    : `is another version: ${moved} of ${labels.length} names stand elsewhere in it`;
}

function inPassages({ document, text, judgement }: Judged): Judged {
  const isIn = ({ start, end }: { start: number; end: number }): boolean =>
    document.passages.some(([from, to]) => from <= start && end <= to);
  const { right, wrong, missed } = judgement;
  return {
    document,
    text,
    judgement: {
      right: right.filter(({ found }) => isIn(found)),
      wrong: wrong.filter(({ found }) => isIn(found)),
      missed: missed.filter(isIn),
    },
  };
}

function print(title: string, judged: readonly Judged[]): void {
  console.log(`\n${title}\n${"".padEnd(30)}found right          ids right        names  missed`);
  for (const kind of ["protein", "mirna", "pathway", "rna"] as const) {
    const groups = [...groupBy(judged, ({ document }) => document.prose)].sort(([a], [b]) =>
      a < b ? -1 : 1,
    );
    for (const [prose, group] of [...groups, ["all", judged] as const]) printLine(kind, prose, group);
  }
}

function printLine(kind: EntityKind, prose: string, judged: readonly Judged[]): void {
  const of = (pick: (judgement: Judgement) => number): number =>
    judged.reduce((sum, { judgement }) => sum + pick(judgement), 0);
  const right = of((one) => one.right.filter(({ found }) => found.kind === kind).length);
  const found = right + of((one) => one.wrong.filter((wrong) => wrong.found.kind === kind).length);
  const missed = of((one) => one.missed.filter((label) => label.kind === kind).length);
  const grounded = (wanted: readonly (boolean | undefined)[]): number =>
    of(
      ({ right }) =>
        right.filter(({ found, label }) => found.kind === kind && wanted.includes(isGrounded(label, found)))
          .length,
    );
  if (found + missed === 0) return;
  const [ids, withIds] = [grounded([true]), grounded([true, false])];
  const number = (value: number, width: number): string => String(value).padStart(width);
  console.log(
    `${kind.padEnd(9)}${prose.padEnd(20)}${number(found, 6)} ${number(right, 5)} ${share(right, found)}  ` +
      `${number(ids, 5)} of${number(withIds, 4)} ${share(ids, withIds)}${number(right + missed, 6)} ${number(missed, 7)}`,
  );
}

const share = (part: number, whole: number): string =>
  (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`).padStart(7);

function printWrong({ document, text, judgement }: Judged): void {
  const positionOf = positionsIn(text);
  const tell = (start: number, verdict: string): void => {
    const { line, column } = positionOf(start);
    console.log(`${document.prose}: ${document.path}:${line}:${column} ${verdict}`);
  };
  const { right, wrong, missed } = judgement;
  for (const { found, label } of wrong) {
    const instead = label === undefined ? "no name" : (label.why ?? `${label.kind} "${label.text}"`);
    tell(found.start, `${found.kind} "${found.text}" (${found.candidates[0]?.id ?? "no id"}): ${instead}`);
  }
  for (const { found, label } of right)
    if (isGrounded(label, found) === false)
      tell(found.start, `"${found.text}" is ${label.ids?.join(" ")}, not ${found.candidates[0]?.id}`);
  for (const { start, kind, text: name } of missed) tell(start, `${kind} "${name}" is missed`);
}
