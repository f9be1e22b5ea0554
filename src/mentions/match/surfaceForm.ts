import { MatchFlag, type SurfaceForm } from "../../knowledge/lexicon/match";
import { CaseForm, entityOf, exactHash } from "../../knowledge/lexicon/name";
import type { NameSource } from "../../knowledge/lexicon/source";
import { Shape, type Tokens } from "../../knowledge/lexicon/tokens";
import { isAcceptable } from "./acceptable";

/** A stretch of tokens that a table knows, before it is looked at how it is written. */
export interface Stretch {
  first: number;
  last: number;
  /** The postings of its key in the table; `end` is exclusive. */
  posting: number;
  end: number;
  /** Number of folded characters. */
  size: number;
  /** Bits of `MatchFlag`. */
  flags: number;
}

/**
 * Says how a stretch is written, from an offset to another, and which of its names it may be; undefined where it is none of them by
 * the way it is written.
 */
export type Speller = (
  text: string,
  tokens: Tokens,
  stretch: Readonly<Stretch>,
  from: number,
  to: number,
) => SurfaceForm | undefined;

/** So that a session of weeks does not gather all spellings that were ever typed. */
const keptSpellings = 50_000;

/** Makes a speller, which remembers spellings by their key: a document writes the same names again and again. */
export function createSpeller(source: NameSource): Speller {
  const known = new Map<number, SurfaceForm[]>();
  let count = 0;
  return (text, tokens, stretch, from, to) => {
    let alike = known.get(stretch.posting);
    if (alike)
      for (const surfaceForm of alike)
        if (surfaceForm.flags === stretch.flags && stands(surfaceForm.text, text, from, to))
          return surfaceForm.names.length > 0 ? surfaceForm : undefined;
    if (count >= keptSpellings) {
      known.clear();
      count = 0;
      alike = undefined;
    }
    if (!alike) known.set(stretch.posting, (alike = []));
    const surfaceForm = spell(source, text, tokens, stretch, from, to);
    alike.push(surfaceForm);
    count++;
    return surfaceForm.names.length > 0 ? surfaceForm : undefined;
  };
}

/** Whether a stretch of a text has the very characters of a word. */
function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

function spell(
  source: NameSource,
  text: string,
  tokens: Tokens,
  { first, last, posting, end, size, flags }: Readonly<Stretch>,
  from: number,
  to: number,
): SurfaceForm {
  const bare = tokens.start[first]!;
  const form = caseOf(tokens, first, last);
  const exact = exactHash(text, bare, flags & MatchFlag.Plural ? to - 1 : to);
  const names: number[] = [];
  let isMirna = true;
  if (!isTorn(text, bare, to, size))
    for (let at = posting; at < end; at++) {
      const name = source.table.names[at]!;
      if (!isAcceptable(name, form, flags, size, exact)) continue;
      names.push(name);
      isMirna &&= source.kindOf(entityOf(name)) === "mirna";
    }
  return { text: copied(text, from, to), names: isMirna ? [] : names, form, flags, size, exact };
}

/** A slice would keep the whole text alive as long as the spelling is remembered. */
function copied(text: string, from: number, to: number): string {
  const codes: number[] = [];
  for (let at = from; at < to; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

/** "G(1)" is a phase, "T(H)1" a cell; "TGF) β" are two names. */
function isTorn(text: string, from: number, to: number, size: number): boolean {
  const brackets = text.slice(from, to).replace(/[^()]/g, "");
  return brackets === ")" || (size < 4 && brackets !== "");
}

function caseOf({ shape }: Tokens, first: number, last: number): CaseForm {
  let seen = 0;
  let capitals = 0;
  for (let t = first; t <= last; t++) {
    const form = shape[t]!;
    if (form & Shape.Roman) continue;
    seen |= form;
    if (form & Shape.Initial) capitals++;
  }
  if (!(seen & (Shape.Initial | Shape.Inner))) return CaseForm.Lower;
  if (!(seen & Shape.Lower)) return CaseForm.Upper;
  const onlyFirst = capitals === 1 && !(seen & Shape.Inner) && (shape[first]! & Shape.Initial) !== 0;
  return onlyFirst ? CaseForm.Initial : CaseForm.Mixed;
}
