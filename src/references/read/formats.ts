import { listed } from "../../text/quote";
import { headLength } from "../weights";
import { readBibtex } from "./bibtex/read";
import { readCslJson } from "./csl/json";
import { readCslYaml } from "./csl/yaml";
import { readEndnoteXml } from "./endnote";
import { readNumbered } from "./numbered/read";
import type { ReadText } from "./source";
import { readNbib } from "./tagged/nbib";
import { readRis } from "./tagged/ris";

interface Format {
  /** What it is called where the formats that are read are listed. */
  readonly name?: string;
  readonly read: ReadText;
  /** Endings of files that hold references and nothing else, in small letters. */
  readonly endings?: readonly string[];
  /** Endings of files that may hold something else. */
  readonly shared?: readonly string[];
  /** How a text begins that is of this format whatever its name; the first that fits decides. */
  readonly sign?: RegExp;
  /** What all stands at the beginning of a file that has a shared ending and holds references. */
  readonly telling?: readonly RegExp[];
}

const formats = {
  "csl-json": {
    name: "CSL JSON",
    read: readCslJson,
    shared: ["json"],
    sign: /^\s*[[{]\s*[{"\]]/,
    telling: [/"id"\s{0,9}:/, /"(?:issued|container-title)"\s{0,9}:/],
  },
  bibtex: {
    name: "BibTeX",
    read: readBibtex,
    endings: ["bib", "bibtex", "biblatex"],
    sign: /^[ \t]*@[a-z]{3,20}\s{0,5}[{(]/im,
  },
  ris: { name: "RIS", read: readRis, endings: ["ris"], sign: /^TY {1,2}- /m },
  nbib: { name: "PubMed", read: readNbib, endings: ["nbib", "medline"], sign: /^PMID ?- ?\d/m },
  "endnote-xml": {
    name: "EndNote XML",
    read: readEndnoteXml,
    shared: ["xml"],
    sign: /^\s*<(?:\?xml|xml|records|record)\b/,
    telling: [/<record[\s>]/, /<ref-type\b/],
  },
  "csl-yaml": {
    name: "CSL YAML",
    read: readCslYaml,
    shared: ["yaml", "yml"],
    sign: /^(?:---\s*)?(?:references:\s*)?- id:/m,
    telling: [/^[ \t]{0,20}(?:- )?id:/m, /^[ \t]{0,20}(?:- )?(?:issued|container-title):/m],
  },
  numbered: { read: readNumbered, shared: ["md", "markdown", "qmd", "rmd"] },
} as const satisfies Readonly<Record<string, Format>>;

export type SourceFormat = keyof typeof formats;

const all = Object.entries(formats) as readonly (readonly [SourceFormat, Format])[];

const byEnding: ReadonlyMap<string, SourceFormat> = new Map(
  all.flatMap(([format, { endings = [], shared = [] }]) =>
    [...endings, ...shared].map((ending) => [ending, format] as const),
  ),
);

/** Endings of files that hold references and nothing else. */
export const bibliographyEndings: readonly string[] = all.flatMap(([, { endings = [] }]) => endings);

/** Endings of files that may hold references, as `holdsReferences` tells by how they begin. */
export const sharedEndings: readonly string[] = all.flatMap(([, { telling, shared = [] }]) =>
  telling === undefined ? [] : shared,
);

/** Whether a file holds references, by its ending, or by its ending and how it begins. */
export function holdsReferences(path: string, text: string): boolean {
  const format = byEnding.get(endingOf(path));
  if (format === undefined) return false;
  const { endings, telling }: Format = formats[format];
  const head = text.slice(0, headLength);
  return endings !== undefined || telling?.every((one) => one.test(head)) === true;
}

/** Endings that say nothing of what a file holds. */
const plain: readonly string[] = ["", "txt", "text"];

const names = all.flatMap(([, { name }]) => name ?? []);

/** The kinds of sources that are read, in words. */
export const kindsRead = listed([...names, "numbered lists"]);

/** Those of them that tell what they are by their first lines, and hold entries alone. */
export const kindsOfEntries = listed(names);

/** The format of a source by its name's ending, else by how its text begins; a text that is nothing else is a list. */
export function formatOf(path: string, text: string): SourceFormat {
  const known = byEnding.get(endingOf(path));
  if (known) return known;
  const head = text.slice(0, headLength);
  return all.find(([, { sign }]) => sign?.test(head))?.[0] ?? "numbered";
}

/** Whether a file is of a kind that is read. What is so by neither its name nor its text is not taken for a list. */
export function isOfKnownKind(path: string, text = ""): boolean {
  const ending = endingOf(path);
  return plain.includes(ending) || byEnding.has(ending) || formatOf(path, text) !== "numbered";
}

const endingOf = (path: string): string => /\.([^./\\]{1,20})$/.exec(path)?.[1]?.toLowerCase() ?? "";

export const readerOf = (format: SourceFormat): ReadText => formats[format].read;
