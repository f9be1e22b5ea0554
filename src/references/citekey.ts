import type { CslItem } from "../model/reference";
import { nameLetters } from "../text/fold";
import { yearOf } from "../text/year";
import { displayName } from "./personNames";

/**
 * Keys for the entries of a format that has none: the first author's family name and the year (`hazawa2014`), with a
 * letter where that is taken (`hazawa2014a`). Deterministic in the order of the file.
 */
export function createKeys(): (item: CslItem) => string {
  const used = new Map<string, number>();
  return (item) => {
    const author = item.author?.[0];
    const name = nameLetters(author ? displayName(author) : (item.title ?? "").split(/\s+/, 2).join(" "));
    const key = `${name || "anonymous"}${yearOf(item) ?? ""}`;
    const times = used.get(key) ?? 0;
    used.set(key, times + 1);
    return times === 0 ? key : `${key}${times <= 26 ? String.fromCharCode(96 + times) : `-${times}`}`;
  };
}
