import { wordsIn } from "../../text/wordLists";
import lists from "../lists/proteinNouns.json";

const nouns: ReadonlySet<string> = new Set(wordsIn(lists.noun));
const endings = wordsIn(lists.ending);
const noEnzymes: ReadonlySet<string> = new Set(wordsIn(lists.noEnzyme));
const general: ReadonlySet<string> = new Set(wordsIn(lists.general));
const noProteins = wordsIn(lists.noProtein);

/** What tells the members of a family apart, behind the head noun: "kinase 2", "receptor alpha", "factor IIB". */
const memberWord =
  /^(?:\d{1,3}[a-z]?|[ivx]{1,4}[a-z]?|[a-z]\d{0,2}|[α-ω]\d?|alpha|beta|gamma|delta|epsilon|zeta|kappa)$/;

/**
 * Whether words that stand in no table name a protein, by their head noun: "macrophage migration inhibitory factor", "DNA repair kinase 2".
 * A class of proteins is none: "transcription factor".
 */
export function isNamedAsProtein(words: string): boolean {
  const parts = words.toLowerCase().split(/[\s-]+/);
  while (parts.length > 1 && memberWord.test(parts.at(-1)!)) parts.pop();
  const last = parts.at(-1)!;
  const head = last.endsWith("s") ? last.slice(0, -1) : last;
  const isEnzyme = endings.some((ending) => head.endsWith(ending)) && !noEnzymes.has(head);
  // A head noun alone is that of a class: "metalloproteinase (MP)".
  if ((!nouns.has(head) && !isEnzyme) || parts.length === 1) return false;
  const singular = [...parts.slice(0, -1), head].join(" ");
  return !general.has(singular) && !noProteins.some((one) => singular.endsWith(one));
}
