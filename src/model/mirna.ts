/**
 * A miRNA's name taken apart by miRBase's naming rules (Ambros et al. 2003; Griffiths-Jones et al. 2006): `hsa-miR-519a-2-5p`
 * has the prefix `hsa`, the stem `mir`, the number `519`, the letters `a`, the copy `2` and the arm `5p`.
 */
export interface MirnaName {
  /** Species prefix, only where it is written. */
  readonly prefix?: string;
  readonly stem: "mir" | "let" | "lin" | "bantam";
  /** Digits; of viral and some insect miRNAs with letters (`BART7`, `iab-4`); empty for `bantam`. */
  readonly number: string;
  /** In lower case, empty if none. */
  readonly letters: string;
  /** Number of the genomic copy, `1` of `mir-16-1`; empty if none. */
  readonly copy: string;
  /** `*` is the arm that was less abundant, in names before release 18. */
  readonly arm?: "5p" | "3p" | "*";
  /** Antisense: `-as`. */
  readonly antisense?: boolean;
  /** `lead`: the first of a coordination; `member`: a further one, which borrows what it does not write. */
  readonly coordination?: "lead" | "member";
  /** What follows the first number in the name of a cluster or group: `92` of `miR-17~92`. */
  readonly cluster?: readonly string[];
  /** The text speaks of the family or group: "miR-200 family". */
  readonly family?: boolean;
  /** A name of MirGeneDB: what stands behind its number, `-P1a` of `Hsa-Mir-10-P1a_5p`; empty if nothing does. */
  readonly mirGeneDb?: string;
  /** Written as the gene's symbol of HGNC or MGI: `MIR21`, `Mir21`, `MIRLET7A1`. */
  readonly symbol?: boolean;
}
