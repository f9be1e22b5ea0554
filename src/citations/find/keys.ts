import type { Block } from "../../model/prose";
import { firstAbove } from "../../text/search";
import { wordsPattern } from "../../text/wordLists";
import crossReferences from "../lists/crossReferences.json";
import locators from "../lists/locators.json";
import type { Candidate, CandidateItem } from "./candidate";
import { labelBefore } from "./labels";
import { withinMarks } from "./marks";

/** Pandoc's rule: letters, digits, `_`, and inside single punctuation characters; `//` of a URL too. */
const simple = /@([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_])|[:/](?=\/)){0,400})/uy;
/** Manubot's rule, for its own prefixes: a key may end in a slash. */
const persistent =
  /@((?:doi|pmid|pmcid|pmc|isbn|arxiv|url|wikidata|clinicaltrials):[\p{L}\p{N}_:.#$%&\-+?<>~/]{0,400}[\p{L}\p{N}/])/iuy;
const braced = /@\{([^{}\s]{1,400})\}/y;

/** Cross-references of Quarto (`@fig-x`) and pandoc-crossref (`@fig:x`). */
export const crossReference = new RegExp(
  `^(?:${wordsPattern(crossReferences.quarto)}-|${wordsPattern(crossReferences.pandoc)}:)`,
  "i",
);

const locator = new RegExp(
  `^[\\s,]{0,3}\\{?((?:${wordsPattern(locators.ofKeys)}\\.?|[§¶]{1,2})\\s?[\\p{L}\\p{N}][^;\\]}]{0,200}|\\d[^;\\]}]{0,200})`,
  "iu",
);

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

/** A key ends where what follows is set otherwise: `@luo2018^2^` is no `luo20182`. */
function cutAtMark(edges: readonly number[], key: Key): Key {
  if (key.isBraced) return key;
  const to = Math.min(key.to, firstAbove(edges, key.from + 1) ?? key.to);
  return to === key.to ? key : { ...key, to, target: key.target.slice(0, to - key.from - 1) };
}

function keysOf(block: Block, isEscaped: (at: number) => boolean): readonly Key[] {
  const keys: Key[] = [];
  const edges = block.marks
    .flatMap(({ kind, start, end }) => (kind === "identifier" ? [] : [start, end]))
    .sort((a, b) => a - b);
  const isInLink = withinMarks(block, ["link", "wikilink"]);
  let next = 0;
  for (const { index: at } of block.text.matchAll(/@/g)) {
    const key = at < next ? undefined : keyAt(block.text, at);
    if (!key) continue;
    const isOther = crossReference.test(key.target) || isEscaped(at);
    if (!isOther && !isInLink(at, key.to)) keys.push(cutAtMark(edges, key));
    next = key.to;
  }
  return keys;
}

interface Bracket {
  readonly open: number;
  readonly close: number;
  /** The keys that stand directly in it. */
  readonly keys: readonly Key[];
}

/** Pairs of square brackets by where they open; keys whose bracket does not close are in none. */
function bracketPairs(text: string, keys: readonly Key[]): ReadonlyMap<number, Bracket> {
  const open: { readonly at: number; readonly keys: Key[] }[] = [];
  const pairs = new Map<number, Bracket>();
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    if (keys[next]?.from === at) {
      open.at(-1)?.keys.push(keys[next]!);
      next++;
    }
    if (text[at] === "[") open.push({ at, keys: [] });
    if (text[at] !== "]") continue;
    const start = open.pop();
    if (start) pairs.set(start.at, { open: start.at, close: at, keys: start.keys });
  }
  return pairs;
}

/** The text of a block; `ends`: where each of its identifiers ends, by where it begins. */
interface Text {
  readonly text: string;
  readonly ends: ReadonlyMap<number, number>;
}

/** The whole of what is written as a key; undefined where Pandoc reads it all, or but for what ends a sentence. */
function writtenAs({ text, ends }: Text, { from, to, isBraced }: Key): CandidateItem["written"] {
  const end = ends.get(from) ?? to;
  const isSentenceEnd = /^[.:!?]$/.test(text.slice(to, end)) && !/[\];]/.test(text.charAt(end));
  return isBraced || end <= to || isSentenceEnd ? undefined : { key: text.slice(from + 1, end), end };
}

function item(whole: Text, key: Key, end: number): CandidateItem {
  const { text } = whole;
  const written = writtenAs(whole, key);
  const place = locator.exec(text.slice(key.to, end))?.[1]?.trimEnd();
  return {
    from: key.from,
    to: key.to,
    targets: [key.target],
    ...(text[key.from - 1] === "-" && { suppressAuthor: true }),
    ...(place !== undefined && { locator: place }),
    ...(written && { written }),
  };
}

/** The items of keys that stand together; each reaches to the next one or to `end`. */
function items(whole: Text, keys: readonly Key[], end: number): readonly CandidateItem[] {
  return keys.map((key, index) => item(whole, key, keys[index + 1]?.from ?? end));
}

/**
 * Pandoc's citations: `[see @a, p. 3; -@b]` is one group with its brackets; outside brackets `@a`, `-@a` and
 * `@a [p. 3; @b]`. `isEscaped` says of an offset of the text whether a backslash stands before it in the source.
 */
export function keyCandidates(block: Block, isEscaped: (at: number) => boolean): readonly Candidate[] {
  const { text, marks } = block;
  const keys = text.includes("@") ? keysOf(block, isEscaped) : [];
  if (keys.length === 0) return [];
  const identifiers = marks.filter(({ kind }) => kind === "identifier");
  const whole = { text, ends: new Map(identifiers.map(({ start, end }) => [start, end])) };
  const pairs = bracketPairs(text, keys);
  const groups = new Map<number, Candidate>();
  const grouped = new Set<Key>();
  for (const { open, close, keys: members } of pairs.values()) {
    if (members.length === 0) continue;
    members.forEach((key) => grouped.add(key));
    groups.set(open, { style: "key", from: open, to: close + 1, items: items(whole, members, close) });
  }
  const single: Candidate[] = [];
  for (const key of keys) {
    if (grouped.has(key)) continue;
    const sign = text[key.from - 1] === "-" && !/[\p{L}\p{N}]/u.test(text[key.from - 2] ?? "");
    const from = sign ? key.from - 1 : key.from;
    const after = /^\s?\[/.exec(text.slice(key.to));
    const pair = after ? pairs.get(key.to + after[0].length - 1) : undefined;
    const group = pair && groups.get(pair.open);
    if (!pair) {
      const bare = !sign && !key.isBraced;
      // "Figure @3.12A" refers to a figure, whatever was meant to.
      if (bare && labelBefore(text, from) === "sure") continue;
      single.push({
        style: "key",
        from,
        to: key.to,
        items: items(whole, [key], key.to),
        ...(bare && { bare }),
      });
      continue;
    }
    const own = item(whole, key, key.to);
    const place = group ? own : { ...own, locator: text.slice(pair.open + 1, pair.close) };
    groups.delete(pair.open);
    single.push({ style: "key", from, to: pair.close + 1, items: [place, ...(group?.items ?? [])] });
  }
  return [...groups.values(), ...single].sort((a, b) => a.from - b.from);
}
