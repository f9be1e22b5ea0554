import type { Knowledge } from "../knowledge/knowledge";
import type { Mention } from "../model/mention";
import type { Prose } from "../model/prose";

/** Where names stand in the prose, and what each could be; nothing is decided by context here. */
export function recogniseMentions(_prose: Prose, _knowledge: Knowledge): readonly Mention[] {
  return [];
}
