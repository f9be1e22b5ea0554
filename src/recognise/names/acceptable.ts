import {
  CaseForm,
  classOf,
  isWord,
  nameCase,
  NameClass,
  nameHash,
  nameSeparation,
  Separation,
} from "../../knowledge/lexicon/name";
import { MatchFlag } from "../../knowledge/lexicon/match";

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
  if (exact === nameHash(name) && form === nameCase(name)) return true;
  if (size < 3) return form === CaseForm.Upper && !(flags & (MatchFlag.SpacedNumber | MatchFlag.SpacedDigit));
  const separation = nameSeparation(name);
  // "an AT" is not ANAT, and "IL6 R" not IL6R, where the name itself has no gap.
  if (separation === Separation.None && flags & (MatchFlag.SpacedLetters | MatchFlag.SpacedDigit))
    return false;
  const letters = !(flags & (MatchFlag.HasDigit | MatchFlag.HasGreek | MatchFlag.HasRoman));
  // A symbol in capitals is not meant by a word in small letters: "rest", "was", "impact".
  if (form === CaseForm.Lower && nameCase(name) === CaseForm.Upper && letters)
    return !isWord(name) && size > 3;
  return true;
}
