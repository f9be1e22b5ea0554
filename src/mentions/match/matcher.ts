import { type NameMatch, MatchFlag } from "../../knowledge/lexicon/match";
import {
  append1,
  append2,
  jointBetween,
  type Normaliser,
  singular1,
  singular2,
} from "../../knowledge/lexicon/normalise";
import type { NameSource } from "../../knowledge/lexicon/source";
import { findKey, keyEnd, mayContinue } from "../../knowledge/lexicon/table";
import { Gap, Shape, type Tokens } from "../../knowledge/lexicon/tokens";
import { foldedWords, wordsIn } from "../../text/wordLists";
import alleleSuffixes from "../lists/alleles.json";
import namePrefixes from "../lists/namePrefixes.json";
import { createSpeller, type Speller, type Stretch } from "./surfaceForm";
import { createTokenCache, mayBegin, postingOf } from "./tokenCache";

/** A name has at most so many tokens; longer ones of the tables are systematic names. */
const longestMatch = 16;

/**
 * All stretches of a text that a source knows, overlapping ones included: in order of start, shorter ones first. Those that are
 * miRNAs and nothing else are left to the grammar of their names, whose mentions know the arm and the members of a list.
 * `tokens`: those of the text.
 */
export type NameMatcher = (text: string, tokens: Tokens) => readonly NameMatch[];

/** Letters before a name that may be glued to it: "prepro". */
const longestGlued = 6;

/** Makes a matcher, which remembers the spellings that it has met. */
export function createMatcher(source: NameSource, { power1, power2 }: Normaliser): NameMatcher {
  const { table } = source;
  const tokenCache = createTokenCache(table);
  const spell = createSpeller(source);
  // One object serves all stretches, of which a text has more than it has names.
  const stretch: Stretch = { first: 0, last: 0, posting: 0, end: 0, size: 0, flags: 0 };

  return (text, tokens) => {
    const matches: NameMatch[] = [];
    const { h1, h2, length, shape, gap, count } = tokens;
    for (let first = 0; first < count; first++) {
      const look = tokenCache(h1[first]!, h2[first]!);
      if ((look === 0 && (shape[first]! & Shape.Plural) === 0) || length[first] === 0) continue;
      let a = h1[first]!;
      let b = h2[first]!;
      let size = length[first]!;
      let flags = (gap[first] === Gap.None ? MatchFlag.GluedLeft : 0) | shapeFlags(shape[first]!);
      let posting = postingOf(look);
      let continues = mayBegin(look);
      for (let last = first; ;) {
        if (size > 1) {
          let key = a;
          let plural = 0;
          if (posting < 0 && (shape[last]! & Shape.Plural) !== 0) {
            key = singular1(a);
            plural = 1;
            posting = findKey(table, key, singular2(b));
          }
          if (posting >= 0) {
            stretch.first = first;
            stretch.last = last;
            stretch.posting = posting;
            stretch.end = keyEnd(table, key, posting);
            stretch.size = size - plural;
            stretch.flags = flags | (plural === 1 ? MatchFlag.Plural : 0);
            addMatch(matches, text, tokens, spell, stretch);
          }
        }
        const next = last + 1;
        if (!continues || next >= count || next - first >= longestMatch || length[next] === 0) break;
        if (!joins(tokens, last, next)) break;
        const joint = jointBetween(shape[last]!, shape[next]!, gap[next] as Gap);
        if (joint) {
          a = append1(a, joint);
          b = append2(b, joint);
        }
        a = (Math.imul(a, power1[length[next]!]!) + h1[next]!) | 0;
        b = (Math.imul(b, power2[length[next]!]!) + h2[next]!) | 0;
        size += length[next]!;
        flags |= shapeFlags(shape[next]!) | gapFlags(shape[last]!, shape[next]!, gap[next] as Gap);
        last = next;
        posting = findKey(table, a, b);
        continues = mayContinue(table, a, b);
      }
    }
    return matches;
  };
}

/** A comma or parenthesis stands inside a name between words only: "MMP-2, 9" is not MMP29. */
function joins({ gap, shape, length }: Tokens, last: number, next: number): boolean {
  if (gap[next] === Gap.Break) return false;
  if (gap[next] !== Gap.Comma) return true;
  const numbers = Shape.Digit | Shape.Roman;
  return ((shape[last]! | shape[next]!) & numbers) === 0 && length[last]! > 2 && length[next]! > 2;
}

function addMatch(
  matches: NameMatch[],
  text: string,
  tokens: Tokens,
  spell: Speller,
  stretch: Stretch,
): void {
  const { first, last } = stretch;
  let from = tokens.start[first]!;
  let to = tokens.end[last]!;
  const bare = from;
  let { flags } = stretch;
  if (flags & MatchFlag.GluedLeft && isPrefix(text, tokens, first)) {
    // "mTOR" is a name by itself before it is the TOR of a mouse.
    if (hasMatch(matches, first - 1, to)) return;
    from = tokens.start[first - 1]!;
    flags = (flags & ~MatchFlag.GluedLeft) | MatchFlag.Prefix;
  }
  if (flags & MatchFlag.GluedLeft && isInsideWord(matches, text, tokens, first)) return;
  if (last + 1 < tokens.count && tokens.gap[last + 1] === Gap.None)
    flags |= MatchFlag.GluedRight | (isAllele(text, tokens, last + 1) ? MatchFlag.Allele : 0);
  if (isUnitOrIon(text, bare, to) || isInitials(text, bare, to)) return;
  if (text.charCodeAt(to) === 41 && opensInside(text, bare, to)) to++;
  stretch.flags = flags;
  const surfaceForm = spell(text, tokens, stretch, from, to);
  if (surfaceForm) matches.push({ from, to, first, last, surfaceForm });
}

/** Small letters before a capital that say whose a protein is, or in what form it comes: hTERT, pSTAT3, rhVEGF, sTNFR1. */
function isPrefix(text: string, { start, gap }: Tokens, first: number): boolean {
  if (first === 0 || gap[first - 1] === Gap.None) return false;
  return (
    prefixes.has(text.slice(start[first - 1], start[first])) && /\p{Lu}/u.test(text.charAt(start[first]!))
  );
}

/**
 * Whether the letters that touch a stretch on its left are a word, or many: "NetMHC" and "scRNAseqApp" are names of their own. What else
 * is glued to a name says what was done to it ("siAKT2", "proMMP-2"), marks an allele, or begins with another name ("SryMyc", "IDH1andIDH2").
 */
function isInsideWord(
  matches: readonly NameMatch[],
  text: string,
  { start, gap }: Tokens,
  first: number,
): boolean {
  let begin = first;
  while (begin > 0 && gap[begin] === Gap.None) begin--;
  const before = text.slice(start[begin], start[first]);
  if (before.length <= longestGlued && !/^\p{Lu}\p{Ll}{2}/u.test(before)) return false;
  return !matches.some(({ from }) => from === start[begin]);
}

/** Whether a match was found that begins at a token and ends at an offset; they come by their first token. */
function hasMatch(matches: readonly NameMatch[], first: number, to: number): boolean {
  for (let at = matches.length - 1; at >= 0; at--) {
    const match = matches[at]!;
    if (match.first < first) return false;
    if (match.first === first && match.to === to) return true;
  }
  return false;
}

/** The suffixes by which geneticists mark an allele of a gene, glued to its symbol. */
function isAllele(text: string, { start, end }: Tokens, token: number): boolean {
  return alleles.has(text.slice(start[token], Math.min(end[token]!, start[token]! + 8)).toLowerCase());
}

const alleles = foldedWords(alleleSuffixes);
const prefixes: ReadonlySet<string> = new Set(wordsIn(namePrefixes));

/** Whether a parenthesis that the stretch opens is closed only behind it: "5-HT(2C" wants its end. */
function opensInside(text: string, from: number, to: number): boolean {
  for (let at = to - 1; at > from && at >= to - 3; at--) if (text.charCodeAt(at) === 40) return true;
  return false;
}

/** "µl", "μM" and "mL–1" are units, and "Ca2" before a plus sign is an ion. */
function isUnitOrIon(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(from);
  if (
    to - from < 6 &&
    text.charCodeAt(to - 1) === 49 &&
    /^(?:[mun]?L|[mcn]m|[munp]?g|min|s|h)[-\u2010-\u2013\u2212]1$/.test(text.slice(from, to))
  )
    return true;
  if ((code === 0xb5 || code === 0x3bc) && to - from < 4) return true;
  if (text.charCodeAt(to) !== 43 || to - from > 4) return false;
  return /^[A-Z][a-z]?\(?\d$/.test(text.slice(from, to)) && !text.startsWith("CD", from);
}

/** "D.M." wrote the paper. */
function isInitials(text: string, from: number, to: number): boolean {
  return (
    to - from < 6 &&
    text.charCodeAt(to) === 46 &&
    /^\p{Lu}\.-?\p{Lu}(?:\.-?\p{Lu})?$/u.test(text.slice(from, to))
  );
}

function shapeFlags(shape: number): number {
  return (
    (shape & Shape.Digit ? MatchFlag.HasDigit : 0) |
    (shape & Shape.Greek ? MatchFlag.HasGreek : 0) |
    (shape & Shape.Roman ? MatchFlag.HasRoman : 0)
  );
}

function gapFlags(left: number, right: number, gap: Gap): number {
  if (gap === Gap.Hyphen) return MatchFlag.Hyphen;
  if (gap === Gap.Slash) return MatchFlag.Slash;
  if (gap !== Gap.Space) return 0;
  const digits = Shape.Digit | Shape.Roman;
  if (right & digits) return MatchFlag.SpacedNumber;
  return left & digits ? MatchFlag.SpacedDigit : MatchFlag.SpacedLetters;
}
