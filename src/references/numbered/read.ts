import type { Reference } from "../../model/reference";
import type { Span } from "../../model/span";
import { readAnew, type KeepParts, type ReadText } from "../source";
import { parsePrinted } from "./parse";
import { plainText } from "./plain";
import { splitNumbered, type NumberedEntry } from "./split";

/** Reads a numbered list of printed references that is a text of its own. */
export const readNumbered: ReadText = function* (text, file, keep = readAnew) {
  const references: Reference[] = [];
  for (const entry of splitNumbered(text, { start: 0, end: text.length })) {
    references.push(toReference(text, entry, file, keep));
    yield;
  }
  return { references, problems: [] };
};

/** Reads the numbered list in a part of a source; what is not numbered is passed over. */
export function readNumberedIn(
  source: string,
  body: Span,
  file: string | undefined,
  keep: KeepParts = readAnew,
): readonly Reference[] {
  return splitNumbered(source, body).map((entry) => toReference(source, entry, file, keep));
}

function toReference(
  source: string,
  entry: NumberedEntry,
  file: string | undefined,
  keep: KeepParts,
): Reference {
  const { number, start, end, key, text } = entry;
  const { csl, authorsTruncated, raw } = keep(source.slice(text, end), readPrinted);
  const doi = csl.DOI === undefined ? -1 : source.indexOf(csl.DOI, text);
  return {
    key: String(number),
    number,
    csl: { ...csl, id: String(number) },
    ...(authorsTruncated && { authorsTruncated }),
    status: "verified",
    place: {
      file,
      start,
      end,
      ...(key && { key }),
      ...(doi >= 0 && doi < end && { doi: { start: doi, end: doi + csl.DOI!.length } }),
    },
    caveats: [],
    raw,
  };
}

function readPrinted(markdown: string): ReturnType<typeof parsePrinted> & { readonly raw: string } {
  const raw = plainText(markdown.slice(0, 5_000));
  return { ...parsePrinted(raw, ""), raw };
}
