import { baseOf } from "../../knowledge/mirna/candidates";
import type { MirnaName } from "../../model/mirna";
import { wordsPattern } from "../../text/wordLists";
import counted from "../lists/counted.json";
import { match, readArm, readBody, type IsKnown, type Reading } from "./read";

const dash = "[-\\u2010-\\u2015\\u2212]";
const slash = /\s?\/\s?/y;
const comma = /\s?[,;]\s?(?:(?:and|or|&)\s)?|\s(?:and|or|&|as well as)\s/y;
const hyphen = new RegExp(dash, "y");
const bareLetters = /[a-z](?![A-Za-z0-9])/y;
const bareArm = /([35])[pP](?![A-Za-z0-9])/y;

/** Words after a number that make it a count or a quantity: "miR-21 and 12 other miRNAs", "miR-155, 24 h"; not a further name, "microRNA-9". */
const quantity = new RegExp(
  `^(?:\\.\\d|,\\d{3}|\\s?[%°×±]|[\\s-]${wordsPattern(counted)}(?![A-Za-z]|[-\\u2010-\\u2015\\u2212]\\d))`,
);

/** Whether the number that ends here counts or measures something. */
export function isQuantity(text: string, end: number): boolean {
  return quantity.test(text.slice(end, end + 16));
}

export interface Member extends Reading {
  readonly start: number;
}

export interface List {
  readonly members: readonly Member[];
  readonly end: number;
  /** All members are joined by slashes: it may be the name of a cluster. */
  readonly slashes: boolean;
}

/** Longer lists are tables or attacks. */
const mostMembers = 60;

/**
 * Reads the members of a coordination that follow its first name: `/222`, `/b`, `, -29b-1, and -9`, ` and 181b`. The text of a member is
 * what is written for it, with its hyphen; what it does not write, it has from the one before.
 */
export function readList(text: string, first: Reading, isKnown: IsKnown): List {
  const members: Member[] = [];
  let previous = first.name;
  let end = first.end;
  let slashes = true;
  while (members.length < mostMembers) {
    const bySlash = match(slash, text, end);
    const gap = bySlash || match(comma, text, end);
    if (gap === "") break;
    const member = readMember(text, end + gap.length, previous, bySlash !== "", isKnown);
    if (member === undefined) break;
    members.push(member);
    slashes &&= bySlash !== "";
    previous = member.name;
    end = member.end;
  }
  return { members, end, slashes };
}

function readMember(
  text: string,
  start: number,
  previous: MirnaName,
  bySlash: boolean,
  isKnown: IsKnown,
): Member | undefined {
  const sign = match(hyphen, text, start);
  const at = start + sign.length;
  const { prefix, stem } = previous;
  const inherited = { ...(prefix === undefined ? {} : { prefix }), coordination: "member" as const };
  const side = match(bareArm, text, at);
  if (side !== "") {
    if (previous.arm === undefined) return undefined;
    const name: MirnaName = { ...previous, ...inherited, arm: side.startsWith("5") ? "5p" : "3p" };
    return { name, start, end: at + side.length };
  }
  const letter = match(bareLetters, text, at);
  if (letter !== "") {
    // "miR-200a, b and c" goes on in the alphabet; "miR-200a and a …" is the article.
    if (!bySlash && letter <= previous.letters) return undefined;
    if (stem === "bantam" || (!bySlash && previous.letters === "")) return undefined;
    const copied = /^-\d(?![\dA-Za-z])/.exec(text.slice(at + 1, at + 5))?.[0] ?? "";
    const copy = /^-[35]p/i.test(copied) ? "" : copied.slice(1);
    const name = { ...inherited, stem, number: previous.number, letters: letter, copy };
    return { ...readArm(text, at + letter.length + (copy === "" ? 0 : copied.length), name), start };
  }
  const reading = readBody(text, at, { stem, symbol: false }, isKnown);
  if (reading === undefined) return undefined;
  const { name, end } = reading;
  if (/^[A-Za-z]/.test(text.slice(end, end + 1)) || (!bySlash && isQuantity(text, end))) return undefined;
  // "miR-125b-1 and -2" are two copies, "miR-29b-1 and -9" are not: no stem-loop is called mir-29b-9.
  if (
    previous.copy !== "" &&
    name.letters === "" &&
    isKnown(`${baseOf({ ...previous, copy: "" })}-${name.number}`)
  )
    return { name: { ...previous, ...inherited, copy: name.number }, start, end };
  const bare = sign === "" && !bySlash && name.letters === "" && name.arm === undefined;
  if (bare && !isKnown(`${stem}-${name.number}`)) return undefined;
  return { name: { ...name, ...inherited }, start, end };
}
