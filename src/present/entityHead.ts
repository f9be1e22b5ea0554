import type { Curie, Entity } from "../model/entity";
import type { Candidate } from "../model/mention";
import { human, type SpeciesSign } from "../model/species";
import { linked, type Names } from "./entityNames";
import { linkOf } from "./links";
import { escapeMarkdown, linkRow, strong } from "./markdown";
import { speciesName, readingOf } from "./species";
import { times } from "./times";
import { typeName } from "./typeName";

/** So many other meanings of a name are shown before "and n more". */
const shownMeanings = 4;

export interface EntityHeadOptions extends Names {
  /** How often the open document mentions the entity; left out where no document is open. */
  readonly mentionsInDocument?: number;
  /** All candidates of the mention, best first; more than one makes the card say what else the name may mean. */
  readonly candidates?: readonly Candidate[];
  /** NCBI taxon of which the document speaks there, and what tells so. */
  readonly taxon?: number;
  readonly sign?: SpeciesSign;
  /** Markdown by which the reader says of which species the document speaks, where the host has such. */
  readonly change?: string;
  /** Markdown by which the reader chooses among the meanings, where the host has such. */
  readonly choice?: string;
}

/** The upper part of a card: the name, what it is, its ids, and what else the name may mean. */
export function entityHead(entity: Entity, options: EntityHeadOptions): string {
  const title = [headline(entity, options), ids(entity)].filter(Boolean).join("  \n");
  return [title, ...notices(entity, options)].filter(Boolean).join("\n\n");
}

function headline(entity: Entity, { mentionsInDocument = 0 }: EntityHeadOptions): string {
  const words = entity.description === undefined ? "" : ` ${escapeMarkdown(entity.description)}`;
  const species = entity.taxon === undefined ? undefined : speciesName(entity.taxon);
  const line = [
    `*${typeName(entity)}*`,
    species,
    // The place of a gene is a short band; that of a miRNA is in base pairs, and stands below.
    entity.kind === "mirna" ? undefined : escapeMarkdown(entity.locus ?? ""),
    mentionsInDocument === 0 ? undefined : `${times(mentionsInDocument)} in this document`,
  ];
  return `${strong(entity.name)}${words}  \n${line.filter(Boolean).join(" · ")}`;
}

function ids(entity: Entity): string {
  const curies = [
    entity.id,
    ...Object.entries(entity.xrefs)
      // The family of a miRNA has a row of its own.
      .filter(([prefix]) => prefix !== "mirbase.family")
      .flatMap(([prefix, local]) => ofPrefix(prefix, local)),
  ];
  return linkRow([...new Set(curies)].map(linkOf).filter((link) => link !== undefined));
}

/** A gene may have several UniProt accessions, written `P1|P2`; the first is the reviewed one. */
function ofPrefix(prefix: string, local: string): readonly Curie[] {
  const first = local.split("|")[0];
  return first === undefined || first === "" ? [] : [`${prefix}:${first}`];
}

function notices(
  entity: Entity,
  { candidates = [], entityOf, taxon, sign, choice = "", change = "" }: EntityHeadOptions,
): readonly string[] {
  const related = new Set(entity.related);
  const members = membersOf(entity, entityOf);
  const others = candidates
    .map(({ id }) => id)
    .filter((id) => id !== entity.id && !isSameFamily(entity, entityOf(id)));
  const single = entity.kind === "mirna" ? [] : others.filter((id) => members.has(id));
  const isOther = taxon !== undefined && taxon !== human;
  const twin = humanGene(entity, others, entityOf);
  const isOneArm = others.filter((id) => related.has(id)).length > 1;
  return [
    entity.retired === true ? "The database has removed this entry." : "",
    taxon === undefined ? "" : [readingOf(taxon, sign), change].filter(Boolean).join(" "),
    isOther && entity.taxon === undefined && (entity.type === "gene" || entity.kind === "mirna")
      ? `No table here has it for that species: this is the human ${entity.kind === "mirna" ? "miRNA" : "gene"}.`
      : "",
    twin === undefined
      ? ""
      : `Human gene of the same ${sameness(entity, twin)}: ${linked(twin.id, entityOf)}.`,
    entity.type === "stem-loop" && isOneArm
      ? "No arm is written: either of its mature miRNAs may be meant."
      : "",
    meaningLines(
      others.filter((id) => id !== twin?.id && !members.has(id) && !related.has(id)),
      entityOf,
    ),
    [memberLine(single, entityOf), choice].filter(Boolean).join(" "),
  ].filter(Boolean);
}

/** Of a gene of another species the human gene that the name means: whether one descends from the other is in no table here. */
function humanGene(
  { type, taxon }: Entity,
  others: readonly Curie[],
  entityOf: Names["entityOf"],
): Entity | undefined {
  if (type !== "gene" || taxon === undefined) return undefined;
  return others.map(entityOf).find((other) => other?.type === type && other.taxon === undefined);
}

const sameness = (entity: Entity, twin: Entity): string =>
  entity.name.toUpperCase() === twin.name.toUpperCase() ? "symbol" : "name";

/** The members of a family or complex, and theirs. */
function membersOf({ members = [] }: Entity, entityOf: Names["entityOf"]): ReadonlySet<Curie> {
  const all = new Set(members);
  // A set walks over what is added to it meanwhile too.
  for (const id of all) for (const member of entityOf(id)?.members ?? []) all.add(member);
  return all;
}

/** Two sources may have one family, each under its own id. */
function isSameFamily({ members = [] }: Entity, other: Entity | undefined): boolean {
  const theirs = new Set(other?.members);
  return theirs.size > 0 && theirs.size === members.length && members.every((member) => theirs.has(member));
}

function memberLine(ids: readonly Curie[], entityOf: Names["entityOf"]): string {
  if (ids.length === 0) return "";
  return `A single member may be meant: ${ids.map((id) => linked(id, entityOf)).join(", ")}.`;
}

function meaningLines(ids: readonly Curie[], entityOf: Names["entityOf"]): string {
  if (ids.length === 0) return "";
  const lines = ids.slice(0, shownMeanings).map((id) => {
    const description = entityOf(id)?.description;
    return `- ${linked(id, entityOf)}${description === undefined ? "" : ` ${escapeMarkdown(description)}`}`;
  });
  const rest = ids.length - shownMeanings;
  return ["The name may also mean", "", ...lines, ...(rest > 0 ? [`- *and ${rest} more*`] : [])].join("\n");
}
