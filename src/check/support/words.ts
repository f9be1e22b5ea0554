import type { LinkedCitation } from "../../model/analysis";
import type { Reference, ReferenceList } from "../../model/reference";
import { shortReference } from "../../present/reference";
import { citationKey } from "../../references/keys";
import { quoted } from "../../text/quote";

/** The list in force as a message names it. */
export function listName(list: ReferenceList): string {
  switch (list.kind) {
    case "review":
      return "the review’s reference list";
    case "document":
      return "this document’s reference list";
    case "front-matter":
      return "the references in the front matter";
    default:
      return quoted(list.label);
  }
}

/** How the document cites an entry: its number or its key with `@`. */
export function citedAs(citation: Pick<LinkedCitation, "style">, reference: Reference): string {
  return quoted(
    citation.style === "key" ? `@${citationKey(reference)}` : String(reference.number ?? reference.key),
  );
}

/** What a message calls an entry, and in parentheses whose work it is where that is known. */
export function withWork(name: string, reference: Parameters<typeof shortReference>[0]): string {
  const short = shortReference(reference);
  return short === reference.key ? quoted(name) : `${quoted(name)} (${short})`;
}
