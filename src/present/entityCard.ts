import type { Claim } from "../model/claim";
import type { Curie, Entity, EntityType } from "../model/entity";
import type { Candidate } from "../model/mention";
import type { Reference } from "../model/reference";
import { claimLines } from "./claims";
import { linkOf } from "./links";
import { escapeMarkdown, firstOf, markdownLink } from "./markdown";
import { misevLine } from "./misev";

/** How many names, members and pathways a card shows before "and n more". */
const shownNames = 8;
const shownPathways = 5;
const shownCandidates = 4;

export interface EntityCardOptions {
  /** A reference of the review by its number. */
  readonly referenceOf: (number: number) => Reference | undefined;
  /** For the names of members, families, pathways and candidates. */
  readonly entityOf: (id: Curie) => Entity | undefined;
  /** How often the open document mentions the entity; left out where no document is open. */
  readonly mentionsInDocument?: number;
  /** All candidates of the mention, best first; more than one makes the card say that the name is ambiguous. */
  readonly candidates?: readonly Candidate[];
  /** NCBI taxon of which the document speaks; other than 9606 the card says that it shows the human orthologue. */
  readonly taxon?: number;
}

const typeNames: Readonly<Record<EntityType, string>> = {
  gene: "gene and its protein",
  family: "protein family",
  complex: "protein complex",
  "stem-loop": "miRNA stem-loop",
  mature: "mature miRNA",
  "mirna-family": "miRNA family",
  cluster: "miRNA cluster",
  pathway: "pathway",
  process: "biological process",
  rna: "RNA",
  cell: "cell type",
  disease: "disease",
};

/** What the entity is, in words: `mature miRNA`. */
export function typeName(type: EntityType): string {
  return typeNames[type];
}

/**
 * The card of an entity as Markdown without HTML: the name, what it is and its ids, then what the review says of it,
 * then what the databases do. Text from data and document is escaped, and every link goes to a fixed https host.
 */
export function entityCard(entity: Entity, claims: readonly Claim[], options: EntityCardOptions): string {
  const paragraphs = [
    headline(entity, options),
    ids(entity),
    ...notices(entity, options),
    claimLines(claims, options.referenceOf),
    facts(entity, options),
  ];
  return paragraphs.filter(Boolean).join("\n\n");
}

function headline(entity: Entity, { mentionsInDocument }: EntityCardOptions): string {
  const words = entity.description === undefined ? "" : ` ${escapeMarkdown(entity.description)}`;
  const often =
    mentionsInDocument === undefined || mentionsInDocument === 0
      ? ""
      : ` · ${times(mentionsInDocument)} in this document`;
  return `**${escapeMarkdown(entity.name)}**${words}  \n*${typeName(entity.type)}*${often}`;
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

function ids(entity: Entity): string {
  const curies = [
    entity.id,
    ...Object.entries(entity.xrefs).flatMap(([prefix, local]) => ofPrefix(prefix, local)),
  ];
  const links = [...new Set(curies)].map(linkOf).filter((link) => link !== undefined);
  return links.map(({ label, url }) => markdownLink(label, url)).join(" · ");
}

/** A gene may have several UniProt accessions, written `P1|P2`; the first is the reviewed one. */
function ofPrefix(prefix: string, local: string): readonly Curie[] {
  const first = local.split("|")[0];
  return first === undefined || first === "" ? [] : [`${prefix}:${first}`];
}

function notices(
  entity: Entity,
  { candidates = [], entityOf, taxon = 9606 }: EntityCardOptions,
): readonly string[] {
  const lines: string[] = [];
  if (taxon !== 9606 && entity.type === "gene")
    lines.push("Read as a gene of another species: this is the card of the human orthologue.");
  const others = candidates.filter(({ id }) => id !== entity.id).slice(0, shownCandidates);
  if (others.length > 0)
    lines.push(`It could also be ${others.map(({ id }) => candidate(id, entityOf)).join(", ")}.`);
  return lines;
}

/** The name of an entity with a link to its page, where it has one. */
function linked(id: Curie, entityOf: EntityCardOptions["entityOf"]): string {
  const name = entityOf(id)?.name ?? id;
  const link = linkOf(id);
  return link === undefined ? escapeMarkdown(name) : markdownLink(name, link.url);
}

function candidate(id: Curie, entityOf: EntityCardOptions["entityOf"]): string {
  const description = entityOf(id)?.description;
  return linked(id, entityOf) + (description === undefined ? "" : ` (${escapeMarkdown(description)})`);
}

function facts(entity: Entity, { entityOf }: EntityCardOptions): string {
  const named = (curies: readonly Curie[] = []): readonly string[] =>
    curies.map((id) => linked(id, entityOf));
  const related = (entity.related ?? []).map((id) => {
    const sequence = entityOf(id)?.sequence;
    return (
      linked(id, entityOf) +
      (entity.type === "stem-loop" && sequence !== undefined ? ` ${rna(sequence)}` : "")
    );
  });
  const isNews = (name: string): boolean => name !== entity.name && name !== entity.description;
  const texts = (names: readonly string[]): readonly string[] => names.map(escapeMarkdown);
  const rows: readonly (readonly [string, string])[] = [
    ["MISEV2018", (entity.misev ?? []).map(misevLine).join("; ")],
    ["ExoCarta", exocarta(entity)],
    ["Also written", firstOf(texts(entity.synonyms.filter(isNews)), shownNames)],
    ["Formerly", firstOf(texts(entity.previous.filter(isNews)), shownNames)],
    ["Family", firstOf(named(entity.families), shownNames)],
    ["Members", firstOf(named(entity.members), shownNames)],
    [entity.type === "mature" ? "Stem-loop" : "Mature", firstOf(related, shownNames)],
    ["Sequence", entity.sequence === undefined ? "" : `${rna(entity.sequence)} (5′→3′)`],
    ["Locus", escapeMarkdown(entity.locus ?? "")],
    ["Pathways", firstOf(named(entity.pathways), shownPathways)],
  ];
  return (
    rows
      .filter(([, value]) => value !== "")
      // Another bullet than that of the claims: Markdown begins a list of its own.
      .map(([label, value]) => `* **${label}** ${value}`)
      .join("\n")
  );
}

function rna(sequence: string): string {
  return `\`${sequence.replace(/[^A-Za-z]/g, "")}\``;
}

/** Everyday names of the species in which ExoCarta's experiments were done most often. */
const speciesNames: Readonly<Record<string, string>> = {
  "Homo sapiens": "human",
  "Mus musculus": "mouse",
  "Rattus norvegicus": "rat",
  "Bos taurus": "cattle",
  "Ovis aries": "sheep",
};

function exocarta({ exocarta: evidence }: Entity): string {
  if (evidence === undefined) return "";
  const experiments = `${evidence.experiments} ${evidence.experiments === 1 ? "experiment" : "experiments"}`;
  const names = evidence.species.map((species) => speciesNames[species] ?? species);
  const species = names.length > 0 ? ` (${escapeMarkdown(names.join(", "))})` : "";
  return `found in exosomes in ${experiments}${species}`;
}
