import type { Mention } from "../../model/mention";
import type { Prose } from "../../model/prose";
import { addTo } from "../../text/groupBy";
import type { BlockNames } from "../blockNames";
import { fewestInSeries } from "../weights";

const numbered = /(?<![\p{L}\p{N}-])(\p{Lu}{1,4})(\d{1,2})(?![\p{L}\p{N}-])/gu;

/**
 * Tells what the document numbers from one upwards without a gap, where most of it is no name that we know: the checkpoints CP1, CP2, CP3, …
 * of a plan.
 */
export function createSeries({ blocks }: Prose, names: readonly BlockNames[]): (mention: Mention) => boolean {
  const series = new Map<string, number[]>();
  for (const { text } of blocks)
    for (const [, stem, number] of text.matchAll(numbered)) addTo(series, stem!, Number(number));
  const known = new Set(names.flatMap(({ spans }) => spans.map(({ name }) => name.surface)));
  const labels = new Set(
    [...series].flatMap(([stem, numbers]) => {
      const all = new Set(numbers);
      let count = 0;
      while (all.has(count + 1)) count++;
      const own = Array.from({ length: count }, (_, at) => `${stem}${at + 1}`);
      const isKnown = own.filter((label) => known.has(label)).length * 2 >= count;
      return count < fewestInSeries || isKnown ? [] : own;
    }),
  );
  return ({ block, from, to }) => labels.has(blocks[block]!.text.slice(from, to));
}
