import { nameLetters } from "../../text/fold";
import { slipsBetween } from "../../text/slips";
import { keySlip } from "../weights";

/** What a key says: its letters, without case and accents, and its digits, each in a row. */
export interface KeyParts {
  readonly letters: string;
  readonly digits: string;
}

export function keyParts(key: string): KeyParts {
  const all = nameLetters(key.slice(0, keySlip.longestKey));
  return { letters: all.replace(/\P{L}/gu, ""), digits: all.replace(/\P{Nd}/gu, "") };
}

/**
 * Whether somebody who wrote one key may have meant the other: by a slip in its letters or in its digits, or by leaving out an end of it. Other
 * letters with other digits are another author in another year.
 */
export function couldBeMeant(one: KeyParts, other: KeyParts): boolean {
  const [shorter, longer] =
    one.letters.length < other.letters.length ? [one.letters, other.letters] : [other.letters, one.letters];
  const isBeginning = shorter.length >= keySlip.shortestBeginning && longer.startsWith(shorter);
  const isSameYear = one.digits === other.digits || one.digits === "" || other.digits === "";
  if (!isSameYear)
    return (isBeginning || shorter === longer) && slipsBetween(one.digits, other.digits) <= keySlip.digits;
  const most = Math.min(keySlip.letters, Math.floor(longer.length / keySlip.lettersForEach));
  return isBeginning || slipsBetween(shorter, longer) <= most;
}
