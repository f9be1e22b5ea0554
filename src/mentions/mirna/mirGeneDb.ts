import { match, readArm, type Reading, type Stem } from "./read";

/** A family's number, then paralogue, variant and strand: `-10-P1a`, `-221-P2-v1`, `-7-P2c3`; then what is not the gene itself. */
const family = /-\d{1,5}(?![A-Za-z\d])/y;
const paralogue =
  /(?:-[Po]\d{1,3}[a-zA-Z]?\d{0,3}){0,2}(?:-v\d{1,2})?(?:-as)?(?:_(?:pre|pri|loop))?(?![A-Za-z\d])/y;

/**
 * Reads a name of MirGeneDB (Fromm et al. 2020), which numbers genes by their descent: `Hsa-Mir-10-P1a_5p`, `Hsa-Let-7-P2c3`, `Hsa-Mir-21`.
 * Capitals tell it from miRBase's, a species before the name or a paralogue behind it from a sloppy one. `prefix`: as written, or empty.
 */
export function readMirGeneDb(
  text: string,
  { stem, end, written }: Stem,
  prefix: string,
): Reading | undefined {
  if (!/^(?:Mir|Let)$/.test(written)) return undefined;
  const number = match(family, text, end);
  if (number === "") return undefined;
  const at = end + number.length;
  const mirGeneDb = match(paralogue, text, at);
  if (mirGeneDb === "" && !/^\p{Lu}\p{Ll}{2,3}$/u.test(prefix)) return undefined;
  const name = { stem, number: number.slice(1), letters: "", copy: "", mirGeneDb };
  const reading = readArm(text, at + mirGeneDb.length, name);
  // The star of the arm that is degraded stands beside the arm.
  return reading.name.arm !== undefined && text.charAt(reading.end) === "*"
    ? { ...reading, end: reading.end + 1 }
    : reading;
}
