import {
  accessionDigits,
  geneAuthorities,
  type GeneAuthority,
  speciesFormat,
} from "../knowledge/species/format";
import { prefixOf } from "../knowledge/species/mirnas";
import { wordsPattern } from "../text/wordLists";
import predictedNames from "./lists/predictedGenes.json";
import { isInLexicon } from "./mirna";
import { deflateColumns, writeSections } from "./sections";
import { type Row, type Tables, values } from "./tables";
import { speciesRules } from "./weights";

type Columns = readonly (readonly string[])[];

/** The file of other species. Pure: the same input, the same bytes. */
export function compileSpecies(tables: Tables): Uint8Array {
  const human = new Set(
    tables.hgnc_complete
      .filter((row) => row.locus_group !== "non-coding RNA")
      .map((row) => row.symbol!.toUpperCase()),
  );
  const genes = { mouse: tables.mgi_entries, rat: tables.rgd_entries };
  const sections = {
    ...(Object.fromEntries(
      geneAuthorities.map((authority) => [
        authority.section,
        geneColumns(genes[authority.section], human, authority),
      ]),
    ) as Record<GeneAuthority["section"], Columns>),
    hairpins: mirnaColumns(tables.mirbase_all_hairpin_names),
    matures: mirnaColumns(tables.mirbase_all_mature_names),
  };
  return writeSections(
    speciesFormat,
    speciesFormat.sections.map((name) => sections[name][0]!.length),
    Object.fromEntries(
      speciesFormat.sections.map((name) => [name, deflateColumns(sections[name])]),
    ) as Record<keyof typeof sections, Uint8Array>,
  );
}

/** Names of genes that were predicted and of which nothing else is known, of pseudogenes and of transgenes. */
const predicted = new RegExp(
  `^${wordsPattern(predictedNames.beginnings)}\\d|${wordsPattern(predictedNames.endings)}$|-ps\\d*$|\\(`,
);

/** Those that share a symbol with a human gene, and what else is more than predicted; of two with one symbol the one that Ensembl has. */
function geneColumns(rows: readonly Row[], human: ReadonlySet<string>, { ensembl }: GeneAuthority): Columns {
  const bySymbol = new Map<string, Row>();
  for (const row of [...rows].sort(
    (a, b) => Number(b.ensembl !== "") - Number(a.ensembl !== "") || Number(a.ID) - Number(b.ID),
  )) {
    const symbol = row.symbol!;
    const isKnown = row.ensembl !== "" || row.synonyms !== "";
    if (bySymbol.has(symbol)) continue;
    if (human.has(symbol.toUpperCase()) || (isKnown && !predicted.test(symbol))) bySymbol.set(symbol, row);
  }
  const kept = [...bySymbol.values()].sort((a, b) => (a.symbol! < b.symbol! ? -1 : 1));
  return [
    kept.map((row) => row.symbol!),
    kept.map((row) => row.ID!),
    kept.map((row) => ensemblNumber(listed(row, "ensembl"), ensembl)),
    kept.map((row) => synonymsOf(row).join("|")),
  ];
}

/** The tables of MGI and RGD part what a cell holds with a bar or a semicolon. */
const listed = (row: Row, column: string): readonly string[] =>
  values(row, column).flatMap((value) => value.split(";").map((part) => part.trim()));

/** Ensembl has a gene of the rat in several assemblies: the one of the reference has the smallest number. */
const ensemblNumber = (ids: readonly string[], prefix: string): string =>
  ids
    .filter((id) => id.startsWith(prefix))
    .map((id) => id.slice(prefix.length).replace(/^0+/, ""))
    .sort((a, b) => Number(a) - Number(b))[0] ?? "";

const synonymsOf = (row: Row): readonly string[] =>
  [...new Set(listed(row, "synonyms"))]
    .filter((name) => name.length <= speciesRules.longestSynonym && !predicted.test(name))
    .slice(0, speciesRules.mostSynonyms);

/** The miRNAs of the species that the lexicon lacks, species by species and by accession. */
function mirnaColumns(rows: readonly Row[]): Columns {
  const kept = rows
    .filter((row) => !isInLexicon(row.name!))
    .sort((a, b) =>
      prefixOf(a.name!) === prefixOf(b.name!)
        ? numberOf(a) - numberOf(b)
        : prefixOf(a.name!) < prefixOf(b.name!)
          ? -1
          : 1,
    );
  const own = (row: Row, name: string): string => name.slice(prefixOf(row.name!).length + 1);
  return [
    kept.map((row) => prefixOf(row.name!)),
    kept.map((row, at) => String(numberOf(row) - (at === 0 ? 0 : numberOf(kept[at - 1]!)))),
    kept.map((row) => own(row, row.name!)),
    kept.map((row) =>
      values(row, "previous_names")
        .filter((name) => prefixOf(name) === prefixOf(row.name!))
        .map((name) => own(row, name))
        .join("|"),
    ),
  ];
}

const numberOf = (row: Row): number => Number(row.accession!.slice(-accessionDigits));
