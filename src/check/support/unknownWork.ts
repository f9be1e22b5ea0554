import { displayName } from "../../references/personNames";
import { nameWork } from "../../references/workYear";
import { listed, quoted } from "../../text/quote";
import type { CheckInput, Report } from "../rule";
import { unknownEntries } from "../weights";
import { together } from "./together";
import { unresolvedWorks, writeYears, yearsOf, type UnresolvedWork } from "./unresolvedWorks";
import { listName } from "./words";

/**
 * Works that the document's own list lacks, by authors of whom it has none or with a letter that it does not have. Where there are more than a
 * few, and many, the list is not whole, or was not seen whole: that is said once.
 */
export function unknownWorks(input: CheckInput): readonly Report[] {
  const unknown = unresolvedWorks(input).filter(({ meant: { by } }) => by === "nobody" || by === "letter");
  const cited = input.citations.reduce((sum, { items }) => sum + items.filter(({ work }) => work).length, 0);
  const isMany = unknown.length > Math.max(unknownEntries.fewWorks, cited * unknownEntries.manyWorks);
  return isMany ? [together(unknown, inShort(unknown, input))] : unknown.map((one) => report(one, input));
}

/** What is said of them once. */
function inShort(unknown: readonly UnresolvedWork[], { references }: CheckInput): string {
  const names = [...new Set(unknown.map(({ target }) => target))];
  return `${names.length} works that are cited are not in ${listName(references)}, among them ${quoted(listed(names.slice(0, 3)))}: entries are missing, or stand where they are not read as a list.`;
}

function report(one: UnresolvedWork, input: CheckInput): Report {
  const { start, end } = one.item;
  const { message, suggestions } = one.meant.by === "letter" ? ofLetter(one, input) : ofNobody(one, input);
  return { start, end, message, related: [], suggestions };
}

function ofLetter(one: UnresolvedWork, { references }: CheckInput): Pick<Report, "message" | "suggestions"> {
  const { item, target, meant } = one;
  const years = yearsOf(meant.references);
  const list = listName(references);
  return {
    message:
      item.work.letter === ""
        ? `${quoted(target)} can be ${listed(years.map(quoted), "or")} of ${list}.`
        : `There is no ${quoted(target)} in ${list}; of that author and year it has ${listed(years.map(quoted))}.`,
    suggestions: writeYears(one, years),
  };
}

function ofNobody(
  { item, near }: UnresolvedWork,
  { prose, references }: CheckInput,
): Pick<Report, "message" | "suggestions"> {
  const hint = near[0] ? ` Did you mean ${quoted(near[0].key)}?` : "";
  const [family = ""] = item.work.families;
  const at = prose.source.slice(item.start, item.end).indexOf(family);
  const authors = [
    ...new Set(near.flatMap(({ csl }) => (csl.author?.[0] ? displayName(csl.author[0]) : []))),
  ];
  const edits = (text: string) => [{ start: item.start + at, end: item.start + at + family.length, text }];
  return {
    message: `${quoted(nameWork(item.work.names, item.work))} is not in ${listName(references)}.${hint}`,
    suggestions:
      at < 0
        ? []
        : authors.map((name) => ({
            title: `Write ${quoted(nameWork(name, item.work))}`,
            edits: edits(name),
          })),
  };
}
