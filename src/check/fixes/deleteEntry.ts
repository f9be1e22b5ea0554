import type { Suggestion } from "../../model/finding";
import type { Reference } from "../../model/reference";
import { citingByNumber } from "../../rewrite/doubts";
import { deleteEntry, leavesDash, renumberEntry } from "../../rewrite/entries";
import { renamePlaces } from "../../rewrite/places";
import { remapCitations } from "../../rewrite/remap";
import { inOrder } from "../../text/edits";
import type { CheckInput } from "../rule";

/**
 * Deletes an entry of the user's own list. In a numbered list those behind it move up, in the list and in the text, so
 * that each citation means the entry that it meant; `instead` is the number that takes over its citations. No
 * suggestion where that cannot be done whole.
 */
export function removal(
  title: string,
  reference: Reference,
  input: CheckInput,
  instead?: number,
): readonly Suggestion[] {
  const { prose, citations, references } = input;
  const { number: gone, place } = reference;
  if (place === undefined) return [];
  if (place.file !== undefined) {
    const { start, end } = place.deletion ?? place;
    const edit = { start, end, text: "" };
    return gone === undefined ? [{ title, edits: [], fileEdits: { [place.file]: [edit] } }] : [];
  }
  const deletion = deleteEntry(reference, prose);
  if (deletion === undefined) return [];
  if (gone === undefined)
    return leavesDash(reference, references.references, prose) ? [] : [{ title, edits: [deletion] }];
  if (citingByNumber(input.parts).length > 0) return [];

  const moved = (number: number): number => (number > gone ? number - 1 : number);
  const now = (number: number): number | undefined =>
    number === gone ? instead && moved(instead) : moved(number);
  const text = remapCitations(citations, prose, now);
  const behind = references.references.filter(({ number }) => number !== undefined && number > gone);
  const list = behind.map((entry) => renumberEntry(entry, entry.number! - 1, prose));
  const places = renamePlaces(input, now, false);
  if (text === undefined || places === undefined || list.includes(undefined)) return [];
  const kept = places.filter(({ start, end }) => end <= deletion.start || start >= deletion.end);
  return [{ title, edits: inOrder([...text, ...kept, deletion, ...list.flatMap((edits) => edits ?? [])]) }];
}
