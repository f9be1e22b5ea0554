import type { Curie } from "../model/entity";

/** A link that we build. Nothing in its address is left to escape for Markdown, and it leads to https, or to a command of ours. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

interface Registry {
  readonly name: string;
  /** What stands before the local id where people write it: `GO:0006914`. */
  readonly prefix?: string;
  /** The page of an id, which stands at `$1`. */
  readonly page: string;
  /** What an id must look like, so that nothing else gets into an address. */
  readonly id: RegExp;
}

/**
 * Where each identifier has its page. Prefixes and patterns of ids are Bioregistry's; where the authority's own page
 * cannot be addressed by the id alone, Bioregistry's resolver leads there.
 */
const registries: Readonly<Record<string, Registry>> = {
  hgnc: {
    name: "",
    prefix: "HGNC:",
    page: "https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:$1",
    id: /^\d{1,6}$/,
  },
  mgi: {
    name: "",
    prefix: "MGI:",
    page: "https://www.informatics.jax.org/marker/MGI:$1",
    id: /^\d{1,8}$/,
  },
  rgd: {
    name: "",
    prefix: "RGD:",
    page: "https://rgd.mcw.edu/rgdweb/report/gene/main.html?id=$1",
    id: /^\d{1,10}$/,
  },
  "hgnc.genegroup": {
    name: "HGNC group",
    page: "https://www.genenames.org/data/genegroup/#!/group/$1",
    id: /^\d{1,6}$/,
  },
  uniprot: {
    name: "UniProt",
    page: "https://www.uniprot.org/uniprotkb/$1/entry",
    id: /^[A-Z0-9]{6,10}$/,
  },
  ncbigene: { name: "NCBI Gene", page: "https://www.ncbi.nlm.nih.gov/gene/$1", id: /^\d{1,10}$/ },
  ensembl: { name: "Ensembl", page: "https://www.ensembl.org/id/$1", id: /^ENS[A-Z]{0,5}\d{11}$/ },
  omim: { name: "OMIM", page: "https://omim.org/entry/$1", id: /^\d{6}$/ },
  mirbase: { name: "miRBase", page: "https://www.mirbase.org/hairpin/$1", id: /^MI\d{7}$/ },
  "mirbase.mature": {
    name: "miRBase",
    page: "https://www.mirbase.org/mature/$1",
    id: /^MIMAT\d{7}$/,
  },
  "mirbase.family": {
    name: "miRBase family",
    page: "https://bioregistry.io/mirbase.family:$1",
    id: /^MIPF\d{7}$/,
  },
  fplx: { name: "FamPlex", page: "https://bioregistry.io/fplx:$1", id: /^[A-Za-z0-9_-]{1,80}$/ },
  reactome: {
    name: "Reactome",
    page: "https://reactome.org/content/detail/$1",
    id: /^R-[A-Z]{3}-\d{1,9}$/,
  },
  wikipathways: {
    name: "WikiPathways",
    page: "https://www.wikipathways.org/pathways/$1.html",
    id: /^WP\d{1,6}$/,
  },
  go: {
    name: "Gene Ontology",
    prefix: "GO:",
    page: "https://www.ebi.ac.uk/QuickGO/term/GO:$1",
    id: /^\d{7}$/,
  },
  pw: { name: "Pathway Ontology", prefix: "PW:", page: "https://bioregistry.io/pw:$1", id: /^\d{7}$/ },
  cellosaurus: {
    name: "Cellosaurus",
    prefix: "CVCL_",
    page: "https://www.cellosaurus.org/CVCL_$1",
    id: /^[A-Z0-9]{4}$/,
  },
  cl: { name: "Cell Ontology", prefix: "CL:", page: "https://bioregistry.io/cl:$1", id: /^\d{7}$/ },
  bto: { name: "BRENDA Tissue", prefix: "BTO:", page: "https://bioregistry.io/bto:$1", id: /^\d{7}$/ },
  doid: {
    name: "Disease Ontology",
    prefix: "DOID:",
    page: "https://bioregistry.io/doid:$1",
    id: /^\d{1,7}$/,
  },
  mondo: { name: "Mondo", prefix: "MONDO:", page: "https://bioregistry.io/mondo:$1", id: /^\d{7}$/ },
  mesh: { name: "MeSH", page: "https://bioregistry.io/mesh:$1", id: /^[CD]\d{6,9}$/ },
  doi: { name: "DOI", page: "https://doi.org/$1", id: /^10\.\d{4,9}\/\S{1,250}$/ },
  pubmed: { name: "PubMed", page: "https://pubmed.ncbi.nlm.nih.gov/$1/", id: /^\d{1,9}$/ },
  pmc: {
    name: "PubMed Central",
    prefix: "PMC",
    page: "https://pmc.ncbi.nlm.nih.gov/articles/PMC$1/",
    id: /^\d{1,9}$/,
  },
};

/**
 * The page of an identifier, at a host of the table above; undefined where the prefix is not known or the id is none of
 * that registry's.
 */
export function linkOf(id: Curie): Link | undefined {
  const colon = id.indexOf(":");
  const prefix = id.slice(0, colon).toLowerCase();
  const registry = Object.hasOwn(registries, prefix) ? registries[prefix] : undefined;
  const local = id.slice(colon + 1).replace(/^(HGNC:|MGI:|RGD:|GO:|PW:|CVCL_|PMC)/, "");
  // Half of a surrogate pair has no place in an address.
  if (!registry?.id.test(local) || /\p{Cs}/u.test(local)) return undefined;
  const path = local.split("/").map(encodeSegment).join("/");
  // No-break spaces: a row of links breaks between them, never inside one.
  const label = `${registry.name} ${registry.prefix ?? ""}${local}`.trim().replaceAll(" ", "\u00a0");
  return { label, url: registry.page.replace("$1", () => path) };
}

/** Of a longer address so much is shown, and never less than its host. */
const shownAddress = 60;
const longestAddress = 2_000;

/**
 * The address that a `url` field has, if it is one of https that says plainly where it leads; labelled by itself, its
 * host first and in ASCII.
 */
export function addressLink(address: string): Link | undefined {
  const isPlain = /^https:\/\/[^\s\\[\]]+$/i.test(address) && address.length <= longestAddress;
  const parsed = isPlain ? parse(address) : undefined;
  if (parsed === undefined || parsed.username + parsed.password !== "") return undefined;
  const url = parsed.href.replace(breaking, percent);
  const written = url.slice("https://".length).replace(/\/$/, "");
  const shown = written.slice(0, Math.max(shownAddress, parsed.host.length));
  return { label: shown === written ? written : `${shown}…`, url };
}

/** `URL.canParse` of node 20 refuses some umlauts once it has been called often. */
function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** What is no part of a plain word to a reader of Markdown, though an address may have it. */
const breaking = /[!'()*^`{|}]/g;

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** A text as part of an address, in which it means nothing to a reader of addresses or of Markdown. */
const encodeSegment = (segment: string): string => encodeURIComponent(segment).replace(breaking, percent);

/** Where Zotero shows the work that Better BibTeX has under a key; undefined where no address can have the key in it. */
export const zoteroAddress = (key: string): string | undefined =>
  /[\p{C}\p{Z}]/u.test(key) ? undefined : `zotero://select/items/@${encodeSegment(key)}`;

/** A link that runs a command of ours where the host lets it. Whatever the arguments say, they stay arguments. */
export const commandLink = (label: string, command: string, ...args: readonly unknown[]): Link => ({
  label,
  url: `command:${command}?${encodeSegment(JSON.stringify(args))}`,
});
