import type { Entity, EntityKind } from "../../model/entity";
import type { NameSource } from "../lexicon/source";

/** An entity, and how well a query names it: between 0 and 1. */
export interface Hit {
  readonly entity: Entity;
  readonly score: number;
}

/** A hit that is still a place in its source. */
export interface Ranked {
  readonly source: NameSource;
  readonly entity: number;
  readonly score: number;
}

export interface LookupOptions {
  readonly kind?: EntityKind | undefined;
  readonly limit?: number;
}
