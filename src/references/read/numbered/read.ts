import { findEntries } from "../../../markdown/referenceList/entries";
import type { ListedEntry } from "../../../markdown/referenceSection";
import type { Reference } from "../../../model/reference";
import { longestEntry } from "../../weights";
import { assemblePrinted, nothingFound, type Printed } from "../assemble";
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
  const printed = keep(source.slice(text, end), readPrinted);
  const { csl } = printed;
  const doi = csl.DOI === undefined ? -1 : source.indexOf(csl.DOI, text);
  const place = {
    file,
    start,
    end,
    ...(key && { key }),
    ...(doi >= 0 && doi < end && { doi: { start: doi, end: doi + csl.DOI!.length } }),
  };
  return { ...assemblePrinted(printed, String(number), place), number, ...(scope && { scope }) };
}

function readPrinted(markdown: string): Printed {
  const raw = plainText(markdown.slice(0, longestEntry));
  return { ...parsePrinted(raw, ""), raw };
}
