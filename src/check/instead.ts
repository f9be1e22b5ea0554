import type { LinkedCitation } from "../model/analysis";
import type { CitationItem } from "../model/citation";
import type { Suggestion } from "../model/finding";
import type { Reference } from "../model/reference";
import { replaceItem } from "../rewrite/numeric";
import type { CheckInput } from "./rule";
import { citedAs, withWork } from "./words";

/** Cites another entry in the place of one member of a citation; none where that cannot be done whole. */
export function citeInstead(
  citation: LinkedCitation,
  item: CitationItem,
  reference: Reference,
  input: CheckInput,
): readonly Suggestion[] {
  const edits = replaceItem(citation, item, reference, input);
  return edits ? [{ title: `Cite ${withWork(citedAs(citation, reference), reference)}`, edits }] : [];
}
