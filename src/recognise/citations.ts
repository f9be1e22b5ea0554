import type { Knowledge } from "../knowledge/knowledge";
import type { Citation } from "../model/citation";
import type { Prose } from "../model/prose";

/** Where citations stand in the prose, in every style that the document uses. */
export function recogniseCitations(_prose: Prose, _knowledge: Knowledge): readonly Citation[] {
  return [];
}
