import type { Curie, Entity } from "../../model/entity";
import type { Lexicon } from "./lexicon";
import overlayJson from "./overlay.json";

/** A name that the lexicon does not have yet, of a gene or family that it has. */
export interface OverlayName {
  readonly name: string;
  readonly id: Curie;
  /** Who writes it so, or where it can be looked up. */
  readonly why: string;
  /** The day on which it was added, `2026-11-27`. */
  readonly since: string;
}

/** The names of overlay.json, which `npm run check:knowledge` checks and the next `npm run compile` takes in. */
export const overlay: readonly OverlayName[] = overlayJson;

/** What a source of names needs of the names that are laid over a lexicon; those of unknown ids are left out. */
export function overlayEntities(names: readonly OverlayName[], lexicon: Lexicon): readonly Entity[] {
  return names.flatMap(({ name, id }) => {
    const entity = lexicon.indexOf(id);
    if (entity < 0) return [];
    const [kind, type] = [lexicon.kindOf(entity), lexicon.typeOf(entity)];
    return [{ id, kind, type, name, synonyms: [], previous: [], xrefs: {} }];
  });
}
