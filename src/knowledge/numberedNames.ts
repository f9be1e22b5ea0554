import { foldedWords, wordsIn } from "../text/wordLists";
import lists from "./lists/numberedNames.json";

/** With their digits. */
const names = foldedWords([...lists.names, ...lists.assemblyNames]);
/** Without digits, of which they take any. */
const stems = foldedWords([...lists.stems, ...lists.assemblies]);
/** Genome assemblies, which are written in these very capitals: stems, and names. */
const assemblies: ReadonlySet<string> = new Set(wordsIn(lists.assemblies));
const assemblyNames: ReadonlySet<string> = new Set(wordsIn(lists.assemblyNames));

/** Whether a word with its digits is the name of a program, a genome assembly, an antibody class or a cell line. */
export function isKnownNumbered(word: string, digits: string): boolean {
  return names.has((word + digits).toLowerCase()) || stems.has(word.toLowerCase());
}

/** Whether a name is that of a genome assembly (`hg38`, `b37`), in its very capitals. */
export function isGenomeAssembly(name: string): boolean {
  const stem = name.replace(/(?<!\d)\d{1,3}$/, "");
  return (stem !== name && assemblies.has(stem)) || assemblyNames.has(name);
}
