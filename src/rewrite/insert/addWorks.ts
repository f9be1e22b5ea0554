import type { Analysis } from "../../model/analysis";
import type { Place, Reference } from "../../model/reference";
import type { Edit } from "../../model/span";
import { referenceLine } from "../../present/reference";
import { byAlphabet } from "../../references/alphabet";
import { newKeys } from "../../references/keyPattern";
import { isNumeral } from "../../references/keys";
import { formatOf } from "../../references/read/formats";
import { withLineEnds } from "../../text/newline";
import { quoted } from "../../text/quote";
import { refuse, type Refusal } from "../rewrite";
import { entryText, isWritableFormat, type NewWork, type WritableFormat } from "./entryText";
import { intoPrintedList } from "./printed/list";
import { indentOfItem, nextInSection } from "./section";

/** A file of the list in use, as it was read. */
export interface ListFile {
  readonly path: string;
  readonly text: string;
}

/** What adds works to the list in use, and the entries as the list then has them, in the order given. */
export interface Grown {
  /** Of the document. */
  readonly edits: readonly Edit[];
  /** Of files, by path. */
  readonly fileEdits: Readonly<Record<string, readonly Edit[]>>;
  readonly references: readonly Reference[];
}

const nothing: Grown = { edits: [], fileEdits: {}, references: [] };

/**
 * Adds works to the list in use, behind its last entry and in its format: under their own keys where `keepKeys` and nothing else
 * has them, else under keys as most entries of the list have; in a numbered list under the next numbers, and in one that is cited by author and
 * year where the alphabet has them. Refuses where the list cannot be written to.
 */
export function addWorks(
  { prose, references: list }: Pick<Analysis, "prose" | "references">,
  files: readonly ListFile[],
  works: readonly NewWork[],
  keepKeys: boolean,
): Grown | Refusal {
  if (works.length === 0) return nothing;
  if (list.kind === "review") return refuse(`Nothing can be added to the list of ${list.label}.`);
  const last = list.references.findLast(({ place }) => place !== undefined);
  if (last && isAuthored(last)) return intoPrinted(prose.source, list, works);
  const keyed = withKeys(list.references, works, keepKeys);
  if (last === undefined) return intoEmpty(files, keyed);
  const place = last.place!;
  if (last.number !== undefined) return intoSection(prose.source, last.number, place, files, works);
  const file = files.find(({ path }) => path === place.file);
  const format = file ? formatOf(file.path, file.text) : "csl-yaml";
  if ((place.file !== undefined && !file) || !isWritableFormat(format))
    return refuse(`Entries cannot be added to ${quoted(list.label)}.`);
  const text = behind(file?.text ?? prose.source, place, format, keyed);
  return text === undefined
    ? refuse(`Entries cannot be added to ${quoted(list.label)} as it is written.`)
    : grown(
        place.file,
        { start: place.end, end: place.end, text },
        keyed.map(({ reference }) => reference),
      );
}

/** Whether an entry is a line of the document that is cited by author and year. */
const isAuthored = ({ place, appeared }: Reference): boolean =>
  place?.file === undefined && appeared !== undefined;

/** Further entries of the document's own list without numbers. */
function intoPrinted(
  source: string,
  { label, references: entries }: Analysis["references"],
  works: readonly NewWork[],
): Grown | Refusal {
  const added = works.map(({ reference }) => ({
    reference,
    entry: intoPrintedList(source, entries, reference),
  }));
  const references = added.flatMap(({ reference, entry }) =>
    entry ? { ...reference, number: undefined, key: entry.key, appeared: entry.appeared } : [],
  );
  const keys = new Set(references.map(({ key }) => key));
  if (keys.size < works.length)
    return refuse(
      `Entries cannot be added to ${quoted(label)}: it does not show how, or has another work of that author and year.`,
    );
  // What comes to one place stands there in the order of the alphabet.
  const inOrder = added.toSorted((a, b) => byAlphabet(a.entry!.key, b.entry!.key));
  return { edits: inOrder.map(({ entry }) => entry!.edit), fileEdits: {}, references };
}

interface KeyedWork extends NewWork {
  /** Of the entry as it will be. */
  readonly reference: Reference;
  readonly own: Reference;
}

function withKeys(
  list: readonly Reference[],
  works: readonly NewWork[],
  keepKeys: boolean,
): readonly KeyedWork[] {
  const keyOf = newKeys(list);
  return works.map(({ reference: own, text }) => {
    const isWanted = keepKeys && !own.misnamed && !isNumeral(own.key);
    const key = keyOf(own.csl, isWanted ? own.key : undefined);
    return { own, text, reference: { ...own, number: undefined, key, csl: { ...own.csl, id: key } } };
  });
}

/** New entries behind one of a list of keys; undefined where the list is not written so that another one can follow. */
function behind(
  source: string,
  place: Place,
  format: WritableFormat,
  works: readonly KeyedWork[],
): string | undefined {
  const indent =
    format === "csl-yaml"
      ? indentOfItem(source, place)
      : /^\s*/.exec(source.slice(source.lastIndexOf("\n", place.start - 1) + 1, place.start + 1))![0];
  if (indent === undefined) return undefined;
  const before = { bibtex: "\n\n", ris: "\n\n", "csl-json": `,\n${indent}`, "csl-yaml": "\n" }[format];
  return withLineEnds(source, works.map((work) => before + textOf(work, format, indent)).join(""));
}

const textOf = ({ own, text, reference }: KeyedWork, format: WritableFormat, indent: string): string =>
  entryText({ reference: own, text }, format, reference.key, indent);

/** The first entries of a file that has none. */
function intoEmpty(files: readonly ListFile[], works: readonly KeyedWork[]): Grown | Refusal {
  const file = files.find(({ path, text }) => isWritableFormat(formatOf(path, text)));
  if (file === undefined) return refuse("No list of references is in use: choose one first.");
  const { path, text } = file;
  const format = formatOf(path, text) as WritableFormat;
  const entries = works.map((work) => textOf(work, format, format === "csl-json" ? "  " : ""));
  const open = format === "csl-json" ? /\[(?=\s*\]\s*$)/.exec(text) : null;
  const references = works.map(({ reference }) => reference);
  if (format === "csl-json") {
    if (open === null && text.trim() !== "") return refuse(`Entries cannot be added to ${quoted(path)}.`);
    const items = `\n  ${entries.join(",\n  ")}\n`;
    const at = open === null ? text.length : open.index + 1;
    return grown(path, { start: at, end: at, text: open === null ? `[${items}]\n` : items }, references);
  }
  const gap = text === "" || text.endsWith("\n") ? "" : "\n";
  const between = format === "csl-yaml" ? "\n" : "\n\n";
  const added = `${gap}${entries.join(between)}\n`;
  return grown(path, { start: text.length, end: text.length, text: withLineEnds(text, added) }, references);
}

/** Further lines of a numbered list, in the document or in a file. */
function intoSection(
  source: string,
  last: number,
  place: Place,
  files: readonly ListFile[],
  works: readonly NewWork[],
): Grown | Refusal {
  const text = place.file === undefined ? source : files.find(({ path }) => path === place.file)?.text;
  const lines = works.map((work, at) =>
    text === undefined ? undefined : nextInSection(text, place, last, at + 1, referenceLine(work.reference)),
  );
  if (text === undefined || lines.includes(undefined))
    return refuse("The numbered list is not written so that an entry can be added.");
  const edit = { start: place.end, end: place.end, text: withLineEnds(text, lines.join("")) };
  return grown(
    place.file,
    edit,
    works.map(({ reference }, at) => ({ ...reference, key: String(last + at + 1), number: last + at + 1 })),
  );
}

const grown = (file: string | undefined, edit: Edit, references: readonly Reference[]): Grown =>
  file === undefined
    ? { edits: [edit], fileEdits: {}, references }
    : { edits: [], fileEdits: { [file]: [edit] }, references };
