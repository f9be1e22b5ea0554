import { isInList, type ReferenceSection } from "../../markdown/referenceSection";
import type { Mention } from "../../model/mention";
import type { Prose } from "../../model/prose";

const capitalised = /^\p{Lu}\p{L}*/u;
/** What begins a sentence goes on in small letters: "Cancer exosomes", "Glioma-derived vesicles". */
const goesOn = /^(?:[,:;]? |[-\u2010])\p{Ll}/u;

/** Without the diseases and cells of a reference list that are the names of journals there: "Cancer Immunol Res", "Int J Cancer". */
export function withoutJournals(
  { blocks }: Prose,
  mentions: readonly Mention[],
  list: ReferenceSection | undefined,
): readonly Mention[] {
  if (list === undefined) return mentions;
  return mentions.filter(({ kind, start, block, from }) => {
    if ((kind !== "disease" && kind !== "cell") || !isInList(start, list)) return true;
    const text = blocks[block]!.text.slice(from);
    const word = capitalised.exec(text)?.[0];
    return word === undefined || goesOn.test(text.slice(word.length));
  });
}
