import type { Reference, SourceProblem } from "../../../model/reference";
import type { Span } from "../../../model/span";
import { placeProblems, readAnew, type LocalProblem, type ReadText } from "../source";
import { toCsl } from "./csl";
import { isBraced } from "./names";
import { readEntry, type BibtexEntry, type Field } from "./entry";
import { hasReport, isLaidOut, isStoredByZotero, pdfsIn } from "./files";
import { pandocRefuses } from "./pandoc";
import { splitBibtex } from "./split";
import { decodeTex } from "./tex";

interface Item extends ReturnType<typeof toCsl> {
  readonly aliases: readonly string[];
  readonly pdfs: readonly string[];
  readonly abstract: string;
  /** Its title stands in two pairs of braces, as a name that no style may change. */
  readonly isTitleBraced: boolean;
}

/** One part of the file. `item` is undefined where it hangs on other parts. */
interface Part {
  readonly entry: BibtexEntry;
  readonly item: Item | undefined;
  /** Empty where Pandoc takes it, whatever BibTeX would say. */
  readonly problems: readonly LocalProblem[];
  /** Pandoc stops at the key, which can therefore not be cited. */
  readonly misnamed: boolean;
  /** Better BibTeX names a file of Zotero's. */
  readonly stored: boolean;
  /** It is laid out as Better BibTeX does it. */
  readonly laidOut: boolean;
}

interface Placed extends Part {
  readonly start: number;
  readonly end: number;
}

interface Library {
  readonly macros: ReadonlyMap<string, string>;
  readonly byKey: ReadonlyMap<string, BibtexEntry>;
  /** What entries have of others, so that it is not looked for again on every way that leads to them. */
  readonly inherited: WeakMap<BibtexEntry, Map<string, string | undefined>>;
}

const libraryOf = (macros: Library["macros"], entries: readonly BibtexEntry[]): Library => ({
  macros,
  byKey: new Map(entries.map((entry) => [entry.key.toLowerCase(), entry])),
  inherited: new WeakMap(),
});
/** No macro may stand for more than this, in UTF-16 code units, so that macros of macros cannot grow without bound. */
const longestMacro = 10_000;

/** Reads BibTeX and BibLaTeX: `@string` macros, `crossref` and `xdata`, TeX as Unicode; comments and preambles are passed over. */
export const readBibtex: ReadText = function* (text, file, keep = readAnew) {
  const { parts, problems: between } = splitBibtex(text);
  const problems: SourceProblem[] = [...placeProblems(between, 0, file)];
  const macros = new Map<string, string>();
  const placed: Placed[] = [];
  for (const span of gaps(parts, text.length))
    problems.push(...placeProblems(refusals(text.slice(span.start, span.end)), span.start, file));
  for (const { type, start, end } of parts) {
    if (type === "comment" || type === "preamble") {
      problems.push(...placeProblems(refusals(text.slice(start, end)), start, file));
      continue;
    }
    const part = keep(text.slice(start, end), readPart);
    problems.push(...placeProblems(part.problems, start, file));
    if (type === "string") {
      for (const [name, field] of part.entry.fields)
        macros.set(name, expand(field, macros).slice(0, longestMacro));
    } else if (part.entry.key !== "") placed.push({ ...part, start, end });
    yield;
  }
  const library = libraryOf(
    macros,
    placed.map(({ entry }) => entry),
  );
  const isExport = placed.some(({ stored, laidOut }) => stored && laidOut) || hasReport(text);
  const references: Reference[] = [];
  for (const one of placed) {
    if (one.entry.type === "xdata") continue;
    references.push(toReference(one, one.item ?? itemOf(one.entry, library), file, isExport));
    yield;
  }
  return { references, problems: problems.sort((a, b) => a.start - b.start) };
};

function readPart(raw: string): Part {
  const entry = readEntry(raw);
  const [refusal] = refusals(raw);
  const misnamed = entry.key !== "" && refusal?.start === entry.keySpan.start;
  return {
    entry,
    item: hangsOnOthers(entry) ? undefined : itemOf(entry, libraryOf(new Map(), [])),
    problems: refusal ? problemsOf(entry, refusal, misnamed) : [],
    misnamed,
    stored: isStoredByZotero(written(entry.fields.get("file"))),
    laidOut: isLaidOut(raw),
  };
}

/** What is wrong with an entry that Pandoc refuses, in the reader's own words where it has any. */
function problemsOf(
  { problems }: BibtexEntry,
  refusal: LocalProblem,
  misnamed: boolean,
): readonly LocalProblem[] {
  const [first, ...others] = problems;
  if (first === undefined || misnamed) return [refusal];
  return [{ ...first, message: `${first.message} ${refusesAll}` }, ...others];
}

const refusesAll = "Pandoc refuses the whole file.";

/** Where Pandoc refuses a piece of the file, at most one place. */
function refusals(raw: string): readonly LocalProblem[] {
  const refusal = pandocRefuses(raw);
  return refusal ? [{ ...refusal, message: `${refusal.message} ${refusesAll}` }] : [];
}

/** What stands between the parts, before the first and behind the last. */
function gaps(parts: readonly Span[], length: number): readonly Span[] {
  const starts = [0, ...parts.map(({ end }) => end)];
  return starts.map((start, at) => ({ start, end: parts[at]?.start ?? length }));
}

/** Whether an entry says less by itself: it names others, or uses macros of the file. */
export const hangsOnOthers = ({ fields }: BibtexEntry): boolean =>
  fields.has("crossref") ||
  fields.has("xdata") ||
  [...fields].some(([name, { pieces }]) => name !== "month" && pieces.some(({ macro }) => macro));

function toReference(
  { entry, start, end, misnamed, laidOut }: Placed,
  item: Item,
  file: string | undefined,
  isExport: boolean,
): Reference {
  const spanOf = (field: string): Span | undefined => {
    const span = innerSpan(entry.fields.get(field));
    return span && { start: start + span.start, end: start + span.end };
  };
  const doi = spanOf("doi");
  const title = spanOf("title");
  return {
    key: entry.key,
    ...(item.aliases.length > 0 && { aliases: item.aliases }),
    number: undefined,
    csl: item.csl,
    ...(item.authorsTruncated && { authorsTruncated: true }),
    status: "verified",
    ...(misnamed && { misnamed }),
    place: {
      file,
      start,
      end,
      key: { start: start + entry.keySpan.start, end: start + entry.keySpan.end },
      ...(doi && { doi }),
      ...(title && { title }),
    },
    ...(item.pdfs.length > 0 && { pdfs: item.pdfs }),
    ...(item.abstract !== "" && { abstract: item.abstract }),
    ...(item.isTitleBraced && { titleMarkup: ["{{"] }),
    ...(isExport && laidOut && { inZotero: true }),
    caveats: [],
  };
}

/** Where the text of a value stands, inside its braces or quotes; undefined where it is put together, or cut short. */
function innerSpan(field: Field | undefined): Span | undefined {
  const [piece, ...others] = field?.pieces ?? [];
  if (!field || !piece || others.length > 0) return undefined;
  const { start, end } = field;
  const marks = end - start - piece.text.length;
  if (marks === 0) return { start, end };
  return marks === 2 ? { start: start + 1, end: end - 1 } : undefined;
}

function itemOf(entry: BibtexEntry, library: Library): Item {
  const value = (name: string): string | undefined => valueOf(entry, name, library);
  const aliases = (value("ids") ?? "").split(",").map((alias) => alias.trim());
  return {
    ...toCsl(entry.type, entry.key, value),
    aliases: aliases.filter((alias) => alias !== ""),
    pdfs: pdfsIn(value("file") ?? ""),
    abstract: decodeTex(value("abstract") ?? ""),
    isTitleBraced: isBraced((value("title") ?? "").trim()),
  };
}

/** Fields that belong to the child alone (biblatex manual, appendix B: Default Inheritance Setup). */
const ownFields = new Set(
  "crossref xdata ids title subtitle titleaddon author doi pmid pmcid url eprint pages file abstract".split(
    " ",
  ),
);

/** The value of a field, its own or that of the entries it refers to, with macros put in. */
function valueOf(entry: BibtexEntry, name: string, library: Library, steps = 0): string | undefined {
  const own = entry.fields.get(name);
  if (own !== undefined) return expand(own, library.macros);
  if (steps > 3 || !(entry.fields.has("xdata") || entry.fields.has("crossref"))) return undefined;
  const values = library.inherited.get(entry) ?? new Map<string, string | undefined>();
  library.inherited.set(entry, values);
  const asked = `${steps} ${name}`;
  if (!values.has(asked)) values.set(asked, inheritedOf(entry, name, library, steps));
  return values.get(asked);
}

function inheritedOf(entry: BibtexEntry, name: string, library: Library, steps: number): string | undefined {
  const from = (field: string, wanted: string): string | undefined => {
    for (const key of keysIn(entry.fields.get(field))) {
      const parent = library.byKey.get(key);
      const found = parent && parent !== entry ? valueOf(parent, wanted, library, steps + 1) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const data = from("xdata", name);
  if (data !== undefined || ownFields.has(name)) return data;
  return from("crossref", name) ?? (name === "booktitle" ? from("crossref", "title") : undefined);
}

/** The keys of the entries that an entry refers to, in lower case, as they are compared. */
export const parentsOf = ({ fields }: BibtexEntry): readonly string[] =>
  ["xdata", "crossref"].flatMap((field) => keysIn(fields.get(field)));

/** At most as many keys as anyone writes, so that entries that all name each other stay cheap. */
function keysIn(field: Field | undefined): readonly string[] {
  return written(field)
    .split(",", 5)
    .map((key) => key.trim().toLowerCase())
    .filter((key) => key !== "");
}

/** A value as it is written, macros by their names. */
const written = (field: Field | undefined): string => field?.pieces.map(({ text }) => text).join("") ?? "";

/** The pieces of a value as one text. A name that no `@string` defines stands for itself, as those of months do. */
function expand({ pieces }: Field, macros: ReadonlyMap<string, string>): string {
  return pieces.map(({ macro, text }) => (macro ? (macros.get(text.toLowerCase()) ?? text) : text)).join("");
}
