import { isNumeric } from "../../model/citation";
import { writeNumbers } from "../../references/numerals";
import { listed } from "../../text/quote";
import { missingNumber } from "../fixes/missing";
import type { CheckInput, Report } from "../rule";
import { unknownEntries } from "../weights";
import { together } from "./together";
import { listName } from "./words";

/**
 * Numbers that the list lacks. Where there are more than a few, the list is not whole, or was not seen whole: that is said
 * once, for whoever reads on knows it. The review's list is whole.
 */
export function unknownNumbers(input: CheckInput, last: number): readonly Report[] {
  const unknown = input.citations
    .filter((citation) => citation.checked && isNumeric(citation))
    .flatMap((citation) =>
      citation.items.flatMap((item) => {
        const targets = item.targets.filter((target) => !citation.resolved.has(target));
        return targets.length === 0 ? [] : [{ citation, item, targets }];
      }),
    );
  const all = [...new Set(unknown.flatMap(({ targets }) => targets))].sort((a, b) => Number(a) - Number(b));
  const list = listName(input.references);
  if (
    all.length > unknownEntries.fewNumbers &&
    unknown.length > unknownEntries.fewNumbers &&
    input.references.kind !== "review"
  ) {
    const ends = Number(all[0]) > last ? `, which ends at ${last}` : "";
    return [
      together(
        unknown,
        `There are no references ${written(all)} in ${list}${ends}: entries are missing, or stand where they are not read as a list.`,
      ),
    ];
  }
  return unknown.map(({ citation, item, targets }) => {
    const beyond = targets.every((target) => Number(target) > last);
    const message = `${targets.length > 1 ? "There are no references" : "There is no reference"} ${named(targets)} in ${list}${
      beyond ? `, which ends at ${last}` : ""
    }.`;
    const { start, end } = item;
    return { start, end, message, related: [], suggestions: missingNumber(citation, item, input) };
  });
}

/** Numbers in runs, as far as a message has room for them. */
function written(targets: readonly string[]): string {
  const text = writeNumbers(targets.map(Number), { separator: ", ", dash: "–", superscript: false }, true);
  const cut = text.indexOf(", ", 120);
  return cut < 0 ? text : `${text.slice(0, cut)} and others`;
}
const named = (targets: readonly string[]): string =>
  targets.length > 4 ? `${targets[0]!} to ${targets.at(-1)!}` : listed(targets);
