import type { CslName } from "../../../model/reference";
import { withoutEnd } from "../../../text/trim";
import { wordsPattern } from "../../../text/wordLists";
import nameWords from "../../lists/nameWords.json";
import { namesGroup } from "../../personNames";
import { mostUnread } from "../../weights";

/** The authors who stand before a year. */
export interface People {
  readonly authors: readonly CslName[];
  readonly truncated: boolean;
}

const particle = `(?:${wordsPattern(nameWords.particles)}|${wordsPattern(nameWords.capitalParticles)}|['’‘]t)`;
const word = "(?:[a-zA-Z]{1,2}['’-])?\\p{Lu}[\\p{L}\\p{M}'’]{0,40}(?:[-‐‑]\\p{L}[\\p{L}\\p{M}'’]{0,40}){0,3}";
const family = `(?:${particle}\\s){0,3}${word}(?:\\s(?:${particle}\\s){0,3}${word}){0,2}`;
const initials = "(?:\\p{Lu}\\p{Ll}?\\.[\\s-]?){1,5}\\p{Lu}?|\\p{Lu}{1,4}(?:[\\s-]\\p{Lu}{1,2}){0,3}";
const isInitials = new RegExp(`^(?:${initials})(?:\\s${particle}){0,3}$`, "u");
const familyFirst = new RegExp(`^(${family})\\s(\\p{Lu}{1,3}(?:-\\p{Lu})?|(?:\\p{Lu}\\.[\\s-]?){1,4})$`, "u");
const givenFirst = new RegExp(
  `^((?:(?:${word}|\\p{Lu}\\.?(?:-\\p{Lu}\\.?)?)[.\\s]\\s{0,2}){1,4})((?:${particle}\\s){0,3}${word})$`,
  "u",
);
const isFamily = new RegExp(`^${family}$`, "u");
/** A given name, with what particle may follow: "Jianjiong", "Joshua J.", "Patricia de". */
const isGiven = new RegExp(`^${word}(?:\\s(?:${word}|\\p{Lu}\\.?)){0,3}(?:\\s${particle}){0,3}$`, "u");
const particleBehind = new RegExp(`^(.*?)((?:\\s${particle}){1,3})$`, "u");
const isSuffix = /^(?:Jr|Sr|II|III|IV|2nd|3rd)\.?$/;
const others = /^(?:et\.?\sal\.?|al\.?|others|colleagues|[.…\s]+)$/i;
const hasInitials = /(?<!\p{L})\p{Lu}\.|\s\p{Lu}{1,2}(?:,|$)/u;
const separator = /\s?[;,]\s?(?:(?:and|und|y|&)\s)?|\s(?:and|und|y|et|&)(?:\s|(?=,))/;

/**
 * The authors in what stands before a year and consists of nothing else, in whatever order each of them has family and given name; undefined
 * where it is not made of names.
 */
export function readPeople(text: string): People | undefined {
  const plain = withoutMarks(
    text
      .replace(/\s?\((?:[Ee]ds?|[Hh]rsg|[Oo]rgs?|[Cc]omps?)\.?\)/g, "")
      .replace(/[,;]?\s?(?:…|\.\s?\.\s?\.)\s?/g, ", …, ")
      .replace(/\set\.?\sal\.?/g, ", et al"),
  );
  if (namesGroup(plain) && !hasInitials.test(plain))
    return { authors: [{ literal: withoutEnd(plain, ".") }], truncated: false };
  const parts = plain.split(separator).flatMap((part) => part.replace(/\s(?:and|&)$/, "") || []);
  const authors: CslName[] = [];
  let truncated = false;
  let unread = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!.replace(/(?<=\p{Ll}{2})\.$/u, "");
    const next = parts[at + 1]?.replace(/(?<=\p{Ll}{2})\.$/u, "");
    if (others.test(part)) truncated = true;
    else if (isSuffix.test(part) && authors.length > 0) continue;
    else {
      const isInverted =
        next !== undefined &&
        isFamily.test(part) &&
        // "Smith J, III" has its initials.
        !(familyFirst.test(part) && isSuffix.test(next)) &&
        (isInitials.test(next) || (authors.length === 0 && isInvertedBy(part, next)));
      const name = isInverted ? nameOf(part, next) : readName(part);
      if (name !== undefined) authors.push(name);
      else unread++;
      if (authors.length === 0) return undefined;
      if (isInverted) at++;
    }
  }
  const isRead = authors.length > 0 && unread <= authors.length * mostUnread;
  return isRead ? { authors, truncated: truncated || unread > 0 } : undefined;
}

/** Without the marks that part authors from the year; the full stop of an initial stays. */
function withoutMarks(text: string): string {
  const plain = withoutEnd(text, " .,:;");
  return text[plain.length] === "." ? `${plain}.` : plain;
}

/** Of a name of two words and more, which could be given name and family, only what is a given name by itself tells that it is inverted. */
const isInvertedBy = (family: string, given: string): boolean =>
  isGiven.test(given) && !familyFirst.test(family) && (!/\s/.test(family) || !/\s\p{L}{3}/u.test(given));

function readName(text: string): CslName | undefined {
  const vancouver = familyFirst.exec(text);
  if (vancouver) return nameOf(vancouver[1]!, vancouver[2]!);
  const printed = givenFirst.exec(text);
  if (printed) return nameOf(printed[2]!, printed[1]!);
  return isFamily.test(text) ? { family: text } : undefined;
}

/** `J. E. van`: the particle stands behind the given name. */
function nameOf(family: string, given: string): CslName {
  const [, own = given, behind] = particleBehind.exec(given) ?? [];
  return {
    family,
    given: own.trim(),
    ...(behind !== undefined && { "non-dropping-particle": behind.trim() }),
  };
}
