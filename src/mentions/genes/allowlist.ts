/**
 * Proteins that papers on vesicles are full of, by names that mean nothing else there; the model, which was trained on abstracts of all
 * fields, has hardly seen them, or saw them left unannotated. They are trusted in documents that speak of vesicles.
 */
const names =
  "GAPDH flotillin flotillins annexin annexins integrin integrins tetraspanin tetraspanins α-tubulin alpha-tubulin β-tubulin γH2AX γ-H2AX " +
  "Hsp72 Argonaute apolipoprotein apolipoproteins Ku70 Ku80 agrin perlecan laminin collagen talin podocalyxin biglycan α-enolase cadherins " +
  "aldolase calpain leptin cytokeratin α6β4 α6β1 αvβ5 αvβ6 α4β1 COX-2 amyloid-β amyloid-beta AHIF";

/** The same, which are words or other things unless they are written so. */
const exactNames = "STING MVP TRAIL MIF Rb Hrs HGS PUMA Puma RPA Ly6C";

const folded: ReadonlySet<string> = new Set(names.toLowerCase().split(" "));
const exact: ReadonlySet<string> = new Set(exactNames.split(" "));

/** Whether a name as written is one of those, or has one of them as a word: "integrin α6", "flotillin-1". */
export function isTrusted(text: string): boolean {
  const lower = text.toLowerCase();
  return exact.has(text) || folded.has(lower) || lower.split(/[ -]/).some((word) => folded.has(word));
}
