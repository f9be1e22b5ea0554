import type { Claim } from "../model/claim";
import type { Curie, Entity } from "../model/entity";
import type { Reference } from "../model/reference";
import type { Retractions } from "../model/retraction";
import type { Lexicon } from "./lexicon/lexicon";
import type { NameModel } from "./lexicon/model";
import type { Normaliser } from "./lexicon/normalise";
import type { NameSource } from "./lexicon/source";
import type { WordsOfEntity } from "./lexicon/words";
import type { Hit, LookupOptions } from "./lookup/hit";
import type { MirnaNames } from "./mirna/names";
import type { OtherSpecies } from "./species/open";

/** What the review says: its entities, claims and references, decoded and indexed once. */
export interface Review {
  readonly entities: ReadonlyMap<Curie, Entity>;
  readonly claims: readonly Claim[];
  readonly references: readonly Reference[];
  /** Claims that name the entity in any role: subject, object, donor, recipient, disease or beside them. */
  claimsAbout(id: Curie): readonly Claim[];
  claimsCiting(reference: number): readonly Claim[];
}

/** All that is known of names: the review's entities and, once it is loaded, the lexicon. */
export interface Knowledge {
  readonly review: Review;
  /** Undefined until it is loaded. */
  readonly lexicon: Lexicon | undefined;
  /** Tells names of genes from words that look like them; loaded with the lexicon. */
  readonly model: NameModel | undefined;
  /** Undefined until a document has needed it. */
  readonly others: OtherSpecies | undefined;
  /** Reads it; undefined, or undefined when read, where it cannot be had. */
  readonly loadOthers?: () => Promise<OtherSpecies | undefined>;
  /** Reads the list of retracted works; undefined, or undefined when read, where it cannot be had. */
  readonly loadRetractions?: () => Promise<Retractions | undefined>;
  readonly normaliser: Normaliser;
  /** Where names are looked up in prose: the lexicon first, where it is loaded, then the review's own entities and the overlay. */
  readonly sources: readonly NameSource[];
  /** miRBase: the whole of it from the lexicon, what the review speaks of without. */
  readonly mirnas: MirnaNames;
  /** The entity of an id, from the lexicon and the review together; undefined where neither knows it. */
  entity(id: Curie): Entity | undefined;
  /** The telling words in the names of an entity, as hashes of the normaliser. */
  readonly wordsOf: WordsOfEntity;
  /** Whether an entity has exactly this name, capitals and hyphens included. */
  isName(text: string): boolean;
  /** For pickers and `lookup`: exact names first, then near ones (fuse.js). Never for prose. */
  lookup(query: string, options?: LookupOptions): readonly Hit[];
}
