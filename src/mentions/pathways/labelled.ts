import type { Block } from "../../model/prose";
import { wordsPattern } from "../../text/wordLists";
import members from "../lists/pathwayMembers.json";
import { hasHead } from "./coordinated";
import type { Place } from "./molecules";

/** What may stand behind the head noun in the head of a column: "Pathway name", "Pathways (KEGG)". */
const afterHead = /\s(?:names?|terms?|\([^()]{0,40}\))$/i;
const markup = /[*_:|]/g;
/** A sentence that a list or the items behind a colon follow: "These pathways were enriched:", "Pathways: MAPK, Wnt". */
const lead =
  /^(?:[^.:;]{0,80}\s)?(?:pathways|axes|cascades|通路|途径|途徑|経路|경로)(?:\s[^.:;]{0,60})?[:：]/i;
/** What speaks of the members of pathways, and not of the pathways. */
const ofMembers = new RegExp(`(?<!\\p{L})${wordsPattern(members)}(?!\\p{L})`, "iu");
/** What parts the items of a list, and the name of an item from what is said of it. */
const between = /\s?[,;、，；\n]\s?(?:and\s)?|\sand\s/g;
const remark = /\s?[:：]\s|\s[-\u2013\u2014]\s|\s?[(（]|\.\s|[.。]?$/;

/**
 * The stretches of each block that can only be names of pathways, since the column, the list or the label that they stand in is one of pathways: the
 * cells below "Pathway", the items behind "These pathways were enriched:", what follows "Pathways:". They need no head noun.
 */
export function labelledPlaces(blocks: readonly Block[]): readonly (readonly Place[])[] {
  let isLed = false;
  return blocks.map((block) => {
    const { kind, text, column, section } = block;
    if (kind === "tableCell") return column !== undefined && isLabel(column) ? itemsIn(text, 0) : [];
    if (kind === "listItem") {
      const from = /^\[[ xX]\]\s/.exec(text)?.[0].length ?? 0;
      return isLed || isLabel(section.at(-1) ?? "") ? [untilRemark(text, from, text.length)] : [];
    }
    const label = lead.exec(text)?.[0];
    const isLabelled = label !== undefined && !ofMembers.test(label);
    isLed = isLabelled && label.length === text.trimEnd().length;
    return isLabelled && !isLed ? itemsIn(text, label.length) : [];
  });
}

const isLabel = (text: string): boolean =>
  !ofMembers.test(text) && hasHead(text.replace(markup, "").trim().replace(afterHead, ""));

function itemsIn(text: string, start: number): readonly Place[] {
  const items: Place[] = [];
  let from = start;
  for (const { 0: gap, index } of text.matchAll(between)) {
    if (index < start) continue;
    items.push(untilRemark(text, from, index));
    from = index + gap.length;
  }
  return [...items, untilRemark(text, from, text.length)];
}

/** The name that an item begins with. */
function untilRemark(text: string, start: number, end: number): Place {
  const item = text.slice(start, end);
  const from = start + item.length - item.trimStart().length;
  return { from, to: from + remark.exec(item.trim())!.index };
}
