import type { CitedWork } from "../../model/citation";
import type { Meant } from "../../references/find/authorYear";
import { displayName } from "../../references/personNames";
import { nameWork } from "../../references/workYear";
import { groupBy } from "../../text/groupBy";
import type { Candidate, CandidateItem } from "../find/candidate";
import { endsGroup, leadsOn } from "./around";
import type { FoundWork } from "./foundWorks";

/**
 * The citations that works make up: those in one pair of brackets are a group with these, if the brackets hold nothing else but what leads to
 * the works and where in them to look; else each row of them stands for itself. A narrative one goes from the names to the bracket behind the year.
 */
export function groupsOf(text: string, works: readonly FoundWork[]): readonly Candidate[] {
  const rows: FoundWork[][] = [];
  for (const work of works) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (last && isOneRow(text, last, work)) row!.push(work);
    else rows.push([work]);
  }
  const inBrackets = groupBy(works, ({ brackets }) => brackets);
  return rows.map((row) => candidate(text, row, inBrackets.get(row[0]!.brackets)!));
}

function isOneRow(text: string, last: FoundWork, next: FoundWork): boolean {
  if (next.isFurther) return true;
  return (
    last.form === "inside" &&
    next.form === "inside" &&
    next.brackets === last.brackets &&
    leadsOn(text.slice(last.to, next.from))
  );
}

/** What a row is, by all works in the brackets of its first. */
function candidate(text: string, row: readonly FoundWork[], beside: readonly FoundWork[]): Candidate {
  const [first] = row as readonly [FoundWork, ...FoundWork[]];
  const last = row.at(-1)!;
  const { form, brackets } = first;
  const own = new Set(row);
  const isAlone = beside.every((work) => own.has(work));
  const isClosed = brackets !== undefined && isAlone && endsGroup(text.slice(last.to, brackets.close));
  const isWhole = isClosed && (form === "narrative" || leadsOn(text.slice(brackets.open + 1, first.from)));
  const items = itemsOf(row);
  const [only] = items;
  if (!isWhole) return { style: "author", from: first.from, to: last.to, items };
  const from = form === "narrative" ? first.from : brackets.open;
  const to = brackets.close + 1;
  return {
    style: "author",
    from,
    to,
    items: items.length === 1 && form === "narrative" ? [{ ...only!, to }] : items,
  };
}

/** In a group, works that would be called alike and are two are told apart by one more of their authors. */
function itemsOf(row: readonly FoundWork[]): readonly CandidateItem[] {
  const meantAs = new Map<string, unknown>();
  return row.map(({ from, to, when, work, meant }) => {
    const entry = meant.by === "entry" ? meant.references[0] : undefined;
    const target =
      [1, 2, 3]
        .map((count) => citedName(work, meant, count))
        .find((name) => !meantAs.has(name) || meantAs.get(name) === entry) ?? citedName(work, meant, 1);
    meantAs.set(target, entry);
    return { from, to, targets: [target], work: { ...work, when } };
  });
}

/**
 * What a work is called as a target: the family name of its first author, as the list has it where it has that author, its year and letter,
 * "Smith 2019a"; with more authors where `count` asks for them.
 */
function citedName(work: CitedWork, { references: [reference] }: Meant, count = 1): string {
  const [first, ...others] = work.families;
  const known = reference?.csl.author?.[0];
  const author = known ? displayName(known) : (first ?? work.names.replace(/^[“"‘«]|[.,]?[”"’»]$/g, ""));
  return nameWork([author, ...others.slice(0, count - 1)].join(" & "), work);
}
