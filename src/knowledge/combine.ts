import type { Curie, Entity } from "../model/entity";
import type { Knowledge, Review } from "./knowledge";
import type { Lexicon } from "./lexicon/lexicon";
import type { NameModel } from "./lexicon/model";
import { entityOf, isWrittenAs, writingOf } from "./lexicon/name";
import { createNormaliser } from "./lexicon/normalise";
import { overlay, overlayEntities, type OverlayName } from "./lexicon/overlay";
import { indexNames, namesOfText, type NameSource } from "./lexicon/source";
import { createWordsOfEntity } from "./lexicon/words";
import type { Hit, LookupOptions } from "./lookup/hit";
import { lookUp } from "./lookup/lookup";
import { mirnasOf } from "./mirna/fromLexicon";
import { indexMirnas } from "./mirna/names";

/** A CURIE; prefixes are written in either case. */
const identifier = /^([a-z]{2,12}(?:\.[a-z]{2,12})?):(\S{1,80})$/i;

/** So that a session of weeks does not gather all cards of the lexicon. */
const keptCards = 5_000;

/** What is known from the review and, where it is loaded, from the lexicon and the names that are laid over it. */
export function combineKnowledge(
  review: Review,
  lexicon?: Lexicon,
  model?: NameModel,
  added: readonly OverlayName[] = overlay,
): Knowledge {
  const normaliser = createNormaliser();
  const entities = [...review.entities.values()];
  const sources: readonly NameSource[] = lexicon
    ? [lexicon, indexNames([...entities, ...overlayEntities(added, lexicon)], normaliser)]
    : [indexNames(entities, normaliser)];

  // A document names the same few hundred entities again and again, and a card is put together from many parts.
  const cards = new Map<Curie, Entity | undefined>();
  function entity(id: Curie): Entity | undefined {
    if (cards.has(id)) return cards.get(id);
    const number = lexicon?.indexOf(id) ?? -1;
    const found = lexicon && number >= 0 ? entityAt(lexicon, number) : review.entities.get(id);
    if (cards.size >= keptCards) cards.clear();
    cards.set(id, found);
    return found;
  }

  function entityAt(source: NameSource, number: number): Entity {
    if (source !== lexicon) return entity(source.idOf(number)) ?? source.card(number);
    const ofLexicon = cardWithGroups(lexicon, number);
    const ofReview = review.entities.get(ofLexicon.id);
    return ofReview ? merge(ofReview, ofLexicon) : ofLexicon;
  }

  function isName(text: string): boolean {
    const writing = writingOf(text);
    return sources.some((source) =>
      namesOfText(source, normaliser, text).some(
        (name) => isWrittenAs(name, writing) && isNameOf(source.card(entityOf(name)), text),
      ),
    );
  }

  function lookup(query: string, options: LookupOptions = {}): readonly Hit[] {
    const [, prefix, local] = identifier.exec(query.trim()) ?? [];
    const named = prefix === undefined ? undefined : entity(`${prefix.toLowerCase()}:${local}`);
    if (named)
      return options.kind === undefined || options.kind === named.kind ? [{ entity: named, score: 1 }] : [];
    return lookUp(query, options, sources, normaliser, entityAt);
  }

  const mirnas = lexicon
    ? mirnasOf(lexicon, normaliser)
    : indexMirnas(entities.filter(({ kind }) => kind === "mirna"));
  const wordsOf = createWordsOfEntity(normaliser);
  return {
    review,
    lexicon,
    model,
    others: undefined,
    normaliser,
    sources,
    mirnas,
    entity,
    wordsOf,
    isName,
    lookup,
  };
}

/** The card with the families and pathways that the entity belongs to. */
function cardWithGroups(lexicon: Lexicon, number: number): Entity {
  const card = lexicon.card(number);
  const groups = lexicon.groupsOf(number);
  const idsOf = (pathways: boolean): readonly Curie[] =>
    groups
      .filter((group) => (lexicon.kindOf(group) === "pathway") === pathways)
      .map((group) => lexicon.idOf(group));
  const families = [...new Set([...(card.families ?? []), ...idsOf(false)])];
  const pathways = idsOf(true);
  return {
    ...card,
    ...(families.length > 0 ? { families } : {}),
    ...(pathways.length > 0 ? { pathways } : {}),
  };
}

function isNameOf({ name, description, synonyms, previous }: Entity, text: string): boolean {
  return name === text || description === text || synonyms.includes(text) || previous.includes(text);
}

/** The review's own fields count first; what it leaves open comes from the lexicon, and lists are joined. */
function merge(ofReview: Entity, ofLexicon: Entity): Entity {
  return {
    ...ofLexicon,
    ...ofReview,
    synonyms: [...new Set([...ofReview.synonyms, ...ofLexicon.synonyms])],
    previous: [...new Set([...ofReview.previous, ...ofLexicon.previous])],
    xrefs: { ...ofLexicon.xrefs, ...ofReview.xrefs },
  };
}
