import { wordsPattern } from "../text/wordLists";
import secondMembers from "./lists/secondMembers.json";

/** What a soft line break becomes: a space, nothing, or nothing together with the hyphen before it. */
export type Join = "space" | "keep" | "drop";

const hyphen = /[\p{L}\p{N})\]*′'][-\u2010\u2011]$/u;
const nameLike = /\d|\p{Lu}[^]*\p{Lu}|[\u0370-\u03ff]|^\p{L}$|^(?:mi|si|sh|lnc|circ|pi|t|m|r)Rs?$/u;
const smallWord = /^(?:to|of|in|by|and|or|the|on|with|for|vs)$/;
const compound = new RegExp(`^${wordsPattern(secondMembers)}(?!\\p{L})`, "u");
const conjunction = /^(?:and|or|to|und|oder)(?!\p{L})/u;

/** How much of the text before a line break says how it joins what follows, in UTF-16 code units. */
export const joinedBy = 60;

/**
 * How the text before a soft line break joins the text after it. A hyphen at the line's end, with a letter, digit or
 * closing bracket before it, is either part of the word or a typesetter's hyphenation, which a line of a PDF keeps:
 * - before a digit, a capital or a Greek letter it belongs to the name (`miR-`/`339-5p`, `PD-`/`L1`);
 * - before a lower-case letter it belongs to the word where what precedes looks like part of a name (a digit, two capitals,
 *   Greek, one letter, `miR`) or what follows is a usual second member (`exosome-`/`derived`, `cell-to-`/`cell`);
 * - else it is hyphenation and goes with the line break (`treat-`/`ment`).
 * A suspended hyphen (`pre-`/`and postoperative`) keeps its space. A dash between two digits is a range and takes no space.
 */
export function joinLines(before: string, after: string): Join {
  const tail = before.slice(-joinedBy);
  if (/\d[–—]$/.test(tail) && /^\d/.test(after)) return "keep";
  if (!hyphen.test(tail)) return "space";
  if (/^[\d\p{Lu}\u0370-\u03ff]/u.test(after)) return "keep";
  if (!/^\p{Ll}/u.test(after) || conjunction.test(after)) return "space";
  const last = /([^\s\-\u2010\u2011(/]{0,60})[-\u2010\u2011]$/.exec(tail)?.[1] ?? "";
  const inner = /[-\u2010\u2011][^\s\-\u2010\u2011]{1,60}[-\u2010\u2011]$/.test(tail);
  return nameLike.test(last) || compound.test(after) || (inner && smallWord.test(last)) ? "keep" : "drop";
}
