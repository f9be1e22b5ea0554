import { taxonOfPrefix } from "../../knowledge/mirna/species";
import type { Block } from "../../model/prose";
import { isProduct } from "../../text/product";
import { wordStart } from "../../text/scripts";
import { nameText } from "../match/nameText";
import { isCalledCluster, isCalledFamily, readCluster } from "./cluster";
import { isQuantity, readList, type List, type Member } from "./list";
import { readMirGeneDb } from "./mirGeneDb";
import { findStems, readName, type IsKnown, type Reading, type Stem } from "./read";

/** The names of one coordination, or a single name. */
export interface Group {
  readonly members: readonly Member[];
  /** It may be the name of a cluster, `miR-17/92`, and whether the text calls it one. */
  readonly slashes: boolean;
  readonly calledCluster: boolean;
}

/** The groups of one block in order. */
export function findGroups(block: Block, isKnown: IsKnown): readonly Group[] {
  const text = nameText(block);
  const groups: Group[] = [];
  let read = 0;
  for (const stem of findStems(text)) {
    if (stem.start < read) continue;
    const prefix = prefixBefore(text, stem.start, read);
    // `Hs_miR720_1` is the name of a product.
    if (prefix === "" && text.charAt(stem.start - 1) === "_") continue;
    const first = readFirst(text, stem, prefix, isKnown);
    if (first === undefined) continue;
    const list = first.name.mirGeneDb === undefined ? readList(text, first, isKnown) : none(first);
    if (!isName(text, stem, first, list, isKnown)) continue;
    const lead = { ...first, start: stem.start - (prefix === "" ? 0 : prefix.length + 1) };
    groups.push(groupOf(text, lead, list));
    read = list.end;
  }
  return groups;
}

/** The members of MirGeneDB's families are told by what follows the number, which lists of miRBase's names have not. */
const none = ({ end }: Reading): List => ({ members: [], end, slashes: true });

function readFirst(text: string, stem: Stem, prefix: string, isKnown: IsKnown): Reading | undefined {
  if (stem.stem === "bantam" && prefix === "" && !isBantamNamed(text, stem)) return undefined;
  const descended = readMirGeneDb(text, stem, prefix);
  const single = descended ?? readName(text, stem, isKnown);
  if (single === undefined) return undefined;
  const name = prefix === "" ? single.name : { ...single.name, prefix: prefix.toLowerCase() };
  const reading = { name, end: single.end };
  return descended ? reading : (readCluster(text, reading, isKnown) ?? reading);
}

/** "miRNAs 3", "the miRNA 24 h later" and "the miRNA 384 panel" have a number that is none of a name. */
function isName(text: string, stem: Stem, { name, end }: Reading, list: List, isKnown: IsKnown): boolean {
  if (name.letters !== "" || name.arm !== undefined) return true;
  if (/RNA|\s$/.test(text.slice(stem.start, stem.end + 1)) && isProduct(text, list.end)) return false;
  if (name.stem === "bantam" || !/\s/.test(text.charAt(stem.end))) return true;
  // "microRNA 25/182 (13.7%)" counts.
  if (list.members.length > 0) return !list.slashes || stem.plural || /^mi[Rr]/.test(stem.written);
  return !stem.plural && !isQuantity(text, end) && isKnown(`${name.stem}-${name.number}`);
}

function groupOf(text: string, lead: Member, list: List): Group {
  if (list.members.length === 0) {
    const family = isCalledFamily(text, lead.end) && lead.name.arm === undefined;
    const name = family ? { ...lead.name, family } : lead.name;
    return { members: [{ ...lead, name }], slashes: false, calledCluster: false };
  }
  const first: Member = { ...lead, name: { ...lead.name, coordination: "lead" } };
  return {
    members: list.slashes ? withSharedArm([first, ...list.members]) : [first, ...list.members],
    slashes: list.slashes,
    calledCluster: list.slashes && isCalledCluster(text, list.end),
  };
}

/** In `miR-221/222-3p` the arm belongs to both. */
function withSharedArm(members: readonly Member[]): readonly Member[] {
  const arm = members.at(-1)?.name.arm;
  const others = members.slice(0, -1);
  if (arm === undefined || arm === "*" || others.some(({ name }) => name.arm !== undefined)) return members;
  return members.map((member) => ({ ...member, name: { ...member.name, arm } }));
}

const prefixed = new RegExp(`${wordStart}([A-Za-z][A-Za-z0-9]{2,6})[-_\\u2010\\u2011]$`, "u");

/** The species prefix that stands before a stem, as written; empty if none. */
function prefixBefore(text: string, at: number, from: number): string {
  const before = text.slice(Math.max(from, at - 9), at);
  const written = prefixed.exec(before)?.[1] ?? "";
  return taxonOfPrefix(written) === undefined ? "" : written;
}

/** "bantam" is a chicken, too: it counts where the text says that it is a miRNA. */
function isBantamNamed(text: string, { start, end }: Stem): boolean {
  return (
    /^-[35]p|^ (?:mi-?R|micro)/i.test(text.slice(end, end + 7)) ||
    /(?:mi(?:cro)?-?RNA|miR)[ -]$/i.test(text.slice(Math.max(0, start - 10), start))
  );
}
