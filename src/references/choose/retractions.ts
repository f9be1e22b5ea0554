import type { Reference, SourceProblem } from "../../model/reference";
import type { Retractions } from "../../model/retraction";
import type { ListSetting, Settings } from "../../model/settings";
import { once } from "../../text/caches";
import { quoted } from "../../text/quote";
import { notingNotices } from "../notices";
import { readRetractionWatch } from "../read/retractionWatch";
import type { Pause } from "../read/sourceCache";
import { readSafely, type ReadSource, type SourceText } from "./readSource";

/** The lists of retracted works that count for a document. */
export interface RetractionLists {
  readonly lists: readonly Retractions[];
  /** Why the list that a setting names cannot be read. */
  readonly problems: readonly SourceProblem[];
  /** Gives an entry the notices on its work. */
  readonly note: (reference: Reference) => Reference;
}

/**
 * Gives the lists for the settings of a document: the one that they name, and the bundled one. A file is read once a session, where it is first
 * needed, for it is large and nobody works on it; one that could not be read is tried again.
 */
export function retractionLists(
  bundled: () => Promise<Retractions | undefined>,
  pause: Pause,
): (settings: Pick<Settings, "retractions">, read: ReadSource) => Promise<RetractionLists> {
  const alone = once(async () => {
    const list = await bundled();
    return listsOf(list ? [list] : []);
  });
  const named = new Map<string, Promise<RetractionLists>>();
  return async ({ retractions }, read) => {
    if (retractions === undefined) return alone();
    // The way to the file of a configuration begins at the document.
    const key = `${retractions.place?.file ?? ""} ${retractions.value.replace(/^(?:\.\.\/){1,50}/, "")}`;
    const known = named.get(key) ?? withNamed(retractions, read, pause, alone());
    named.set(key, known);
    const found = await known;
    if (found.problems.length > 0) named.delete(key);
    return found;
  };
}

async function withNamed(
  { value, place }: ListSetting,
  read: ReadSource,
  pause: Pause,
  alone: Promise<RetractionLists>,
): Promise<RetractionLists> {
  const source = await readSafely(read, value, place === undefined ? "user" : "bibliography");
  const list = "text" in source ? await readToEnd(source, pause) : source;
  const { lists } = await alone;
  if ("noticesOf" in list) return listsOf([list, ...lists]);
  const { file, start, end } = place ?? { file: undefined, start: 0, end: 0 };
  return listsOf(lists, [{ file, start, end, message: quoted(list.problem) }]);
}

async function readToEnd(
  { path, text }: SourceText,
  pause: Pause,
): Promise<Retractions | { readonly problem: string }> {
  const reading = readRetractionWatch(text, path.split(/[\\/]/).at(-1)!);
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done)
      return "problem" in step.value ? { problem: `${path}: ${step.value.problem}` } : step.value;
    await pause();
  }
}

const listsOf = (
  lists: readonly Retractions[],
  problems: readonly SourceProblem[] = [],
): RetractionLists => ({ lists, problems, note: notingNotices(lists) });
