/**
 * Names in the tables that never mean the entity in running text: single characters, numbers, the RNA exosome by the word
 * of the vesicle, and general words that stand as names of groups or as odd aliases.
 */
export function isStopName(text: string): boolean {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, "");
  const numbersAlone = !/\p{L}/u.test(bare) && !/^\d+-\d+-\d+$/.test(text);
  return numbersAlone || bare.length < 2 || stopNames.has(text.toLowerCase());
}

const stopNames: ReadonlySet<string> = new Set(
  (
    "exosome|exosomes|exosome complex|rna exosome|protein|proteins|gene|genes|kinase|kinases|receptor|receptors|antigen|" +
    "factor|enzyme|enzymes|ligand|ligands|phosphatase|protease|proteases|peptidase|hormone|hormones|cytokine|complex|" +
    "subunit|domain|dna|rna|mrna|atp|adp|gtp|gdp|camp|cgmp|nad|nadh|nadph|transcription factor|transcription factors|" +
    "membrane protein|nuclear protein|hypothetical protein|unknown|control|cell|tumor|cancer|human|mouse|rat|" +
    "lipoprotein|lipoproteins|1-d|2-d|3-d|1d|2d|3d|heparin-binding protein|polymerase|siblings|adipose|can|calcium|zinc|iron|potassium|sodium|type 1|type 2|class 1|class 2|group 1|group 2|alpha|beta|gamma|delta"
  ).split("|"),
);

/** Words that hold sentences together; whoever writes them means no gene. */
export const functionWords: readonly string[] = (
  "a about after all also an and any are as at be been before being between both but by can could did do does during each " +
  "either few for from had has have he her here hers him his how i if in into is it its itself may me might more most " +
  "must my neither no nor not of off on once one only or other our out over own per same she should since so some such " +
  "than that the their them then there these they this those through to too two under until up upon us via was we were " +
  "what when where which while who whom whose why will with within without would yet you your"
).split(" ");
