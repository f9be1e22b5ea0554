import type { Claim } from "../model/claim";
import type { Curie, Entity } from "../model/entity";
import type { Reference } from "../model/reference";
import { claimLines, reviewSays } from "./claims";
import { entityHead, type EntityHeadOptions } from "./entityHead";
import { distinctNames, linked, type Names } from "./entityNames";
import { escapeMarkdown, firstOf } from "./markdown";
import { misevLine, misevTitle } from "./misev";
import { everydayNames } from "./species";

/** How many names, members and pathways a card shows before "and n more". */
const shownNames = 6;
const shownMembers = 8;
const shownPathways = 5;

/** WikiPathways has lists of genes too: of what miRNAs target in a tissue, and of what stands in a stretch of a chromosome. */
const listsOfGenes = /^miR targeted genes\b|\bcopy number variation\b/i;

export interface EntityCardOptions extends EntityHeadOptions {
  /** A reference of the review by its number. */
  readonly referenceOf: (number: number) => Reference | undefined;
}

/** A card in the two parts between which the editor draws a line. */
export interface EntityCard {
  /** What it is, its ids, and what else the name may mean. */
  readonly head: string;
  /** What the review says of it, then what the databases do; empty where neither says more. */
  readonly body: string;
}

/**
 * The card of an entity as Markdown without HTML. Text from data and document is escaped, and every link goes to a
 * fixed https host.
 */
export function entityCard(entity: Entity, claims: readonly Claim[], options: EntityCardOptions): EntityCard {
  const body = [claimLines(claims, reviewSays, options.referenceOf), facts(entity, options)];
  return { head: entityHead(entity, options), body: body.filter(Boolean).join("\n\n") };
}

function facts(entity: Entity, { entityOf }: Names): string {
  const named = (curies: readonly Curie[] = []): readonly string[] =>
    curies.map((id) => linked(id, entityOf));
  const isPathway = (id: Curie) => !listsOfGenes.test(entityOf(id)?.name ?? "");
  const isComplex = (id: Curie) => entityOf(id)?.type === "complex";
  const families = entity.families ?? [];
  const { name, description } = entity;
  const former = distinctNames(entity.previous, [name, description]);
  const also = distinctNames(entity.synonyms, [name, description, ...entity.previous]);
  const related = entity.type === "mature" ? [] : (entity.related ?? []);
  const rows: readonly (readonly [string, string])[] = [
    [misevTitle, (entity.misev ?? []).map(misevLine).join("; ")],
    ["ExoCarta", exocarta(entity)],
    ...related.map((id) => ["Mature", mature(id, entityOf)] as const),
    ["Stem-loop", entity.type === "mature" ? firstOf(named(entity.related), shownNames) : ""],
    ["Sequence 5′→3′", entity.sequence === undefined ? "" : rna(entity.sequence)],
    ["Locus", entity.kind === "mirna" ? escapeMarkdown(entity.locus ?? "") : ""],
    ["Family", firstOf(named(families.filter((id) => !isComplex(id))), shownNames)],
    ["Complex", firstOf(named(families.filter(isComplex)), shownNames)],
    ["Members", firstOf(named(entity.members), shownMembers)],
    ["Pathways", firstOf(named(entity.pathways?.filter(isPathway)), shownPathways)],
    ["Also written", firstOf(also.map(escapeMarkdown), shownNames)],
    ["Formerly", firstOf(former.map(escapeMarkdown), shownNames)],
  ];
  return rows
    .filter(([, value]) => value !== "")
    .map(([label, value]) => `**${label}** ${value}`)
    .join("  \n");
}

function mature(id: Curie, entityOf: Names["entityOf"]): string {
  const sequence = entityOf(id)?.sequence;
  return linked(id, entityOf) + (sequence === undefined ? "" : ` ${rna(sequence)}`);
}

function rna(sequence: string): string {
  return `\`${sequence.replace(/[^A-Za-z]/g, "")}\``;
}

function exocarta({ exocarta: evidence }: Entity): string {
  if (evidence === undefined) return "";
  const experiments = `${evidence.experiments} ${evidence.experiments === 1 ? "experiment" : "experiments"}`;
  const names = everydayNames(evidence.species);
  const species = names.length > 0 ? ` (${escapeMarkdown(names.join(", "))})` : "";
  return `found in exosomes in ${experiments}${species}`;
}
