import { nameLetters } from "../../text/fold";
import { slipsBetween } from "../../text/slips";
import { keySlip } from "../weights";

/** What a key says, without case, accents and marks: all of it, and its letters and its digits, each in a row. */
export interface KeyParts {
  readonly all: string;
  readonly letters: string;
  readonly digits: string;
}

export function keyParts(key: string): KeyParts {
  const all = nameLetters(key.slice(0, keySlip.longestKey));
  return { all, letters: all.replace(/\P{L}/gu, ""), digits: all.replace(/\P{Nd}/gu, "") };
}

/**
 * Whether somebody who wrote one key may have meant the other: by a slip of the hand, by more of them in a long name of the same year, or by
 * leaving out an end of it. Other letters with other digits are another author in another year.
 */
export function couldBeMeant(one: KeyParts, other: KeyParts): boolean {
  if (slipsBetween(one.all, other.all) <= 1) return true;
  if (one.digits !== other.digits && one.digits !== "" && other.digits !== "") return false;
  const [shorter, longer] =
    one.letters.length < other.letters.length ? [one.letters, other.letters] : [other.letters, one.letters];
  const isBeginning = shorter.length >= keySlip.shortestBeginning && longer.startsWith(shorter);
  const most = Math.min(keySlip.letters, Math.floor(longer.length / keySlip.lettersForEach));
  return isBeginning || slipsBetween(shorter, longer) <= most;
}
