import type { CslItem, CslName } from "../../../model/reference";

/** The last author of an item that names only the first ones, as Pandoc has it: it prints "et al." */
export const othersName: CslName = { literal: "others" };

/** An item without that author, and whether it had one. */
export function withoutOthers(csl: CslItem): { readonly csl: CslItem; readonly authorsTruncated: boolean } {
  const { author = [] } = csl;
  const authorsTruncated = author.length > 1 && author.at(-1)!.literal === othersName.literal;
  return { csl: authorsTruncated ? { ...csl, author: author.slice(0, -1) } : csl, authorsTruncated };
}
