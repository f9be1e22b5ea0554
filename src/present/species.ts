import type { Mention } from "../model/mention";
import type { SpeciesSign } from "../model/species";
import { organisms } from "../text/organisms";
import { commonest, groupBy } from "../text/groupBy";
import { quoted } from "../text/quote";
import { escapeMarkdown } from "./markdown";
import { times } from "./times";

/** The everyday name of a species, by its NCBI taxon; undefined of one that has none here. */
export const speciesName = (taxon: number): string | undefined =>
  organisms.find((one) => one.taxon === taxon)?.name;

const anyName = (taxon: number): string =>
  speciesName(taxon) ?? organisms.find((one) => one.taxon === taxon)?.scientific ?? "another species";

/** What tells of a species, as plain text: "by “C57BL/6J” in Methods". */
const told = ({ text, section }: SpeciesSign): string =>
  `by “${quoted(text)}”${section === undefined ? "" : ` in ${quoted(section)}`}`;

/** Of which species a mention is read, and why, as Markdown. */
export const readingOf = (taxon: number, sign: SpeciesSign | undefined): string =>
  escapeMarkdown(
    `Read as ${anyName(taxon)}${sign === undefined ? ": nothing here tells otherwise" : `, ${told(sign)}`}.`,
  );

/** Of which species the genes and miRNAs of a document are read, the commonest first, as plain text; empty where it names none. */
export function readingsIn(mentions: readonly Mention[]): string {
  const read = mentions.filter(({ kind }) => kind === "protein" || kind === "mirna");
  const groups = [...groupBy(read, ({ taxon }) => taxon)].sort(([, a], [, b]) => b.length - a.length);
  if (groups.length === 0) return "";
  const parts = groups.slice(0, shownSpecies).map(([taxon, own]) => {
    const reason = commonest(own.flatMap(({ sign }) => (sign ? told(sign) : [])));
    return `${anyName(taxon)} (${times(own.length)}${reason === undefined ? "" : `, ${reason}`})`;
  });
  const rest = groups.length - parts.length;
  return `Genes and miRNAs are read as ${[...parts, ...(rest > 0 ? [`${rest} more`] : [])].join(", ")}.`;
}

/** Of more species so many are named. */
const shownSpecies = 3;

/** Scientific names as people say them, where there is such a word; those first. */
export function everydayNames(species: readonly string[]): readonly string[] {
  const known = organisms.filter(
    ({ name, scientific }) => name !== undefined && species.includes(scientific),
  );
  const rest = species.filter((one) => !known.some(({ scientific }) => scientific === one));
  return [...known.map(({ name }) => name!), ...rest];
}
