import type { CslItem, CslName, Reference } from "../model/reference";
import { quoted } from "../text/quote";
import { withoutTags } from "../text/tags";
import { yearOf } from "../text/year";

/** Authors that a Vancouver reference names before "et al." (NLM, Citing Medicine: up to six). */
const namedAuthors = 6;

/** A CSL text without tags, on one line. */
export const plainText = (text: string): string => withoutTags(text).replace(/\s+/g, " ").trim();

function familyOf(name: CslName): string {
  if (name.family === undefined) return plainText(name.literal ?? name.given ?? "");
  const particle = name["non-dropping-particle"];
  return plainText(particle === undefined ? name.family : `${particle} ${name.family}`);
}

function initialsOf(given: string): string {
  return given
    .split(/[\s.-]+/)
    .filter((part) => /^\p{L}/u.test(part))
    .map((part) => (/^\p{Lu}{2,3}$/u.test(part) ? part : part.replace(/^(.).*$/su, "$1").toUpperCase()))
    .join("");
}

function vancouverName(name: CslName): string {
  const initials = name.family === undefined ? "" : initialsOf(name.given ?? "");
  return [familyOf(name), initials, plainText(name.suffix ?? "")].filter(Boolean).join(" ");
}

function authorsOf(names: readonly CslName[], truncated: boolean): string {
  const shown = names.slice(0, namedAuthors).map(vancouverName).filter(Boolean);
  if (truncated || names.length > namedAuthors) shown.push("et al");
  return shown.join(", ");
}

function issueOf(csl: CslItem): string {
  const year = String(yearOf(csl) ?? "");
  const volume = (csl.volume ?? "") + (csl.issue === undefined ? "" : `(${csl.issue})`);
  const where =
    csl.page === undefined ? volume : `${volume}:${plainText(csl.page).replace(/ ?(?:--|–|—) ?/g, "-")}`;
  return where === "" ? year : `${year};${where}`;
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/**
 * A reference in the Vancouver manner, as plain text on one line. An entry of which only its author's own line is
 * sure is given as that line; one whose work is not known says so.
 */
export function referenceLine(reference: Reference): string {
  const { csl, raw, status } = reference;
  const isBare = csl.title === undefined && (raw !== undefined || status === "unresolved");
  const line = referenceText(reference);
  return csl.DOI === undefined || isBare ? line : `${line} doi:${csl.DOI}`.trim();
}

/** A reference as one line without its DOI, for where a link to it stands beside. */
export function referenceText(reference: Reference): string {
  const { csl } = reference;
  if (csl.title === undefined) {
    if (reference.raw !== undefined) return plainText(reference.raw);
    if (reference.status === "unresolved")
      return "The review cites a work here that we could not identify; only its number is known.";
  }
  const editors = csl.author === undefined && csl.editor !== undefined;
  const names = authorsOf(csl.author ?? csl.editor ?? [], reference.authorsTruncated ?? false);
  const parts = [
    editors ? `${names}, editors` : names,
    plainText(csl.title ?? ""),
    plainText(csl["container-title"] ?? csl.publisher ?? ""),
    issueOf(csl),
  ];
  return parts.filter(Boolean).map(sentence).join(" ");
}

/** A reference in two or three words: `Hazawa et al. 2014`, `Luo and Zhou 2019`; its key where nothing is known. */
export function shortReference(reference: Pick<Reference, "key" | "csl" | "authorsTruncated">): string {
  const names = reference.csl.author ?? reference.csl.editor ?? [];
  const [first, second] = names.map(familyOf);
  if (first === undefined || first === "") return reference.key;
  const more = names.length > 2 || reference.authorsTruncated === true;
  const who = more ? `${first} et al.` : second === undefined ? first : `${first} and ${second}`;
  return [quoted(who), yearOf(reference.csl)].filter(Boolean).join(" ");
}

/** First author and year, `Hazawa 2014`, for where there is no room for more; undefined where either is not known. */
export function authorAndYear({ csl }: Reference): string | undefined {
  const [first] = csl.author ?? csl.editor ?? [];
  const year = yearOf(csl);
  const family = first && familyOf(first);
  return family && year ? `${family} ${year}` : undefined;
}

/** The title for a row of a list; of an entry that is known by its own line alone, or not at all, what is said of it. */
export const shortTitle = (reference: Reference): string =>
  quoted(reference.csl.title === undefined ? referenceText(reference) : plainText(reference.csl.title));
