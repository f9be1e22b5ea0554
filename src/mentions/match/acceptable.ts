import { MatchFlag } from "../../knowledge/lexicon/match";
import {
  CaseForm,
  classOf,
  isWord,
  isWrittenAs,
  nameCase,
  NameClass,
  nameSeparation,
  Separation,
} from "../../knowledge/lexicon/name";
import { shortestName, shortSymbol } from "../weights";

const numbered = MatchFlag.HasDigit | MatchFlag.HasGreek | MatchFlag.HasRoman;
const spaced = MatchFlag.SpacedLetters | MatchFlag.SpacedDigit | MatchFlag.SpacedNumber;
const gaps = MatchFlag.Hyphen | MatchFlag.Slash | spaced;

/**
 * Whether a stretch of text can be this name at all, by the way it is written; all softer evidence is the model's.
 * `size`: folded characters of the key; `exact`: six bits of a hash of the characters of the text.
 */
export function isAcceptable(
  name: number,
  form: CaseForm,
  flags: number,
  size: number,
  exact: number,
): boolean {
  const nameClass = classOf(name);
  // The grammar of miRNA names finds these, with arms, species and coordinations.
  if (nameClass === NameClass.MirnaName || nameClass === NameClass.MirnaFormer) return false;
  // Nobody writes these letters for a gene in other capitals: "uEV" and "Mao et al." are none, nor are "Slips".
  if (nameClass === NameClass.Stem && nameCase(name) === CaseForm.Upper && form !== CaseForm.Upper)
    return false;
  if (isWrittenAs(name, { form, exact })) return true;
  if (size < shortestName) return form === CaseForm.Upper && !(flags & spaced);
  const separation = nameSeparation(name);
  // "an AT" is not ANAT, and "IL6 R" not IL6R, where the name itself has no gap.
  if (separation === Separation.None && flags & (MatchFlag.SpacedLetters | MatchFlag.SpacedDigit))
    return false;
  const capitals = nameCase(name) === CaseForm.Upper || nameCase(name) === CaseForm.Mixed;
  if (form === CaseForm.Lower && capitals && separation !== Separation.Spaced) {
    // "and 1" is not AND-1.
    if (flags & MatchFlag.SpacedNumber) return false;
    // A symbol in capitals is not meant by a word in small letters: "rest", "was", "impact".
    if (!(flags & numbered))
      return (
        !isWord(name) &&
        size > shortSymbol &&
        (nameClass === NameClass.Symbol || (flags & MatchFlag.Hyphen) !== 0)
      );
  }
  // "proteins" is not protein S.
  if (separation === Separation.Spaced && !(flags & (gaps | numbered)) && form !== CaseForm.Mixed)
    return false;
  return true;
}
