import type { CitedWork } from "../../model/citation";
import type { Meant } from "../../references/find/authorYear";
import { displayName } from "../../references/personNames";
import { nameWork } from "../../references/workYear";

/**
 * What a work is called as a target: the family name of its first author, as the list has it where it has that author, its year and letter,
 * "Smith 2019a"; with more authors where `count` asks for them.
 */
export function citedName(work: CitedWork, { references: [reference] }: Meant, count = 1): string {
  const [first, ...others] = work.families;
  const known = reference?.csl.author?.[0];
  const author = known ? displayName(known) : (first ?? work.names.replace(/^[“"‘«]|[.,]?[”"’»]$/g, ""));
  return nameWork([author, ...others.slice(0, count - 1)].join(" & "), work);
}
