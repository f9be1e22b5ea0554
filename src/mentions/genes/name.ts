import type { SurfaceForm } from "../../knowledge/lexicon/match";
import type { NameSource } from "../../knowledge/lexicon/source";
import { shortestCertain } from "../weights";
import { glued, isCertain } from "./certain";
import { factsOf } from "./facts";
import type { NameFacts } from "./features";
import { isOnAllowlist, isOnStoplist } from "./nameLists";

/** A name as the model sees it, apart from where it stands. */
export interface ModelName {
  /** Its characters. */
  readonly surface: string;
  /** Its text in small letters. */
  readonly folded: string;
  readonly facts: NameFacts;
  /** It means something else wherever vesicles, radiation or cancer are written about: see `isOnStoplist`. */
  readonly stoplisted: boolean;
  /** It means nothing else in papers on vesicles: see `isOnAllowlist`. */
  readonly allowlisted: boolean;
  /** It never means another word: see `isCertain`. */
  readonly certain: boolean;
}

/** What the model is to judge of a spelling; undefined where none of its names is that of a gene or protein. */
export function modelName(surfaceForm: SurfaceForm, source: NameSource): ModelName | undefined {
  const facts = factsOf(surfaceForm, source);
  const { text } = surfaceForm;
  return (
    facts && {
      surface: text,
      folded: text.toLowerCase(),
      facts,
      stoplisted: isOnStoplist(text),
      allowlisted: isOnAllowlist(text),
      certain: isCertain(surfaceForm, source),
    }
  );
}

/** A digit, a Greek letter, or a capital behind a small letter. */
const unlikeWords = /[\d\p{Script=Greek}]|\p{Ll}\p{Lu}/u;

/** Whether a name is written as no word is: MMP-2, NF-κB, Bcl-xL; it may be something else, but not by chance. */
export function isSpelledLikeNoWord({ surface, stoplisted, facts }: ModelName): boolean {
  if (stoplisted || facts.common || facts.flags & glued) return false;
  return surface.length >= shortestCertain && unlikeWords.test(surface);
}
