import type { Analysis } from "../model/analysis";
import type { Reference } from "../model/reference";
import { referenceLine } from "../present/reference";
import { lettersAndDigits } from "../text/fold";
import { sliceOf } from "./numeric";

type Listed = Pick<Analysis, "prose" | "references">;

/** Marks in an entry that are not its words: tags, names of places, and where links lead. */
const marks = /<[^<>]{0,200}>|\{#[^{}]{0,200}\}|\]\([^()]{0,200}\)/g;

/** All that an entry says, in letters and digits, in each way in which it may be written. */
function textsOf(reference: Reference, { prose }: Listed): readonly string[] {
  const { place, raw, csl, status } = reference;
  if (status === "unresolved") return [];
  const own: string[] = [];
  if (place !== undefined && place.file === undefined) {
    const { key = { start: place.start, end: place.start } } = place;
    const inside = key.start >= place.start && key.end <= place.end;
    own.push(
      inside
        ? sliceOf(prose, { start: place.start, end: key.start }) +
            sliceOf(prose, { start: key.end, end: place.end })
        : sliceOf(prose, place),
    );
  }
  return [...own, referenceLine(reference), raw ?? "", csl.note ?? ""]
    .map((text) => lettersAndDigits(text.normalize("NFKC").replace(marks, "")))
    .filter((text) => text !== "");
}

/**
 * Knows the works of a list again in another one, whatever their numbers and keys: the first entry of the list that says the
 * same as an entry of either; undefined of one that the list does not have.
 */
export function worksIn(listed: Listed): (reference: Reference, own: Listed) => Reference | undefined {
  const byText = new Map<string, Reference>();
  const works = new Map<Reference, Reference>();
  for (const reference of listed.references.references) {
    const texts = textsOf(reference, listed);
    const known = texts.map((text) => byText.get(text)).find((one) => one !== undefined) ?? reference;
    for (const text of texts) byText.set(text, known);
    works.set(reference, known);
  }
  return (reference, own) => {
    const known = works.get(reference);
    if (known !== undefined) return known;
    return textsOf(reference, own)
      .map((text) => byText.get(text))
      .find((one) => one !== undefined);
  };
}
