import { wordsPattern } from "../text/wordLists";
import type { Draft } from "./draft";
import endings from "./lists/fileEndings.json";
import plasmids from "./lists/plasmids.json";
import { urlEnd } from "./urls";

/** Endings of the names of files. Where they could end a sentence too (`.R`, `.raw`), case tells: see `isEnding`. */
const fileName = new RegExp(`\\.(${wordsPattern(endings)})(?![\\p{L}\\p{N}_])`, "giu");
const ofPath = /[\p{L}\p{N}_.+~%$/\\-]/u;
/** The longest path that is looked for, in UTF-16 code units. */
const longestPath = 300;

/** A path that says so itself: by where it begins (`./x`, `~/x`, `C:\x`, `/home/x`), or by the slash at its end (`data/CD63/`). */
const path =
  /(?<![^\s("'“‘[])(?:(?:~|\.{1,2}|[A-Za-z]:)[/\\][\w.+/\\-]{1,300}|\/[a-z]{2,40}\/[\w.+/-]{1,300}|[a-z_]{2,40}\/(?:[\w.+-]{1,80}\/){1,10}(?=[\s),.;:]|$))/g;
/** `v5.1`, `v.5.1`, `V2.0.1-rc1`, `v2`, `version 5`. */
const version =
  /(?<![\p{L}\p{N}_-])(?:[vV]\.?\d{1,4}(?:\.\d{1,6}){1,3}[\p{L}\p{N}-]{0,12}|v\d{1,4}(?![\p{L}\p{N}])|[vV]er(?:sion|\.)? ?\d[\d.]{0,12})/gu;
/** Obsidian's tags: a letter is in them. */
const tag = /(?<![^\s([{,;])#(?=[\p{N}_/-]{0,40}\p{L})[\p{L}\p{N}_/-]{1,100}/gu;
/** Bookdown's `\@ref(fig:x)`, `(\#fig:x)` and `(ref:x)`. */
const bookdown = /@ref\([^()\s]{1,200}\)|\((?:#[a-z]{1,12}|ref):[^()\s]{1,200}\)/g;
/** Obsidian's name of a block, at its end. */
const blockName = /(?<=\s)\^[A-Za-z0-9-]{1,60}(?=\n|$)/g;
/** A DOI, or an address without its scheme. */
const address =
  /(?<![\p{L}\p{N}/.@-])(?:10\.\d{4,9}\/|(?:[\p{L}\p{N}-]{1,63}\.){1,5}(?:com|org|net|edu|gov|io)(?![\p{L}\p{N}.-]))/gu;

/** What stands in the place of a file, `data:image/png;base64,…`, and the lines of base64 and of sequences by themselves. */
const data = /data:[a-z]{1,20}\/[^\s"'()<>]+/gi;
const encoded = /[A-Za-z0-9+/]{60,}={0,2}/g;
/** A run of letters and digits that is longer than any name which slashes could join to others. */
const longRun = /[A-Za-z0-9]{24}/;

/**
 * What underscores join: the names of samples, columns, primers and clusters (`CD63_KO_rep1`, `RAB27A_KO-2`). Where an underscore ends it
 * or letters are raised behind it, it is emphasis that failed: `mutant_Trp53_`, `B_BRAF^V600E^`.
 */
const joined =
  /(?<![\p{Script=Latin}\p{N}_.@#:/-])[\p{Script=Latin}\p{N}]{1,60}(?:[_.-][\p{Script=Latin}\p{N}]{1,60}){1,12}(?![\p{Script=Latin}\p{N}_]|\^\p{L})/gu;
/** miRBase's names with underscores for hyphens, and MirGeneDB's of one arm (`Hsa-Mir-10-P1a_5p`), which are names all the same. */
const joinedMirna =
  /^(?:[a-z]{3,4}_)?(?:mi[Rr]|let)_\d{1,5}[a-z]?(?:_\d{1,2})?(?:_[35]p)?$|^(?:\p{Lu}\p{Ll}{2,3}-)?(?:Mir|Let)-\d{1,5}(?:-[A-Za-z\d]{1,8}){0,3}_(?:[35]p|pre|pri|loop)$/u;
/** Plasmids that are named by their backbone and what they carry: `pcDNA3.1-CD63-GFP`. */
const plasmid = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${wordsPattern(plasmids)}|pX\\d)[\\p{L}\\p{N}.]{0,20}[-/](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}./-]{1,60}`,
  "gu",
);

/**
 * Marks what other programs read as it stands: names of files, paths, versions, tags, labels, addresses. It stays in the
 * text, for people read it too, but no name of an entity is in it, and no fix may change it.
 */
export function markIdentifiers(draft: Draft): void {
  const { text, literal } = draft;
  for (const { 0: dotted, 1: ending = "", index } of text.matchAll(fileName)) {
    const from = pathStart(text, index);
    if (from < index && isEnding(ending)) markIdentifier(draft, from, index + dotted.length);
  }
  for (const { 0: found, index } of text.matchAll(encoded))
    if (longRun.test(found)) markIdentifier(draft, index, index + found.length);
  for (const pattern of [data, path, version, plasmid, bookdown, blockName])
    for (const { 0: found, index } of text.matchAll(pattern))
      markIdentifier(draft, index, index + found.length);
  for (const { 0: found, index } of text.matchAll(joined))
    if (found.includes("_") && !joinedMirna.test(found)) markIdentifier(draft, index, index + found.length);
  for (const { 0: found, index } of text.matchAll(tag))
    if (!literal[index]) markIdentifier(draft, index, index + found.length);
  for (const { 0: found, index } of text.matchAll(address))
    markIdentifier(draft, index, Math.max(urlEnd(text, index), index + found.length));
}

/** Marks a range of the text of a draft as an identifier. */
export function markIdentifier(draft: Draft, from: number, to: number): void {
  if (to <= from) return;
  draft.marks.push({ kind: "identifier", from, to, start: draft.start[from]!, end: draft.end[to - 1]! });
}

/** "…in the gel.Raw data" lost a space; so did "plot.R and", but nobody ends a sentence so. */
const isEnding = (ending: string): boolean =>
  /^(?:R|Rmd|RData|Rda|Rds|Rproj|mzML|bigWig)$/.test(ending) ||
  (ending.length > 1 && (ending === ending.toLowerCase() || ending === ending.toUpperCase()));

function pathStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < longestPath && ofPath.test(text[at - 1]!)) at--;
  return at;
}
