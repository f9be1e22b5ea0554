import { sequenceRank, sequenceReach } from "../weights";
import { numbersOf, type Candidate } from "./candidate";

/** The numbers that were cited so far, in the order of the document. */
export interface Sequence {
  /** How well a number goes on from those before: see `sequenceRank`. */
  rank(number: number): number;
  add(citation: Candidate): void;
}

export function createSequence(): Sequence {
  const cited = new Set<number>();
  let highest = 0;
  return {
    rank(number) {
      if (number === highest + 1) return sequenceRank.next;
      if (cited.has(number)) return sequenceRank.known;
      return number > highest && number <= highest + sequenceReach.close
        ? sequenceRank.close
        : sequenceRank.none;
    },
    add(citation) {
      for (const number of numbersOf(citation)) {
        cited.add(number);
        if (number <= highest + sequenceReach.highest) highest = Math.max(highest, number);
      }
    },
  };
}

/**
 * Of what may be citations of one style, in the order of the document, all that are not in doubt, and those of the others
 * that the document speaks for. What may mean something else has to be the next number, what may be an index to stand in a
 * document that puts no space before citations, and what is only written oddly to be cited already or close. None is
 * beyond the list, of which `entries` are known. `doubtOf`: what is in doubt in this document.
 */
export function withoutDoubtful(
  candidates: readonly Candidate[],
  entries: number,
  doubtOf: (candidate: Candidate) => Candidate["doubt"] = ({ doubt }) => doubt,
): readonly Candidate[] {
  const firm = candidates.filter((candidate) => doubtOf(candidate) === undefined);
  if (firm.length === candidates.length) return candidates;
  const isTight = firm.filter((candidate) => candidate.isTight).length * 2 > firm.length;
  const sequence = createSequence();
  return candidates.filter((candidate) => {
    const isKept = doubtOf(candidate) === undefined || (firm.length > 0 && isLikely(candidate));
    if (isKept) sequence.add(candidate);
    return isKept;
  });

  function isLikely(candidate: Candidate): boolean {
    const numbers = numbersOf(candidate);
    const rank = sequence.rank(Math.min(...numbers));
    if (entries > 0 && Math.max(...numbers) > entries) return false;
    const doubt = doubtOf(candidate);
    if (doubt === "index") return isTight;
    return doubt === "meaning" ? rank === sequenceRank.next : rank > sequenceRank.none || entries > 0;
  }
}
