import type { Reference } from "../model/reference";
import { shortReference, shortTitle } from "./reference";

/** A known or likely work under a number, and the other one that a source has there, as one sentence. */
export const disagreementLine = (
  { number, known, entry }: { readonly number: number; readonly known: Reference; readonly entry: Reference },
  source: string,
): string => {
  const is = known.status === "probable" ? "is likely" : "is known as";
  return `${number} ${is} ${called(known)}, and stays so; ${source} has ${called(entry)}.`;
};

/** First author and year where they are known, and the title. */
function called(reference: Reference): string {
  const short = shortReference(reference);
  return [...(short === reference.key ? [] : [short]), `“${shortTitle(reference)}”`].join(", ");
}
