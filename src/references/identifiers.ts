import type { CslItem } from "../model/reference";
import { percentDecoded } from "../text/encoding";
import { slipsBetween } from "../text/slips";
import { withoutEnd } from "../text/trim";

const resolver = /^(?:https?:\/\/)?(?:dx\.)?doi\.org\//i;
/** The name of a short DOI: `gg4d4k`. */
const shortName = /^(?=[a-z\d]{0,11}[a-z])[a-z\d]{3,12}$/i;

/**
 * A DOI in the form in which DOIs are compared: without resolver, label and white space around it, in lower case, for
 * DOI names are case-insensitive (DOI Handbook, 2.4). The short ones of shortdoi.org are `10/gg4d4k`, for their address may
 * leave out the `10/`. Says nothing of whether it can be one.
 */
export function normaliseDoi(doi: string): string {
  const written = doi.trim();
  const name = written.replace(resolver, "");
  const isShort = name !== written && shortName.test(name);
  return (isShort ? `10/${name}` : name).replace(/^doi:\s{0,4}/i, "").toLowerCase();
}

/**
 * A DOI as it compares with what other hands wrote for the same work: without whatever stands before the `10.` (the address of a library's proxy, `info:doi/`) and
 * the punctuation of a sentence behind it, percent escapes and character references undone. Old DOIs have `<` and `>`, which lists of works
 * mostly lose: both are left out.
 */
export function comparableDoi(doi: string): string {
  const written = percentDecoded(doi)
    .replace(/&(?:lt|gt);|[<>]/gi, "")
    .replace(/&amp;/gi, "&");
  const name = withoutEnd(normaliseDoi(written), ".,;:");
  return name.slice(Math.max(0, name.search(/10\.\d{4,9}\//)));
}

/** The DOI of an item, also where its address alone has it. */
export const doiOf = ({ DOI, URL = "" }: CslItem): string | undefined =>
  DOI ?? (/\bdoi\.org\//i.test(URL) ? URL : undefined);

const canBeDoi = /^10(?:\.\d{4,9}(?:\.\d{1,9}){0,4}\/[^\s"]{1,500}|\/[a-z\d]{3,12})$/;

/** Whether a string can be a DOI: `10.`, a registrant of digits, a slash, a suffix (DOI Handbook, 2.2); or a short one. */
export function isDoi(doi: string): boolean {
  return canBeDoi.test(normaliseDoi(doi));
}

interface Scheme {
  /** What an entry answers to; undefined where entries have no such identifier. */
  readonly of?: (item: CslItem) => string | undefined;
  readonly normalise: (id: string) => string;
  /** The canonical form of those that can be one. */
  readonly valid: RegExp;
}

const same = (id: string): string => id;

/** Manubot's prefixes, and what each names (Manubot's documentation, "Citations by persistent identifier"). */
const schemes: Readonly<Record<string, Scheme>> = {
  doi: {
    of: (item) => item.DOI,
    normalise: normaliseDoi,
    valid: canBeDoi,
  },
  pmid: { of: (item) => item.PMID, normalise: same, valid: /^[1-9]\d{0,8}$/ },
  pmc: {
    of: (item) => item.PMCID,
    normalise: (id) => id.toUpperCase().replace(/^(?!PMC)/, "PMC"),
    valid: /^PMC\d{1,9}$/,
  },
  isbn: {
    of: (item) => item.ISBN,
    normalise: (id) => id.replace(/[\s-]/g, "").toUpperCase(),
    valid: /^(?:97[89])?\d{9}[\dX]$/,
  },
  url: {
    of: (item) => item.URL,
    normalise: (id) => id.replace(/\/$/, ""),
    valid: /^(?:https?|ftp):\/\/[^\s/]{3,}/i,
  },
  arxiv: {
    of: ({ URL = "", DOI = "" }) => /arxiv(?:\.org\/abs\/|\.)(\d{4}\.\d{4,5})/i.exec(`${URL} ${DOI}`)?.[1],
    normalise: (id) => id.replace(/v\d{1,3}$/, ""),
    valid: /^(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[a-z]{2})?\/\d{7})$/i,
  },
  wikidata: { normalise: (id) => id.toUpperCase(), valid: /^Q[1-9]\d{0,11}$/ },
  clinicaltrials: { normalise: (id) => id.toUpperCase(), valid: /^NCT\d{8}$/ },
};
const aliases: Readonly<Record<string, string>> = { pubmed: "pmid", pmcid: "pmc", shortdoi: "doi" };

/**
 * The canonical form of a key that names a work by an identifier as Manubot's do (`doi:10.1038/…`, `pmid:…`, `pmc:…`,
 * `isbn:…`, `arxiv:…`, `url:…`, `wikidata:…`, `clinicaltrials:…`); undefined where the key is no identifier.
 */
export function identifierKey(key: string): string | undefined {
  const found = schemeOf(key);
  return found && `${found.name}:${found.id}`;
}

/**
 * Whether a key names a work by an identifier that Manubot can look up; false where it is none such: a PMID with letters, a DOI
 * without its suffix. Undefined where the key is no identifier.
 */
export function isResolvable(key: string): boolean | undefined {
  const found = schemeOf(key);
  return found && schemes[found.name]!.valid.test(found.id);
}

function schemeOf(key: string): { readonly name: string; readonly id: string } | undefined {
  const [, prefix = "", id = ""] = /^([a-z]{3,14}):(.+)$/i.exec(key) ?? [];
  if (/^https?$/i.test(prefix)) return { name: "url", id: schemes.url!.normalise(key) };
  const name = aliases[prefix.toLowerCase()] ?? prefix.toLowerCase();
  return Object.hasOwn(schemes, name) ? { name, id: schemes[name]!.normalise(id) } : undefined;
}

/** Prefixes that are one letter more, less or other than one of Manubot's, before an identifier that it would have. */
export function intendedPrefix(key: string): string | undefined {
  const [, prefix = "", id = ""] = /^([a-z]{2,14}):(.+)$/i.exec(key) ?? [];
  if (id === "" || schemeOf(key) !== undefined) return undefined;
  return [...Object.keys(schemes), ...Object.keys(aliases)].find(
    (known) =>
      known !== "url" && slipsBetween(prefix.toLowerCase(), known) <= 1 && isResolvable(`${known}:${id}`),
  );
}

/** The identifier keys to which an entry answers, in canonical form. */
export function identifierKeys(item: CslItem): readonly string[] {
  return Object.entries(schemes).flatMap(([name, { of, normalise }]) => {
    const id = of?.(item);
    return id === undefined || id === "" ? [] : [`${name}:${normalise(id)}`];
  });
}

/** The item that a key names by a DOI or PMID, of which no more is known; undefined where it is neither. */
export function identifierItem(key: string): CslItem | undefined {
  const found = schemeOf(key);
  if (found === undefined || isResolvable(key) !== true) return undefined;
  const item = { id: key, type: "document" };
  if (found.name === "doi") return { ...item, DOI: found.id };
  return found.name === "pmid" ? { ...item, PMID: found.id } : undefined;
}
