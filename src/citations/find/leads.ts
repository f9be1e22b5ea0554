import { anchorsOf, stemBefore } from "../../markdown/anchors";
import { findReferenceSection, isInList, isListName } from "../../markdown/referenceSection";
import type { Prose } from "../../model/prose";
import type { Memo } from "../../text/caches";
import { wordsPattern } from "../../text/wordLists";
import anchors from "../lists/anchorNames.json";
import type { Candidate } from "./candidate";
import { numbersOf } from "./candidate";

/** Where the links of a candidate lead; `unknown`: the document does not say. */
type Lead = "list" | "elsewhere" | "unknown";

/** Names that exporters give the entries of a list, before their number. */
const entryName = new RegExp(
  `^(?:user-content-|content-)?(?:${wordsPattern(anchors.shortEntries)}|${wordsPattern(anchors.entries)}(?:[-_.:].{0,100})?)$`,
  "i",
);
/** Names of footnotes, of the places that they are called from, and of the numbered parts of a document. */
const otherName = new RegExp(
  `^(?:user-content-|content-)?(?:${wordsPattern(anchors.others)}|[lst]\\d)|${wordsPattern(anchors.returns)}`,
  "i",
);

/** By its name, whether a place in the document stands in a list of references; of places of one name the first counts. */
function placesByName(prose: Prose, isList: readonly boolean[], memo: Memo): ReadonlyMap<string, boolean> {
  const own = memo(prose, findReferenceSection);
  const lists = prose.blocks.filter((_, index) => isList[index]);
  const places = new Map<string, boolean>();
  let next = 0;
  // Places and blocks both come in the order of the text, of which a document may have thousands.
  for (const { name, start } of memo(prose, anchorsOf)) {
    while (next < lists.length && lists[next]!.end <= start) next++;
    const isListed = isInList(start, own) || (next < lists.length && lists[next]!.start <= start);
    if (!places.has(name)) places.set(name, isListed);
  }
  return places;
}

/**
 * Tells where a link with a number for its text leads. The place has a name in the source (`id="ref-2"`), which stands in
 * the list of references or elsewhere; one without is judged by what the link calls it.
 */
export function leadsOf(
  prose: Prose,
  isList: readonly boolean[],
  memo: Memo,
): (candidate: Candidate) => Lead | undefined {
  let places: ReadonlyMap<string, boolean> | undefined;
  return (candidate) => {
    const leads = candidate.items.flatMap(({ link }) => (link?.to ? [leadOf(link.to.name)] : []));
    return leads.includes("elsewhere") ? "elsewhere" : leads.includes("unknown") ? "unknown" : leads[0];

    function leadOf(name: string): Lead {
      const isEntry = numbersOf(candidate).some((number) => {
        const stem = stemBefore(name, number);
        return stem !== undefined && entryName.test(stem.replace(/[-_.:]$/, ""));
      });
      const isListed = (places ??= placesByName(prose, isList, memo)).get(name);
      if (isListName(name) || isListed === true) return "list";
      if (isListed === false) return memo(prose, findReferenceSection) || !isEntry ? "elsewhere" : "unknown";
      return isEntry ? "list" : otherName.test(name) ? "elsewhere" : "unknown";
    }
  };
}
