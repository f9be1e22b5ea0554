import groups from "./numberedNames.json";

interface Group {
  readonly reason: string;
  /** With their digits. */
  readonly names?: readonly string[];
  /** Without digits, of which they take any. */
  readonly stems?: readonly string[];
  /** Stems of genome assemblies, which are written in these very capitals. */
  readonly assemblies?: readonly string[];
}

const known: readonly Group[] = groups;
const names: ReadonlySet<string> = new Set(
  known.flatMap((group) => group.names ?? []).map((name) => name.toLowerCase()),
);
const ofAssemblies = known.filter((group) => group.assemblies !== undefined);
const stems: ReadonlySet<string> = new Set(
  known
    .flatMap((group) => [...(group.stems ?? []), ...(group.assemblies ?? [])])
    .map((stem) => stem.toLowerCase()),
);

/** Whether a word with its digits is the name of a program, a genome assembly, an antibody class or a cell line. */
export function isKnownNumbered(word: string, digits: string): boolean {
  return names.has((word + digits).toLowerCase()) || stems.has(word.toLowerCase());
}

/** Whether a name is that of a genome assembly (`hg38`, `b37`), in its very capitals. */
export function isGenomeAssembly(name: string): boolean {
  const stem = name.replace(/(?<!\d)\d{1,3}$/, "");
  return ofAssemblies.some(
    (group) => (stem !== name && group.assemblies!.includes(stem)) || group.names?.includes(name) === true,
  );
}
