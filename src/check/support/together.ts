import type { Span } from "../../model/span";
import type { Report } from "../rule";

/** So many other places are told with the first. */
const mostPlaces = 50;

/** One report at the first of some members of citations, which leads to the others. */
export function together(items: readonly { readonly item: Span }[], message: string): Report {
  const [first, ...others] = items.map(({ item: { start, end } }) => ({ start, end }));
  return {
    ...first!,
    message,
    related: others
      .slice(0, mostPlaces)
      .map((place) => ({ file: undefined, ...place, message: "Cited here." })),
    suggestions: [],
  };
}
