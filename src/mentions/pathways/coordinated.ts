import type { Mention } from "../../model/mention";
import { firstIndex } from "../../text/search";
import { wordsPattern } from "../../text/wordLists";
import nouns from "../lists/headNouns.json";
import { endsInEastAsianHead } from "./eastAsianHead";
import type { Found } from "./found";
import { candidatesOf, type PathwayNames, runUpTo } from "./molecules";
import { isGeneric } from "./named";

const conjunction = /-?(?:,? and |, | or |,? and\/or )$|\s?[、，和与與及或と및와과]\s?$/;
const longestGap = 9;
const head = new RegExp(
  `(?:${wordsPattern(nouns.tail)}|${wordsPattern(nouns.signaling)}|${wordsPattern(nouns.transduction)})$`,
  "i",
);

/** Whether a name ends in a head noun. */
export const hasHead = (name: string): boolean => head.test(name) || endsInEastAsianHead(name);

/**
 * The members that stand before a pathway and share its head noun: of "TNFα, Hippo and IL-1β signaling" TNFα and Hippo. A member
 * is a run of molecules or a stretch that is written like the name of a pathway.
 */
export function coordinatedPathways(
  text: string,
  pathways: readonly Found[],
  molecules: readonly Mention[],
  names: PathwayNames,
): readonly Found[] {
  return pathways.flatMap((pathway) =>
    hasHead(text.slice(pathway.from, pathway.to)) ? membersBefore(text, pathway, molecules, names) : [],
  );
}

function membersBefore(
  text: string,
  { from: first }: Found,
  molecules: readonly Mention[],
  names: PathwayNames,
): readonly Found[] {
  const found: Found[] = [];
  for (let from = first; ;) {
    const gap = conjunction.exec(text.slice(Math.max(0, from - longestGap), from));
    if (gap === null) return found;
    const to = from - gap[0].length;
    const last = endingAt(molecules, to);
    const named = names.startOf(to);
    if (last >= 0 && (named === undefined || named >= molecules[last]!.from)) {
      const run = runUpTo(text, molecules, last);
      found.push({ ...run.place, candidates: candidatesOf(run, molecules, names) });
      ({ from } = run.place);
    } else if (named !== undefined && !isGeneric(text.slice(named, to))) {
      found.push({ from: named, to, candidates: names.candidatesAt(named, to) });
      from = named;
    } else return found;
  }
}

/** The index of the molecule that ends at a place, or -1; they stand in the order of the text. */
export function endingAt(molecules: readonly Mention[], to: number): number {
  const at = firstIndex(molecules.length, (index) => molecules[index]!.to >= to);
  return molecules[at]?.to === to ? at : -1;
}
