import type { Block } from "../../model/prose";
import type { Candidate, CandidateItem } from "./candidate";
import { markAround } from "./candidate";

/** Pandoc's rule: letters, digits, `_`, and inside single punctuation characters; `//` of a URL too. */
const simple = /@([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_])|[:/](?=\/)){0,400})/uy;
/** Manubot's rule, for its own prefixes: a key may end in a slash. */
const persistent =
  /@((?:doi|pmid|pmcid|pmc|isbn|arxiv|url|wikidata|clinicaltrials):[\p{L}\p{N}_:.#$%&\-+?<>~/]{0,400}[\p{L}\p{N}/])/iuy;
const braced = /@\{([^{}\s]{1,400})\}/y;

/** Cross-references of Quarto (`@fig-x`) and pandoc-crossref (`@fig:x`). */
export const crossReference =
  /^(?:(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau)-|(?:fig|tbl|tab|sec|eq|eqn|lst|thm):)/i;

const locator =
  /^[\s,]{0,3}\{?((?:(?:pp?|pages?|ch|chap|chapters?|sec|sections?|figs?|figures?|tables?|tab|vols?|volumes?|nos?|n|ns?|paras?|paragraphs?|pts?|parts?|lines?|ll?|vv?|verses?|eqs?|equations?|cols?|columns?|bk|books?|fols?|folios?|op|arts?|articles?|suppl?)\.?|[§¶]{1,2})\s?[\p{L}\p{N}][^;\]}]{0,200}|\d[^;\]}]{0,200})/iu;

/** A key where it stands, with its `@` and braces. */
interface Key {
  readonly from: number;
  readonly to: number;
  readonly target: string;
  readonly isBraced: boolean;
}

function keyAt(text: string, at: number): Key | undefined {
  if (/[\p{L}\p{N}_]/u.test(text[at - 1] ?? "")) return undefined;
  for (const pattern of [braced, persistent, simple]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { from: at, to: at + match[0].length, target: match[1]!, isBraced: pattern === braced };
  }
  return undefined;
}

function keysOf(block: Block, isEscaped: (at: number) => boolean): readonly Key[] {
  const keys: Key[] = [];
  for (let at = block.text.indexOf("@"); at >= 0; at = block.text.indexOf("@", at + 1)) {
    const key = keyAt(block.text, at);
    if (!key) continue;
    const isOther = crossReference.test(key.target) || isEscaped(at);
    if (!isOther && !markAround(block, ["link", "wikilink"], at, key.to)) keys.push(key);
    at = key.to - 1;
  }
  return keys;
}

/** Pairs of square brackets, inner ones first. */
function bracketPairs(text: string): readonly { readonly open: number; readonly close: number }[] {
  const open: number[] = [];
  const pairs: { readonly open: number; readonly close: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "[") open.push(at);
    if (text[at] !== "]") continue;
    const start = open.pop();
    if (start !== undefined) pairs.push({ open: start, close: at });
  }
  return pairs;
}

function item(text: string, key: Key, end: number): CandidateItem {
  const place = locator.exec(text.slice(key.to, end))?.[1]?.trimEnd();
  return {
    from: key.from,
    to: key.to,
    targets: [key.target],
    ...(text[key.from - 1] === "-" && { suppressAuthor: true }),
    ...(place !== undefined && { locator: place }),
  };
}

/** The items of keys that stand together; each reaches to the next one or to `end`. */
function items(text: string, keys: readonly Key[], end: number): readonly CandidateItem[] {
  return keys.map((key, index) => item(text, key, keys[index + 1]?.from ?? end));
}

/**
 * Pandoc's citations: `[see @a, p. 3; -@b]` is one group with its brackets; outside brackets `@a`, `-@a` and
 * `@a [p. 3; @b]`. `isEscaped` says of an offset of the text whether a backslash stands before it in the source.
 */
export function keyCandidates(block: Block, isEscaped: (at: number) => boolean): readonly Candidate[] {
  const { text } = block;
  const keys = text.includes("@") ? keysOf(block, isEscaped) : [];
  if (keys.length === 0) return [];
  const found: Candidate[] = [];
  const taken = new Set<Key>();
  const pairs = bracketPairs(text);
  for (const { open, close } of pairs) {
    const members = keys.filter((key) => key.from > open && key.to <= close && !taken.has(key));
    if (members.length === 0) continue;
    members.forEach((key) => taken.add(key));
    found.push({ style: "key", from: open, to: close + 1, items: items(text, members, close) });
  }
  for (const key of keys) {
    if (taken.has(key)) continue;
    const sign = text[key.from - 1] === "-" && !/[\p{L}\p{N}]/u.test(text[key.from - 2] ?? "");
    const from = sign ? key.from - 1 : key.from;
    const after = /^\s?\[/.exec(text.slice(key.to, key.to + 2));
    const pair = after && pairs.find(({ open }) => open === key.to + after[0].length - 1);
    const own = found.findIndex((group) => group.from === pair?.open);
    if (!pair) {
      const bare = !sign && !key.isBraced;
      found.push({
        style: "key",
        from,
        to: key.to,
        items: items(text, [key], key.to),
        ...(bare && { bare }),
      });
    } else if (own < 0) {
      const place = { ...item(text, key, key.to), locator: text.slice(pair.open + 1, pair.close) };
      found.push({ style: "key", from, to: pair.close + 1, items: [place] });
    } else {
      const [group] = found.splice(own, 1);
      found.push({
        style: "key",
        from,
        to: pair.close + 1,
        items: [item(text, key, key.to), ...group!.items],
      });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
