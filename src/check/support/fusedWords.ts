import type { Span } from "../../model/span";
import { wordsPattern } from "../../text/wordLists";
import fused from "../lists/fused.json";
import { fusedNames } from "../weights";

/** Words without the spaces that were between them; the span counts in the text that they stand in. */
export interface FusedWords extends Span {
  readonly written: string;
  readonly meant: string;
}

type IsName = (word: string) => boolean;

const run = /(?<![\p{L}\p{N}_@/.-])[\p{L}\p{N}][\p{L}\p{N}-]{3,80}(?![\p{L}\p{N}_@-]|[./]\p{L})/gu;
const symbol = "\\p{Lu}[\\p{Lu}\\p{N}]{1,9}";
const mirna = "(?:mi[Rr]|let)-\\d";
const joints = wordsPattern(fused.joints);

/** `andTERT`, `withmiR-21`. */
const afterJoint = new RegExp(
  `^(?:(${joints})|${wordsPattern(fused.short)})(?=(${symbol})(?!\\p{Ll})|${mirna})`,
  "u",
);
/** `IDH1and`, `IDH1andIDH2Mutations`. */
const beforeJoint = new RegExp(`^(${symbol})(${joints})(?=(?:${symbol}|${mirna})|$)`, "u");
/** `TP53mutations`, `IDH2Mutations`. */
const beforeNoun = new RegExp(`^(${symbol}?)(${wordsPattern(fused.nouns)})$`, "iu");

/**
 * Words that have lost the spaces between them, as titles do where tags are taken out of them: before or behind the symbol of a gene stands a
 * word that joins others, or behind it what titles say of genes. One name in small letters and capitals, `mRNA`, `iPSC` or `ImageJ`, is none,
 * for what stands before its capitals joins nothing.
 */
export const fusedWordsIn = (text: string, isName: IsName): readonly FusedWords[] =>
  [...text.matchAll(run)].flatMap(({ 0: written, index: start }) => {
    const parts = partsOf(written, isName);
    return parts.length < 2 ? [] : [{ written, meant: parts.join(" "), start, end: start + written.length }];
  });

/** The words that are written as one; only that where it is one. */
function partsOf(word: string, isName: IsName): readonly string[] {
  const [joint, strong, name] = afterJoint.exec(word) ?? [];
  if (joint !== undefined && (name === undefined || isMeant(name, strong !== undefined, isName)))
    return [joint, ...partsOf(word.slice(joint.length), isName)];
  const [pair, first = "", link = ""] = beforeJoint.exec(word) ?? [];
  if (pair !== undefined && isName(first)) {
    const rest = word.slice(pair.length);
    return [first, link, ...(rest === "" ? [] : partsOf(rest, isName))];
  }
  const [, gene = "", noun = ""] = beforeNoun.exec(word) ?? [];
  const isPair = gene === gene.toUpperCase() && noun !== noun.toUpperCase() && isName(gene);
  return isPair ? [gene, noun] : [word];
}

/** Whether capitals behind a joint are a word of their own: behind one that begins names, too, only a name that nobody would make of it by chance. */
const isMeant = (name: string, isStrong: boolean, isName: IsName): boolean =>
  isStrong
    ? name.length >= fusedNames.shortest
    : (name.length >= fusedNames.shortestAfterShort || /\d/.test(name)) && isName(name);
