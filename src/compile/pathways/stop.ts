/** Names of pathways that are everyday words of cell biology, and tell nothing when they stand alone. */
export function isHousekeeping(name: string): boolean {
  return names.has(name.toLowerCase().replace(/ (pathways?|process)$/, ""));
}

const names: ReadonlySet<string> = new Set(
  (
    "transcription|translation|proliferation|cell proliferation|migration|cell migration|differentiation|" +
    "cell differentiation|secretion|inflammation|metabolism|disease|development|developmental biology|digestion|" +
    "absorption|reproduction|gene expression|gene expression (transcription)|signal transduction|signaling|" +
    "metabolism of proteins|metabolism of rna|transport|cell growth|growth|cell death|behavior|sensory perception|" +
    "muscle contraction|hemostasis|protein localization|localization|invasion|adhesion|binding|exocytosis|" +
    "regulatory|metabolic|drug|biosynthesis|degradation|disease pathway|protein folding|programmed|response|" +
    "immune|kegg|shunt|shunts|signalling|signalling cascade|signalling cascades|signalling pathway|signal amplification|immune system|" +
    "innate immune system|adaptive immune system|neuronal system|cell-cell communication|cell to cell communication|" +
    "cell communication|dna synthesis|rna synthesis|protein synthesis|mitochondrial transcription|insulin secretion|" +
    "nuclear receptor transcription|aging|ageing|fertilization|s phase|m phase|g1 phase|g2 phase|g0 and early g1|g2|g1|mitosis|replication|" +
    "lung fibrosis|fibrosis|cancer|spinal cord injury|heart development|allograft rejection|synthesis|" +
    "hormone|neurotransmitter|homeostasis|stress|toxicity|ion channels|ion transport|glucose|lipid|calcium"
  ).split("|"),
);
