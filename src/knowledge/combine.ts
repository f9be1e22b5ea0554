import type { Curie, Entity } from "../model/entity";
import type { Knowledge, Review } from "./knowledge";
import { keyOf } from "./lexicon/keys";
import type { Lexicon } from "./lexicon/lexicon";
import type { NameModel } from "./lexicon/model";
import { caseFormOf, entityOf, exactHash, nameCase, nameHash } from "./lexicon/name";
import { createNormaliser } from "./lexicon/normalise";
import { mirnasOf } from "./mirna/fromLexicon";
import { indexMirnas } from "./mirna/names";
import { indexNames, type NameSource, namesOfKey } from "./lexicon/source";

/** What is known from the review and, where it is loaded, from the lexicon. */
export function combineKnowledge(review: Review, lexicon?: Lexicon, model?: NameModel): Knowledge {
  const normaliser = createNormaliser();
  const reviewNames = indexNames([...review.entities.values()], normaliser);
  const sources: readonly NameSource[] = lexicon ? [lexicon, reviewNames] : [reviewNames];

  function entity(id: Curie): Entity | undefined {
    const number = lexicon?.indexOf(id) ?? -1;
    const ofLexicon = lexicon && number >= 0 ? withGroups(lexicon.card(number), lexicon) : undefined;
    const ofReview = review.entities.get(id);
    return ofLexicon && ofReview ? merge(ofReview, ofLexicon) : (ofReview ?? ofLexicon);
  }

  function isName(text: string): boolean {
    const key = keyOf(normaliser, text);
    if (!key) return false;
    const exact = exactHash(text, 0, text.length);
    const form = caseFormOf(text);
    return sources.some((source) =>
      namesOfKey(source.table, key).some(
        (name) =>
          nameHash(name) === exact && nameCase(name) === form && isNameOf(source.card(entityOf(name)), text),
      ),
    );
  }

  const mirnas = lexicon
    ? mirnasOf(lexicon, normaliser)
    : indexMirnas([...review.entities.values()].filter(({ kind }) => kind === "mirna"));
  return { review, lexicon, model, normaliser, sources, mirnas, entity, isName, lookup: () => [] };
}

/** Adds what the cards of families and pathways say of their members. */
function withGroups(card: Entity, lexicon: Lexicon): Entity {
  if (card.type !== "gene") return card;
  const groups = lexicon.groupsOf(card.id);
  const idsOf = (pathways: boolean): readonly Curie[] =>
    groups.filter(({ kind }) => (kind === "pathway") === pathways).map(({ id }) => id);
  return { ...card, families: idsOf(false), pathways: idsOf(true) };
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
