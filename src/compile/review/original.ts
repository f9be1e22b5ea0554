import type { Claim } from "../../model/claim";

/** A citation marker in the review's text: UTF-16 offset of its start, and the numbers that it cites. */
export interface Marker {
  readonly start: number;
  readonly numbers: readonly number[];
}

/** How many words in a row may not be the review's. */
const run = 8;

/**
 * Our sentences that share a run of eight words with the review's text, its headings aside.
 * `sentences` are pairs of what to call it and the sentence; `text` is the review in Markdown.
 */
export function sharedRuns(
  sentences: readonly (readonly [name: string, sentence: string])[],
  text: string,
): readonly string[] {
  const body = text.replace(/^#.*$/gm, "");
  const uncited = body.replace(/ ?\[\d[\d, –-]*\]/g, "");
  const original = new Set(
    [uncited, body]
      .flatMap((version) => [version.replace(/-\n/g, ""), version.replace(/-\n/g, "-")])
      .flatMap((version) => runs(version)),
  );
  return sentences.flatMap(([name, sentence]) => {
    const shared = runs(sentence).find((words) => original.has(words));
    return shared === undefined ? [] : [`${name}: eight words of the review: ${shared}`];
  });
}

function runs(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(run - 1).map((_, i) => words.slice(i, i + run).join(" "));
}

/** The markers for which there are fewer claims of their section with just their numbers than there are markers. */
export function missingClaims(
  claims: readonly Claim[],
  text: string,
  markers: readonly Marker[],
): readonly string[] {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)];
  const sectionAt = (offset: number) => headings.findLast(({ index }) => index < offset)?.[1] ?? "";
  const wanted = markers.map(({ start, numbers }) => keyOf(sectionAt(start), numbers));
  const given = claims.map(({ section, references }) => keyOf(section, references));
  return [...new Set(wanted)].flatMap((key) => {
    const [want, have] = [wanted, given].map((keys) => keys.filter((other) => other === key).length);
    return want! > have! ? [`${key}: ${want} citations in the review, ${have} claims`] : [];
  });
}

function keyOf(section: string, numbers: readonly number[]): string {
  return `${section} [${[...numbers].sort((a, b) => a - b).join(", ")}]`;
}
