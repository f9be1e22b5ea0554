import { mkdir, realpath, rmdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { loadReview } from "../../knowledge/review/review";
import type { Reference } from "../../model/reference";
import { Unanswered, type Fetch } from "../../online/ask";
import { referencesOfCrossref } from "../../online/crossref";
import { referencesOfEuropePmc } from "../../online/europePmc";
import { whatIsSent } from "../../online/question";
import { disagreementLine } from "../../present/disagreement";
import {
  completedBy,
  completionPath,
  overlayReview,
  readCompletion,
  writeCompletion,
  type Completed,
} from "../../references/find/completion";
import { disagreements } from "../../references/find/match/disagreements";
import { matchEntries } from "../../references/find/match/match";
import { offeredMatches } from "../../references/find/match/offered";
import { createSourceCache } from "../../references/read/sourceCache";
import { listed } from "../../text/quote";
import { complain, Failure } from "../failure";
import type { CompleteOptions, Terminal } from "../options";
import { oneLine } from "../printable";
import { counted } from "../reporters/table";
import { leadsOut } from "../roots";
import { readSourceFile } from "../sources";
import { reasonOf } from "../text";
import { replaceText, stage } from "../write";

/** The services that can be asked for the review's references, as `--from` calls them. */
const questions = { europepmc: referencesOfEuropePmc, crossref: referencesOfCrossref } as const;

/**
 * `exoscribe references complete`: completes the review's list for the current folder from a service, or from a file. What is certain is written;
 * what is known already stays, whatever the source says. Throws a Failure, and leaves all as it is, where there is no answer or the file cannot be written.
 */
export async function complete(
  { from }: CompleteOptions,
  { stdout, stderr }: Pick<Terminal, "stdout" | "stderr">,
  reach: Fetch = (address, init) => fetch(address, init),
): Promise<number> {
  const before = await textOfCompletion();
  const own = before === undefined ? [] : entriesOf(before);
  const { name, references } = await listFrom(from, stderr, reach);
  const known = overlayReview(loadReview().references, own);
  const offered = offeredMatches(matchEntries(references, known), known);
  const sure = offered.filter(({ isSure }) => isSure).map(({ match }) => match);
  const unsure = offered.filter(({ isSure }) => !isSure).map(({ match }) => match.number);
  if (sure.length > 0) await write(before, completedBy(sure, known));
  const lines = [
    `${name} lists ${counted(references.length, "reference")}; ${sure.length} of them complete what was not known for certain.`,
    ...disagreements(references, known).map((one) => disagreementLine(one, name)),
    ...(unsure.length > 0 ? [`Not sure, and left out: ${listed(unsure)}.`] : []),
    sure.length > 0 ? `Written: ${completionPath}` : "Nothing was written.",
  ];
  stdout.write(lines.map((line) => `${oneLine(line)}\n`).join(""));
  return 0;
}

interface List {
  readonly name: string;
  readonly references: readonly Reference[];
}

async function listFrom(from: string, stderr: NodeJS.WriteStream, reach: Fetch): Promise<List> {
  if (from !== "europepmc" && from !== "crossref") {
    const source = await readSourceFile(resolve(from), from);
    if ("problem" in source) throw new Failure(source.problem);
    return { name: from, references: (await createSourceCache().read(from, source.text)).references };
  }
  const question = questions[from];
  complain(stderr, whatIsSent(question));
  try {
    const references = await question.ask({ fetch: reach, signal: new AbortController().signal });
    return { name: question.service.name, references };
  } catch (error) {
    if (error instanceof Unanswered) throw new Failure(`${error.message} Nothing was written.`);
    throw error;
  }
}

/** The text of the file in the current folder; undefined where there is none. */
async function textOfCompletion(): Promise<string | undefined> {
  const place = resolve(completionPath);
  if (await leadsOut(place, [await realpath(".")]))
    throw new Failure(`${completionPath}: a symbolic link leads out of this folder, nothing was written`);
  const real = await realpath(place).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Failure(`${completionPath}: ${reasonOf(error)}`);
  });
  if (real === undefined) return undefined;
  const source = await readSourceFile(real, completionPath);
  if ("problem" in source) throw new Failure(source.problem);
  return source.text;
}

function entriesOf(text: string): readonly Completed[] {
  const { entries, problems } = readCompletion(text, completionPath);
  const [problem] = problems;
  if (problem) throw new Failure(`${completionPath}: ${problem.message} Mend or delete it first.`);
  return entries;
}

/** Writes the file anew, or at once and whole where there was none. */
async function write(before: string | undefined, completed: readonly Completed[]): Promise<void> {
  const after = writeCompletion(completed, before);
  if (before !== undefined) {
    await replaceText({ file: completionPath, path: completionPath }, { before, after }, [
      await realpath("."),
    ]);
    return;
  }
  let made: string | undefined;
  try {
    made = await mkdir(dirname(completionPath), { recursive: true });
    const staged = await stage(completionPath, after);
    await staged.commit().finally(() => staged.discard());
  } catch (error) {
    if (made !== undefined) await rmdir(made).catch(() => undefined);
    throw new Failure(`${completionPath}: ${reasonOf(error)}`);
  }
}
