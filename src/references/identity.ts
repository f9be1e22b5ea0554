import type { Reference } from "../model/reference";

/**
 * What an entry is called across documents, so that two documents that read one bibliography are known to mean one
 * entry: by its file and key, by the document that it stands in, or by its number in the review. `document` is a name
 * of the document whose list has the entry.
 */
export function identityOf({ place, key, number }: Reference, document: string): string {
  if (place === undefined) return JSON.stringify(["review", number ?? key]);
  return JSON.stringify(place.file === undefined ? ["in", document, place.start] : ["file", place.file, key]);
}
