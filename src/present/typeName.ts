import type { Entity, EntityType } from "../model/entity";

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

/** What an entity is, in words: `mature miRNA`. A gene of which no protein is known is just that. */
export function typeName({ type, xrefs }: Pick<Entity, "type" | "xrefs">): string {
  return type === "gene" && xrefs.uniprot === undefined ? "gene" : typeNames[type];
}
