import type { NoticeKind } from "../../model/retraction";
import { mix } from "../mix";
import type { FileFormat } from "../sections";

/**
 * The file of retracted works. The numbers are the days of its two sources, written as 20250822. A section of a kind has the hashes of the DOIs
 * of which Retraction Watch says that, in ascending order, `hashBytes` bytes each, the most significant first; `pmids` has the PMIDs that PubMed
 * marks as retracted, themselves, in the same way, `pmidBytes` bytes each.
 *
 * A look-up is a false match where a DOI that is in no section has the hash of one that is: of n DOIs with hashes of b bits by chance once in
 * 2^b / n look-ups. With 57,000 DOIs and 40 bits that is once in 19 million. PMIDs are compared as they are.
 */
export const retractionsFormat = {
  what: "file of retracted works",
  /** "ExoR". */
  magic: 0x526f7845,
  version: 1,
  numbers: 2,
  sections: ["retracted", "concern", "reinstated", "pmids"],
} as const satisfies FileFormat<NoticeKind | "pmids">;

export const noticeKinds = ["retracted", "concern", "reinstated"] as const satisfies readonly NoticeKind[];

export const hashBytes = 5;
export const pmidBytes = 4;

/**
 * The hash of a DOI, a whole number of `hashBytes` bytes: two lanes of 32 bits that each take in every character, of one all bits and of the
 * other eight.
 */
export function hashOfDoi(doi: string): number {
  let low = 0x9e3779b9;
  let high = 0x243f6a88;
  for (let at = 0; at < doi.length; at++) {
    const code = doi.charCodeAt(at);
    low = taking(low, code, 0xcc9e2d51);
    high = taking(high, code, 0x1b873593);
  }
  return (mix(high) & 0xff) * 2 ** 32 + (mix(low) >>> 0);
}

/** A lane with one character more, much as MurmurHash3 does it. */
function taking(lane: number, code: number, factor: number): number {
  const turned = Math.imul(lane ^ code, factor);
  return (Math.imul((turned << 15) | (turned >>> 17), 5) + 0xe6546b64) | 0;
}
