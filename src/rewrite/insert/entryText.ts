import type { Reference } from "../../model/reference";
import { readEntry } from "../../references/read/bibtex/entry";
import { hangsOnOthers } from "../../references/read/bibtex/read";
import { formatOf, type SourceFormat } from "../../references/read/formats";
import { writeBibtex } from "../../references/write/bibtex";
import { cslData, writeCslJson, writeCslYaml } from "../../references/write/csl";
import { writeRis } from "../../references/write/ris";
import { applyEdits } from "../../text/edits";

/** A work that the list in use does not have. */
export interface NewWork {
  readonly reference: Reference;
  /** The text in which its entry stands. */
  readonly text: string;
}

/** The formats to which entries can be added. */
export type WritableFormat = Extract<SourceFormat, "bibtex" | "csl-json" | "csl-yaml" | "ris">;

export const isWritableFormat = (format: SourceFormat): format is WritableFormat =>
  format === "bibtex" || format === "csl-json" || format === "csl-yaml" || format === "ris";

/**
 * The text of an entry of a list, under a key: byte for byte as it stands where that is the same format, else what is known of
 * the work. `indent` stands before its further lines.
 */
export function entryText(work: NewWork, format: WritableFormat, key: string, indent = ""): string {
  return asItStands(work, format, key) ?? writeEntry(work.reference, format, key, indent);
}

/** What is known of a work as an entry. */
export function writeEntry(
  reference: Reference,
  format: WritableFormat,
  key: string,
  indent: string,
): string {
  const { csl, authorsTruncated = false } = reference;
  if (format === "bibtex") return writeBibtex(csl, key, authorsTruncated);
  if (format === "ris") return writeRis(csl, key);
  const item = cslData(csl, key, authorsTruncated);
  return format === "csl-json" ? writeCslJson(item, indent) : writeCslYaml(item, indent);
}

/** Undefined where it stands in another format, or says less by itself than in its file. */
function asItStands({ reference, text }: NewWork, format: WritableFormat, key: string): string | undefined {
  const { place } = reference;
  if (place === undefined || format === "csl-yaml" || formatOf(place.file ?? "", text) !== format)
    return undefined;
  const raw = text.slice(place.start, place.end);
  if (format === "bibtex" && hangsOnOthers(readEntry(raw))) return undefined;
  const at = place.key && { start: place.key.start - place.start, end: place.key.end - place.start };
  if (at === undefined)
    return format === "ris" ? raw.replace(/^(TY[^\n]*)\n/, `$1\nID  - ${key}\n`) : undefined;
  return key === raw.slice(at.start, at.end)
    ? raw
    : applyEdits(raw, [{ ...at, text: format === "csl-json" ? JSON.stringify(key).slice(1, -1) : key }]);
}
