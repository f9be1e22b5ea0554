import { findEntries } from "../../../markdown/referenceList/entries";
import type { ListedEntry } from "../../../markdown/referenceSection";
import type { Reference } from "../../../model/reference";
import { nothingFound } from "../assemble";
import { readAnew, type KeepParts, type ReadText } from "../source";
import { parsePrinted } from "./parse";
import { plainText } from "./plain";

/** Reads a numbered list of printed references that is a text of its own. */
export const readNumbered: ReadText = function* (text, file, keep = readAnew) {
  const references: Reference[] = [];
  for (const entry of findEntries(text, { start: 0, end: text.length })) {
    references.push(toReference(text, entry, file, keep));
    yield;
  }
  const none = "No numbered list of references was found in this file.";
  return { references, problems: references.length > 0 ? [] : nothingFound(text, file, none) };
};

/** Reads entries of a numbered list that were found in a source. */
export const readEntries = (
  source: string,
  entries: readonly ListedEntry[],
  file: string | undefined,
  keep: KeepParts = readAnew,
): readonly Reference[] => entries.map((entry) => toReference(source, entry, file, keep));

function toReference(
  source: string,
  entry: ListedEntry,
  file: string | undefined,
  keep: KeepParts,
): Reference {
  const { number, start, end, key, text, scope } = entry;
  const { csl, authorsTruncated, raw } = keep(source.slice(text, end), readPrinted);
  const doi = csl.DOI === undefined ? -1 : source.indexOf(csl.DOI, text);
  return {
    key: String(number),
    number,
    ...(scope && { scope }),
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
