import type { Analysis } from "../model/analysis";
import type { Reference } from "../model/reference";
import { newKeys } from "../references/keyPattern";
import { citationKey, isNumeral } from "../references/keys";
import { readEntry } from "../references/read/bibtex/entry";
import { hangsOnOthers, parentsOf } from "../references/read/bibtex/read";
import { splitBibtex } from "../references/read/bibtex/split";
import { formatOf } from "../references/read/formats";
import { knownOf } from "../references/write/csl";
import { newlineOf, withLineEnds } from "../text/newline";
import type { ListFile } from "./insert/addWorks";
import { writeEntry } from "./insert/entryText";

export interface Exported {
  readonly text: string;
  /** How many works it has. */
  readonly count: number;
}

/**
 * The entries that a document cites, in the order of its list, as the text of a file: byte for byte as they stand where that is their
 * format, with the macros and the entries that they need; else with what is known of them. Works that are not known are left out.
 */
export function exportCited(
  { citations, references: { references } }: Pick<Analysis, "citations" | "references">,
  files: readonly ListFile[],
  format: "bibtex" | "csl-json",
): Exported {
  const cited = new Set(citations.flatMap(({ resolved }) => [...resolved.values()]));
  const keyOf = newKeys(references);
  const entries = references
    .filter((reference) => cited.has(reference) && isKnown(reference))
    .map((reference) => ({ reference, file: fileOf(reference, files, format) }));
  const used = new Set(entries.flatMap(({ file }) => file ?? []));
  const { text: sample = "" } = [...used].find(({ text }) => newlineOf(text) === "\r\n") ?? {};
  const newline = newlineOf(sample);
  const texts = entries.map(({ reference, file }) =>
    file
      ? file.text.slice(reference.place!.start, reference.place!.end)
      : withLineEnds(sample, anew(reference, format, keyOf)),
  );
  if (format === "csl-json") {
    const items = texts.map((text) => `  ${text}`).join(`,${newline}`);
    return { text: ["[", items, "]", ""].join(newline), count: entries.length };
  }
  const { macros, parents } = neededBy(entries, used);
  const all = [...macros, ...texts, ...parents];
  return { text: all.map((text) => text + newline).join(newline), count: entries.length };
}

interface CitedEntry {
  readonly reference: Reference;
  /** The file in which it stands in the format that is asked for. */
  readonly file: ListFile | undefined;
}

const isKnown = ({ csl, raw, status }: Reference): boolean =>
  csl.title !== undefined || (status !== "unresolved" && raw !== undefined);

function fileOf({ place }: Reference, files: readonly ListFile[], format: string): ListFile | undefined {
  const file = files.find(({ path }) => path === place?.file);
  return file && formatOf(file.path, file.text) === format ? file : undefined;
}

function anew(
  reference: Reference,
  format: "bibtex" | "csl-json",
  keyOf: ReturnType<typeof newKeys>,
): string {
  const key = citationKey(reference);
  const known = knownOf(reference);
  const isKey = !isNumeral(key) && !/\s/.test(key);
  return writeEntry({ ...reference, csl: known }, format, isKey ? key : keyOf(known), "  ");
}

/** The macros of the files, and the entries to which cited ones refer, which BibTeX wants behind them. */
function neededBy(
  entries: readonly CitedEntry[],
  files: ReadonlySet<ListFile>,
): { readonly macros: readonly string[]; readonly parents: readonly string[] } {
  const needed = [...files].flatMap((file) => {
    const own = entries.filter((entry) => entry.file === file).map(({ reference }) => reference.place!);
    const parts = splitBibtex(file.text).parts.map(({ type, start, end }) => {
      const text = file.text.slice(start, end);
      return { type, start, text, entry: readEntry(text) };
    });
    const wanted = new Set(own.map(({ start }) => start));
    // A set walks over what is added to it meanwhile too.
    for (const start of wanted) {
      const entry = parts.find((part) => part.start === start)?.entry;
      const parents = new Set(entry && parentsOf(entry));
      for (const part of parts) if (parents.has(part.entry.key.toLowerCase())) wanted.add(part.start);
    }
    const chosen = parts.filter(({ start }) => wanted.has(start));
    const hasMacros = chosen.some(({ entry }) => hangsOnOthers(entry));
    return parts.filter(({ type, start }) =>
      type === "string" ? hasMacros : wanted.has(start) && !own.some((place) => place.start === start),
    );
  });
  const textsOf = (isMacro: boolean): readonly string[] =>
    needed.filter(({ type }) => (type === "string") === isMacro).map(({ text }) => text);
  return { macros: textsOf(true), parents: textsOf(false) };
}
