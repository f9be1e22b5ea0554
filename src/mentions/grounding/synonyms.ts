import { entityOf } from "../../knowledge/lexicon/name";
import type { MatchSpan } from "../genes/spans";

/** A name, and what it means by another one that stands beside it. */
export interface Synonym {
  readonly name: string;
  readonly entities: ReadonlySet<number>;
}

/** What stands between two names of the same: "IGF2BP3 (IMP3)", "IGF2BP3, also known as IMP3". */
const alsoCalled =
  /^(?:\s?[([](?:(?:also|formerly|previously)\s(?:known|called|named|termed|referred to)(?:\sas)?\s|aka\s|alias\s|or\s)?|,\s(?:also|formerly|previously)\s(?:known|called|named|termed|referred to)(?:\sas)?\s|,\s?aka\s)$/;
const ends = /^[)\],;.]/;
/** The longest that stands there, in characters. */
const widest = 30;

/** The names of a text that a name beside them explains: they share an entity, and mean it. */
export function synonymsIn(text: string, spans: readonly MatchSpan[]): readonly Synonym[] {
  const found: Synonym[] = [];
  for (const [i, second] of spans.entries())
    for (let j = i - 1; j >= 0 && spans[j]!.from > second.from - 2 * widest; j--) {
      const first = spans[j]!;
      const distance = second.from - first.to;
      if (distance < 1 || distance > widest) continue;
      if (
        !alsoCalled.test(text.slice(first.to, second.from)) ||
        !ends.test(text.slice(second.to, second.to + 1))
      )
        continue;
      const own = new Set(first.match.surfaceForm.names.map(entityOf));
      const shared = new Set(
        second.match.surfaceForm.names.map(entityOf).filter((entity) => own.has(entity)),
      );
      if (shared.size === 0) continue;
      for (const { name } of [first, second]) found.push({ name: name.surface, entities: shared });
    }
  return found;
}
