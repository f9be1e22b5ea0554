import { readBibtex } from "./bibtex/read";
import { readCslJson } from "./csl/json";
import { readCslYaml } from "./csl/yaml";
import { readEndnoteXml } from "./endnote";
import { readNumbered } from "./numbered/read";
import type { ReadText } from "./source";
import { readNbib } from "./tagged/nbib";
import { readRis } from "./tagged/ris";

export type SourceFormat = "bibtex" | "csl-json" | "csl-yaml" | "ris" | "nbib" | "endnote-xml" | "numbered";

const readers: Readonly<Record<SourceFormat, ReadText>> = {
  bibtex: readBibtex,
  "csl-json": readCslJson,
  "csl-yaml": readCslYaml,
  ris: readRis,
  nbib: readNbib,
  "endnote-xml": readEndnoteXml,
  numbered: readNumbered,
};

const byExtension: Readonly<Record<string, SourceFormat>> = {
  bib: "bibtex",
  bibtex: "bibtex",
  biblatex: "bibtex",
  json: "csl-json",
  yaml: "csl-yaml",
  yml: "csl-yaml",
  ris: "ris",
  nbib: "nbib",
  medline: "nbib",
  xml: "endnote-xml",
  md: "numbered",
  markdown: "numbered",
  qmd: "numbered",
  rmd: "numbered",
};

/** Endings that say nothing of what a file holds. */
const plain: readonly string[] = ["", "txt", "text"];

const signs: readonly (readonly [RegExp, SourceFormat])[] = [
  [/^\s*[[{]\s*[{"\]]/, "csl-json"],
  [/^[ \t]*@[a-z]{3,20}\s{0,5}[{(]/im, "bibtex"],
  [/^TY {1,2}- /m, "ris"],
  [/^PMID ?- ?\d/m, "nbib"],
  [/^\s*<(?:\?xml|xml|records|record)\b/, "endnote-xml"],
  [/^(?:---\s*)?(?:references:\s*)?- id:/m, "csl-yaml"],
];

/** The kinds of sources that are read, in words. */
export const kindsRead = "BibTeX, CSL JSON and YAML, RIS, EndNote XML, PubMed and numbered lists";

/** The format of a source by its name's extension, else by how its text begins; a text that is nothing else is a list. */
export function formatOf(path: string, text: string): SourceFormat {
  const extension = extensionOf(path);
  if (Object.hasOwn(byExtension, extension)) return byExtension[extension]!;
  const head = text.slice(0, 5_000);
  return signs.find(([sign]) => sign.test(head))?.[1] ?? "numbered";
}

/** Whether a file is of a kind that is read. What is so by neither its name nor its text is not taken for a list. */
export function isOfKnownKind(path: string, text = ""): boolean {
  const extension = extensionOf(path);
  return (
    plain.includes(extension) || Object.hasOwn(byExtension, extension) || formatOf(path, text) !== "numbered"
  );
}

const extensionOf = (path: string): string => /\.([^./\\]{1,20})$/.exec(path)?.[1]?.toLowerCase() ?? "";

export const readerOf = (format: SourceFormat): ReadText => readers[format];
