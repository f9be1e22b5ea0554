import groups from "./numberedNames.json";

interface Group {
  readonly reason: string;
  /** With their digits. */
  readonly names?: readonly string[];
  /** Without digits, of which they take any. */
  readonly stems?: readonly string[];
}

const known: readonly Group[] = groups;
const names: ReadonlySet<string> = new Set(
  known.flatMap((group) => group.names ?? []).map((name) => name.toLowerCase()),
);
const stems: ReadonlySet<string> = new Set(
  known.flatMap((group) => group.stems ?? []).map((stem) => stem.toLowerCase()),
);

/** Whether a word with its digits is the name of a program, a genome assembly, an antibody class or a cell line. */
export function isKnownNumbered(word: string, digits: string): boolean {
  return names.has((word + digits).toLowerCase()) || stems.has(word.toLowerCase());
}
