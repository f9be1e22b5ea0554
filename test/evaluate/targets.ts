import type { Measure } from "./score";

/** What is scored, with the F1 of a plain dictionary (floor) and the F1 to reach (target). */
export interface Row {
  readonly corpus: string;
  readonly measure: Measure;
  readonly floor?: number;
  readonly target?: number;
  /** Document-level F1 of human NCBI Gene ids. */
  readonly ids?: { readonly floor?: number; readonly target: number };
}

/** Rows without a target are weak gold: phrases derived from event triggers, or terms of the Gene Ontology. */
export const rows: readonly Row[] = [
  { corpus: "biored", measure: "gene", floor: 0.716, target: 0.86, ids: { floor: 0.52, target: 0.83 } },
  { corpus: "tmvar3", measure: "gene", floor: 0.736, target: 0.88, ids: { floor: 0.66, target: 0.87 } },
  { corpus: "nlmgene", measure: "gene", target: 0.86, ids: { target: 0.73 } },
  { corpus: "gnormplus", measure: "gene", target: 0.76, ids: { target: 0.73 } },
  { corpus: "craft", measure: "gene", floor: 0.659, target: 0.825 },
  { corpus: "cellfinder", measure: "gene", floor: 0.646, target: 0.79 },
  { corpus: "bc2gm", measure: "gene", floor: 0.551, target: 0.685 },
  { corpus: "scai_mirna", measure: "mirna", floor: 0.89, target: 0.955 },
  { corpus: "scai_mirna", measure: "gene", floor: 0.598, target: 0.65 },
  { corpus: "ev", measure: "gene", floor: 0.657, target: 0.89 },
  { corpus: "ev", measure: "mirna", floor: 1, target: 0.99 },
  { corpus: "ev", measure: "pathway", target: 0.75 },
  { corpus: "bionlp_pc2013", measure: "gene" },
  { corpus: "bionlp_cg2013", measure: "gene" },
  { corpus: "bionlp_gro2013", measure: "gene" },
  { corpus: "bionlp_pc2013", measure: "pathway" },
  { corpus: "bionlp_cg2013", measure: "pathway" },
  { corpus: "craft", measure: "pathway" },
];
