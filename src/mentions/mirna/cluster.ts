import { baseOf } from "../../knowledge/mirna/candidates";
import { mirnaEvidence } from "../weights";
import { match, type IsKnown, type Reading } from "./read";

const tilde = /[~\u223c\u02dc\u301c]/y;
const hyphen = /[-\u2010-\u2015]/y;
const member = /(?:let-|mi[Rr]-)?\d{1,5}(?!\d)[a-z]?(?:-[12](?!\d|[-~\u223c]?\d))?(?![A-Za-z]|\.\d)/y;

/** What follows a cluster's name. */
const clusterWord =
  /^(?:\s(?:miRNA|miR|microRNA|gene))?\s(?:gene\s)?(?:clusters?|polycistrons?|polycistronic|groups?|locus|loci)(?![A-Za-z])/;
const familyWord = /^(?:\s(?:miRNA|miR|microRNA|seed|gene))?\s(?:family|families)(?![A-Za-z])/;

/** Whether the words after a name call it a cluster or group, or a family. */
export function isCalledCluster(text: string, end: number): boolean {
  return clusterWord.test(text.slice(end, end + 40));
}

export function isCalledFamily(text: string, end: number): boolean {
  return familyWord.test(text.slice(end, end + 30));
}

/**
 * Goes on reading a name that is that of a cluster: `miR-17~92`, `miR-183-96-182`, `miR-17-92`, whose last part is no copy number since no such stem-loop is known.
 */
export function readCluster(text: string, { name, end }: Reading, isKnown: IsKnown): Reading | undefined {
  if (name.arm !== undefined || name.stem === "bantam" || name.stem === "lin") return undefined;
  const cluster: string[] = [];
  let first = name;
  if (
    Number(name.copy) >= mirnaEvidence.leastClusterMember ||
    (name.copy !== "" && isCalledCluster(text, end))
  ) {
    if (!isKnown(baseOf(name)) && isKnown(`mir-${name.copy}`)) {
      cluster.push(name.copy);
      first = { ...name, copy: "" };
    }
  }
  let at = end;
  for (let i = 0; i < 6; i++) {
    const byTilde = match(tilde, text, at);
    const gap = byTilde || match(hyphen, text, at);
    if (gap === "") break;
    const next = match(member, text, at + gap.length);
    // A hyphen joins numbers alone: "miR-17-92".
    if (next === "" || (byTilde === "" && !(/^\d/.test(next) && isKnown(`mir-${next}`)))) break;
    cluster.push(next);
    at += gap.length + next.length;
  }
  return cluster.length === 0 ? undefined : { name: { ...first, cluster }, end: at };
}
