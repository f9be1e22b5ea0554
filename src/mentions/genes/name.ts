import type { SurfaceForm } from "../../knowledge/lexicon/match";
import type { NameSource } from "../../knowledge/lexicon/source";
import { isCertain } from "./certain";
import { factsOf } from "./facts";
import type { NameFacts } from "./features";
import { isOnAllowlist, isOnStoplist } from "./nameLists";

/** A name as the model sees it, apart from where it stands. */
export interface ModelName {
  /** Its characters. */
  readonly surface: string;
  /** The same in small letters. */
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
