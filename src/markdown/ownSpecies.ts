import { parseDocument } from "yaml";
import type { FrontMatter } from "../model/prose";
import type { SpeciesSign } from "../model/species";
import { organismNamed } from "../text/organisms";

/** Of which species a document says that it is. */
export interface OwnSpecies {
  readonly taxon: number;
  readonly sign: SpeciesSign;
}

/** The line `exoscribe:` and those that are indented below it. */
const ownLines = /^exoscribe[ \t]*:.*(?:\r?\n[ \t].*)*/m;

/** `exoscribe: { species: mouse }` in the front matter: a name, a scientific name or a taxon of NCBI; undefined where it has none that is known. */
export function ownSpecies(frontMatter: FrontMatter | undefined): OwnSpecies | undefined {
  const [lines] = ownLines.exec(frontMatter?.text ?? "") ?? [];
  if (lines?.includes("species") !== true) return undefined;
  const value: unknown = parseDocument(lines).getIn(["exoscribe", "species"]);
  const written = String(value).trim().toLowerCase();
  const found = organismNamed(written);
  return found && { taxon: found.taxon, sign: { text: `species: ${written}`, section: "the front matter" } };
}
