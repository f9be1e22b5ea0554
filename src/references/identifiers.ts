import type { CslItem } from "../model/reference";

/**
 * A DOI in the form in which DOIs are compared: without resolver, label and white space around it, in lower case, for
 * DOI names are case-insensitive (DOI Handbook, 2.4). Says nothing of whether it can be one.
 */
export function normaliseDoi(doi: string): string {
  return doi
    .trim()
    .replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//i, "")
    .replace(/^doi:\s{0,4}/i, "")
    .toLowerCase();
}

/** Whether a string can be a DOI: `10.`, a registrant of digits, a slash, a suffix (DOI Handbook, 2.2). */
export function isDoi(doi: string): boolean {
  return /^10\.\d{4,9}(?:\.\d{1,9}){0,4}\/[^\s"]{1,500}$/.test(normaliseDoi(doi));
}

interface Scheme {
  readonly of: (item: CslItem) => string | undefined;
  readonly normalise: (id: string) => string;
}

const same = (id: string): string => id;

/** Manubot's prefixes, and what each names (Manubot's documentation, "Citations by persistent identifier"). */
const schemes: Readonly<Record<string, Scheme>> = {
  doi: { of: (item) => item.DOI, normalise: normaliseDoi },
  pmid: { of: (item) => item.PMID, normalise: same },
  pmc: { of: (item) => item.PMCID, normalise: (id) => id.toUpperCase().replace(/^(?!PMC)/, "PMC") },
  isbn: { of: (item) => item.ISBN, normalise: (id) => id.replace(/[\s-]/g, "") },
  url: { of: (item) => item.URL, normalise: (id) => id.replace(/\/$/, "") },
  arxiv: {
    of: ({ URL = "", DOI = "" }) => /arxiv(?:\.org\/abs\/|\.)(\d{4}\.\d{4,5})/i.exec(`${URL} ${DOI}`)?.[1],
    normalise: (id) => id.replace(/v\d{1,3}$/, ""),
  },
};
const aliases: Readonly<Record<string, string>> = { pubmed: "pmid", pmcid: "pmc" };

/**
 * The canonical form of a key that names a work by an identifier as Manubot's do (`doi:10.1038/…`, `pmid:…`, `pmc:…`,
 * `isbn:…`, `arxiv:…`, `url:…`); undefined where the key is no identifier.
 */
export function identifierKey(key: string): string | undefined {
  const [, prefix = "", id = ""] = /^([a-z]{3,6}):(.+)$/i.exec(key) ?? [];
  if (/^https?$/i.test(prefix)) return `url:${schemes.url!.normalise(key)}`;
  const name = aliases[prefix.toLowerCase()] ?? prefix.toLowerCase();
  const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
  return scheme && `${name}:${scheme.normalise(id)}`;
}

/** The identifier keys to which an entry answers, in canonical form. */
export function identifierKeys(item: CslItem): readonly string[] {
  return Object.entries(schemes).flatMap(([name, { of, normalise }]) => {
    const id = of(item);
    return id === undefined || id === "" ? [] : [`${name}:${normalise(id)}`];
  });
}
