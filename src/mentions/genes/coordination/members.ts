import type { Knowledge } from "../../../knowledge/knowledge";
import { classOf, entityOf, isWrittenAs, NameClass, writingOf } from "../../../knowledge/lexicon/name";
import { namesOfText } from "../../../knowledge/lexicon/source";
import type { Candidate } from "../../../model/mention";
import { foldedWords, wordsPattern } from "../../../text/wordLists";
import type { Grounded } from "../../grounded";
import { meaningsOf } from "../../grounding/meanings";
import counted from "../../lists/counted.json";
import followers from "../../lists/memberFollowers.json";
import { coordination } from "../../weights";
import { readWritten, type Written } from "./joints";
import { between, isAlike, tailsOf } from "./tails";

/** A further member of a coordination, in the text of its block: the "3" of "Smad2/3" with what "Smad3" means. */
export interface Member extends Grounded {
  /** It is one of those between the ends of a range, which are not written: they stand at its sign. */
  readonly between?: true;
}

/** What the lexicon knows by a name: genes and families, best first; what is written as an approved symbol is the gene of it alone. */
export type GenesOf = (name: string) => readonly Candidate[];

export function genesIn({ lexicon, normaliser }: Pick<Knowledge, "lexicon" | "normaliser">): GenesOf {
  return (name) => {
    if (!lexicon) return [];
    const genes = namesOfText(lexicon, normaliser, name).filter(
      (one) => lexicon.kindOf(entityOf(one)) === "protein",
    );
    const writing = writingOf(name);
    const exact = genes.filter((one) => classOf(one) === NameClass.Symbol && isWrittenAs(one, writing));
    return meaningsOf(exact.length > 0 ? exact : genes, lexicon);
  };
}

/** A coordination as far as it was read. */
export interface Members {
  readonly members: readonly Member[];
  /** A slash or hyphen joins one of them, or the name has some letters: hardly anything else is written so. */
  readonly sure: boolean;
}

const none: Members = { members: [], sure: false };

interface Read {
  readonly written: Written;
  readonly members: readonly Member[];
}

/**
 * The members that follow a gene and borrow what they do not write: of "Smad2/3" and "caspase-3, -8 and -9" the "3", the "8" and the "9", of
 * "HLA-A–C" what is between, too. Only those that name a gene or family. `to`: the end of the first, whose
 * full name `name` is. `behindPlural`: the plural of a family stands before them, so that a bare number needs no more to tell what it is.
 */
export function membersAfter(
  text: string,
  to: number,
  name: string,
  genesOf: GenesOf,
  behindPlural = false,
): Members {
  const first = readWritten(text, to);
  if (first === undefined) return none;
  const read: Read[] = [];
  let previous = name;
  for (let next: Written | undefined = first; next && read.length < coordination.most;) {
    const one = memberOf(text, previous, next, genesOf);
    if (one === undefined) break;
    read.push({ written: next, members: one.members });
    previous = one.name;
    next = readWritten(text, next.to);
  }
  while (read.length > 0 && !mayEnd(text, read, behindPlural)) read.pop();
  const letters = name.replace(/\P{L}/gu, "").length;
  return {
    members: read.flatMap(({ members }) => members),
    sure: read.some(({ written: { joint } }) => joint === "tight" || letters >= coordination.leastLetters),
  };
}

/** What a written member means behind a name, and its own full name; a slash may lead to one that nobody knows, and go on behind it. */
function memberOf(
  text: string,
  previous: string,
  { joint, hyphen, value, from, to, sign }: Written,
  genesOf: GenesOf,
): { readonly name: string; readonly members: readonly Member[] } | undefined {
  let known = previous;
  for (const tail of tailsOf(previous)) {
    if (!isAlike(tail, value) || (tail.kind === "token" && !hyphen)) continue;
    if (joint === "bare" && !isNext(text, tail.value, value, to)) continue;
    const name = tail.base + value;
    const candidates = genesOf(name);
    if (candidates.length === 0) {
      if (known === previous) known = name;
      continue;
    }
    const member = { from, to, candidates };
    if (joint !== "range") return { name, members: [member] };
    // "A-C-C-G" is a haplotype.
    const isSpelled = text.charAt(sign.from) === "-" && tail.base.endsWith("-");
    const inside = isSpelled ? undefined : between(tail.value, value, coordination.longestRange);
    if (inside === undefined) continue;
    // APOBEC3E was a name of APOBEC3D.
    const unwritten = new Map(
      inside.map((one) => genesOf(tail.base + one)).map((genes) => [genes[0]?.id, genes]),
    );
    unwritten.delete(undefined);
    const members = [...unwritten.values()].map((genes): Member => ({
      ...sign,
      candidates: genes,
      between: true,
    }));
    return { name, members: [...members, member] };
  }
  return joint === "tight" && known !== previous ? { name: known, members: [] } : undefined;
}

/** Letters behind a comma or "and" go on in their alphabet ("HLA-A, B and C"), or they are an article, a person, another name ("β-actin"). */
function isNext(text: string, before: string, value: string, to: number): boolean {
  if (/^[-\u2010-\u2015\u2212][\p{L}\p{N}]/u.test(text.slice(to, to + 2))) return false;
  return !/^[A-Za-z]$/.test(value) || (value > before && value !== "I");
}

const quantity = new RegExp(`^(?:\\s?[%°×±]|[\\s-]${wordsPattern(counted)}(?![\\p{L}]))`, "u");
const followersOfMembers = foldedWords(followers);

/**
 * Whether a list may end with its last member. Behind a comma or word, what is counted or measured is none ("VEGF-A and B cells"), and a bare number
 * is one only where what follows speaks of genes, "ERK1 and 2 were", or where a longer list ends: "IL-6 and 10 healthy donors".
 */
function mayEnd(text: string, read: readonly Read[], behindPlural: boolean): boolean {
  const { joint, hyphen, value, sign, to } = read.at(-1)!.written;
  if (joint === "tight" || hyphen) return true;
  const after = text.slice(to, to + 24);
  const word = /^\s(\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
  if (word !== undefined && followersOfMembers.has(word)) return true;
  if (quantity.test(after)) return false;
  const isDash = joint === "range" && !/^[a-z]/.test(text.slice(sign.from));
  if (behindPlural || isDash || !/^\d+$/.test(value)) return true;
  return word === undefined && (read.length > 1 || joint === "range") && /^(?:[).,;:]|$)/.test(after);
}
