import type { Curie, Entity } from "../../model/entity";
import { once } from "../../text/caches";
import { lettersAndDigits } from "../../text/fold";
import type { Lines } from "../lexicon/lines";
import { ensemblDigits, type GeneAuthority } from "./format";

/** The genes of one species, as its own authority names them. */
export interface SpeciesGenes {
  /**
   * The gene that is meant by a name that is that of a human gene: the one with this very symbol, else the one with the symbol of the human gene, else the only
   * one that has the one or the other for a synonym.
   */
  find(written: string, humanSymbol: string): Entity | undefined;
  /**
   * The gene with this symbol, of those that Ensembl has; behind the first digit letters may be large that are small in the symbol, as in the name
   * of the protein: "Ly6G" for Ly6g.
   */
  bySymbol(written: string): Entity | undefined;
  entity(id: Curie): Entity | undefined;
}

/** Symbol, id, Ensembl id and synonyms of `size` genes, a column after the other. */
export function readGenes(lines: Lines, size: number, authority: GeneAuthority): SpeciesGenes {
  const { taxon, prefix, ensembl } = authority;
  const symbols = once(() => lines.range(0, size));
  const bySymbol = once(() => numbersOf(symbols().map((symbol) => [symbol.toUpperCase()])));
  const bySynonym = once(() =>
    numbersOf(lines.range(3 * size, 4 * size).map((line) => line.split("|").map(lettersAndDigits))),
  );
  const byId = once(() => numbersOf(lines.range(size, 2 * size).map((id) => [id])));

  function card(gene: number | undefined): Entity | undefined {
    if (gene === undefined || gene < 0) return undefined;
    const [id, number, synonyms] = [1, 2, 3].map((column) => lines.line(column * size + gene));
    return {
      id: `${prefix}:${id!}`,
      kind: "protein",
      type: "gene",
      name: lines.line(gene),
      synonyms: synonyms === "" ? [] : synonyms!.split("|"),
      previous: [],
      xrefs: number === "" ? {} : { ensembl: `${ensembl}${number!.padStart(ensemblDigits, "0")}` },
      taxon,
    };
  }

  return {
    find: (written, humanSymbol) => {
      const same = bySymbol().get(written.toUpperCase());
      const isItself = same !== undefined && symbols()[same] === written;
      return card(
        isItself
          ? same
          : (bySymbol().get(humanSymbol.toUpperCase()) ??
              [written, humanSymbol]
                .map((name) => bySynonym().get(lettersAndDigits(name)))
                .find((gene) => gene !== undefined && gene >= 0)),
      );
    },
    bySymbol: (written) => {
      const gene = bySymbol().get(written.toUpperCase());
      if (gene === undefined || lines.line(2 * size + gene) === "") return undefined;
      const head = written.slice(0, written.search(/\d/));
      return symbols()[gene]!.startsWith(head) ? card(gene) : undefined;
    },
    entity: (id) => (id.startsWith(`${prefix}:`) ? card(byId().get(id.slice(prefix.length + 1))) : undefined),
  };
}

/** The number of the line that has a name; -1 where several have it. */
function numbersOf(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [number, own] of names.entries())
    for (const name of new Set(own)) if (name !== "") numbers.set(name, numbers.has(name) ? -1 : number);
  return numbers;
}
