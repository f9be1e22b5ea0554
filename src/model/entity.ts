/** A compact identifier with a Bioregistry prefix: `hgnc:1692`, `mirbase:MI0000077`, `fplx:AKT`. */
export type Curie = string;

/** In the order in which the lexicon numbers them. */
export const entityKinds = ["mirna", "protein", "pathway", "rna", "cell", "disease"] as const;
export type EntityKind = (typeof entityKinds)[number];

/**
 * What an entity is, finer than its kind: a gene (with its proteins), a family or complex of them; a miRNA stem-loop,
 * mature sequence, family or cluster; and so on. In the order in which the lexicon numbers them.
 */
export const entityTypes = [
  "gene",
  "family",
  "complex",
  "stem-loop",
  "mature",
  "mirna-family",
  "cluster",
  "pathway",
  "process",
  "rna",
  "cell",
  "disease",
] as const;
export type EntityType = (typeof entityTypes)[number];

/** A marker category 1 to 5 of MISEV2018, Table 3. */
export type MisevCategory = 1 | 2 | 3 | 4 | 5;

export interface ExoCartaEvidence {
  /** Experiments of ExoCarta, release 5, that found the protein in exosomes. */
  readonly experiments: number;
  readonly species: readonly string[];
}

/** What a card can show. Every field has a source named in src/knowledge/SOURCES.md. */
export interface Entity {
  readonly id: Curie;
  readonly kind: EntityKind;
  readonly type: EntityType;
  /** The approved name or symbol: `CAVIN1`, `hsa-mir-21`, `TGF-beta signaling`. */
  readonly name: string;
  /** The name in words, where `name` is a symbol. */
  readonly description?: string;
  readonly synonyms: readonly string[];
  /** Former symbols or names that the authority itself replaced. */
  readonly previous: readonly string[];
  /** Local ids by lower-case prefix: { ncbigene: "406991", uniprot: "P60033" }. */
  readonly xrefs: Readonly<Record<string, string>>;
  readonly misev?: readonly MisevCategory[];
  readonly exocarta?: ExoCartaEvidence;
  readonly members?: readonly Curie[];
  readonly families?: readonly Curie[];
  /** Pathways that it takes part in, where a source says so. */
  readonly pathways?: readonly Curie[];
  /** Cytogenetic band or genome coordinates. */
  readonly locus?: string;
  /** The RNA sequence, 5′ to 3′. */
  readonly sequence?: string;
  /** miRNA: stem-loops of a mature sequence, or matures of a stem-loop. */
  readonly related?: readonly Curie[];
  /** NCBI taxon, where the entity is not human. */
  readonly taxon?: number;
  /** The authority has removed the entry. */
  readonly retired?: boolean;
}
