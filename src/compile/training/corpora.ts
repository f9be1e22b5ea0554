/** Corpora whose annotators marked every gene and protein, as NAME.jsonl of the folder that training is given. */
export const corpora = [
  "biored",
  "tmvar3",
  "nlmgene",
  "gnormplus",
  "craft",
  "cellfinder",
  "bc2gm",
  "bionlp_pc2013",
  "bionlp_cg2013",
  "bionlp_gro2013",
  "ev",
] as const;
