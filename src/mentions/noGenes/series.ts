import { once } from "../../text/caches";
import { addTo } from "../../text/groupBy";
import { fewestInSeries } from "../weights";
import type { IsOtherThing, NamedDocument } from "./document";

/**
 * Tells what the document numbers from one upwards without a gap, where most of it is no name that we know: the checkpoints CP1, CP2, CP3, …
 * of a plan.
 */
export function createSeries({ prose: { blocks }, names }: NamedDocument): IsOtherThing {
  const series = new Map<string, number[]>();
  for (const { others } of names) for (const [stem, number] of others.labels) addTo(series, stem, number);
  const known = once(() => new Set(names.flatMap(({ spans }) => spans.map(({ name }) => name.surface))));
  const labels = new Set(
    [...series].flatMap(([stem, numbers]) => {
      const all = new Set(numbers);
      let count = 0;
      while (all.has(count + 1)) count++;
      if (count < fewestInSeries) return [];
      const own = Array.from({ length: count }, (_, at) => `${stem}${at + 1}`);
      return own.filter((label) => known().has(label)).length * 2 >= count ? [] : own;
    }),
  );
  return ({ block, from, to }) => labels.has(blocks[block]!.text.slice(from, to));
}
