/**
 * Names in the tables that never mean the entity in running text: single characters, numbers, the RNA exosome by the word
 * of the vesicle, and general words that stand as names of groups or as odd aliases.
 */
export function isStopName(text: string): boolean {
  return (
    !/\p{L}/u.test(text) ||
    text.replace(/[^\p{L}\p{N}]/gu, "").length < 2 ||
    stopNames.has(text.toLowerCase())
  );
}

const stopNames: ReadonlySet<string> = new Set(
  (
    "exosome|exosomes|exosome complex|rna exosome|protein|proteins|gene|genes|kinase|kinases|receptor|receptors|antigen|" +
    "factor|enzyme|enzymes|ligand|ligands|phosphatase|protease|proteases|peptidase|hormone|hormones|cytokine|complex|" +
    "subunit|domain|dna|rna|mrna|atp|adp|gtp|gdp|camp|cgmp|nad|nadh|nadph|transcription factor|transcription factors|" +
    "membrane protein|nuclear protein|hypothetical protein|unknown|control|cell|tumor|cancer|human|mouse|rat|" +
    "calcium|zinc|iron|potassium|sodium|type 1|type 2|class 1|class 2|group 1|group 2|alpha|beta|gamma|delta"
  ).split("|"),
);
