import type { LinkedCitation } from "../../model/analysis";
import { isNumeric, type CitationItem } from "../../model/citation";
import type { Suggestion } from "../../model/finding";
import type { Reference } from "../../model/reference";
import type { Edit } from "../../model/span";
import { writeNumbers } from "../../references/numerals";
import { numeralStyles, replaceItem } from "../../rewrite/numeric";
import type { CheckInput } from "../rule";
import { citedAs, withWork } from "../support/words";

/** Cites another entry in the place of one member of a citation; none where that cannot be done whole. */
export function citeInstead(
  citation: LinkedCitation,
  item: CitationItem,
  reference: Reference,
  input: CheckInput,
): readonly Suggestion[] {
  const edits = inGroup(citation, item, reference, input) ?? replaceItem(citation, item, reference, input);
  return edits ? [{ title: `Cite ${withWork(citedAs(citation, reference), reference)}`, edits }] : [];
}

/** A group of numbers is written anew, for the other number may belong elsewhere in it or stand there already. */
function inGroup(
  citation: LinkedCitation,
  item: CitationItem,
  { number }: Reference,
  { citations, prose }: CheckInput,
): readonly Edit[] | undefined {
  const { items } = citation;
  if (number === undefined || !isNumeric(citation)) return undefined;
  const style = numeralStyles(citations, prose)(citation);
  if (style === undefined) return undefined;
  const numbers = items.flatMap((one) => (one === item ? [number] : one.targets.map(Number)));
  return [{ start: items[0]!.start, end: items.at(-1)!.end, text: writeNumbers(numbers, style, true) }];
}
