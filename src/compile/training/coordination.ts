import type { Span } from "../../model/span";

const separator = /,? (?:and|or|to|&) |, ?|\//g;
const greek = "[α-ω]|alpha|beta|gamma|delta|epsilon|zeta|eta|theta|kappa";
/** What the first of several genes ends with, and what is written of each further one. */
const ending = new RegExp(`(?:\\d[A-Za-z]?|[A-Z]{4}|(?:[- ]|\\d)(?:[IVX]{1,4}|[A-Za-z])|${greek})$`);
const member = new RegExp(`^-?(?:[A-Zα-ω]?\\d{1,3}[A-Za-z]?|[IVX]{1,4}|[A-Za-z]|${greek})$`);

/** The parts of a text between commas, slashes and "and". Offsets are of the text. */
export function partsOf(text: string): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const { 0: between, index } of text.matchAll(separator)) {
    parts.push({ start, end: index });
    start = index + between.length;
  }
  return [...parts, { start, end: text.length }].filter(({ start, end }) => start < end);
}

/**
 * The genes that annotators marked as one span, "Smad2/3", "synapsins I and II": the first with its whole name, each further one by
 * its letters and digits. None where the text is no such list: "C/EBP".
 */
export function coordinatedGenes(text: string): readonly Span[] {
  const parts = partsOf(text);
  const [first, ...others] = parts.map(({ start, end }) => text.slice(start, end));
  return others.length > 0 && ending.test(first!) && others.every((other) => member.test(other)) ? parts : [];
}
