import type { Entity, ExoCartaEvidence, MisevCategory } from "../../model/entity";
import type { Lines } from "./lines";
import type { NameVisitor } from "./source";

/** What a card has beside the id, kind, type, name, NCBI gene and members, which lie elsewhere. */
export type CardRest = Omit<Entity, "id" | "kind" | "type" | "name" | "members">;

/** One field of a card as one line of text, empty where the entity has none of it. */
interface Column {
  readonly write: (entity: Entity) => string;
  readonly read: (line: string) => Partial<CardRest>;
}

const columns: readonly Column[] = [
  // The names come first: `eachNameOfCards` reads them alone.
  text("description"),
  list("synonyms"),
  list("previous"),
  text("locus"),
  text("sequence"),
  list("families"),
  list("related"),
  {
    write: ({ misev }) => misev?.join("") ?? "",
    read: (line) => ({ misev: Array.from(line, (digit) => Number(digit) as MisevCategory) }),
  },
  {
    write: ({ exocarta }) => (exocarta ? [exocarta.experiments, ...exocarta.species].join("|") : ""),
    read: (line) => ({ exocarta: readEvidence(line.split("|")) }),
  },
  xref("uniprot"),
  {
    write: ({ xrefs }) => shortEnsembl(xrefs.ensembl ?? ""),
    read: (line) => ({ xrefs: { ensembl: longEnsembl(line) } }),
  },
  {
    write: ({ xrefs }) =>
      Object.entries(xrefs)
        .filter(([database]) => !ownColumns.has(database))
        .flat()
        .join("|"),
    read: (line) => ({ xrefs: pairs(line.split("|")) }),
  },
  {
    write: ({ taxon }) => (taxon === undefined ? "" : String(taxon)),
    read: (line) => ({ taxon: Number(line) }),
  },
  { write: ({ retired }) => (retired ? "1" : ""), read: () => ({ retired: true }) },
];

const ownColumns: ReadonlySet<string> = new Set(["uniprot", "ensembl", "ncbigene"]);

/** Some entities' cards as text: column by column, because like stands by like and deflates better so. */
export function writeCards(entities: readonly Entity[]): string {
  return columns.map(({ write }) => entities.map(write).join("\n")).join("\n");
}

/** The card of one of `count` entities, from the lines of `writeCards`. */
export function readCard(lines: Lines, count: number, entity: number): CardRest {
  let card: CardRest = { synonyms: [], previous: [], xrefs: {} };
  for (const [column, { read }] of columns.entries()) {
    const line = lines.line(column * count + entity);
    if (line === "") continue;
    const part = read(line);
    card = { ...card, ...part, xrefs: { ...card.xrefs, ...part.xrefs } };
  }
  return card;
}

/** Visits the names in words, the synonyms and the former names of `count` entities. */
export function eachNameOfCards(lines: Lines, count: number, visit: NameVisitor): void {
  const { bytes, startOf } = lines;
  for (let line = 0; line < 3 * count; line++) {
    const end = startOf(line + 1) - 1;
    for (let from = startOf(line); from < end;) {
      let to = from;
      while (to < end && bytes[to] !== bar) to++;
      visit(bytes, from, to, line % count);
      from = to + 1;
    }
  }
}

/** What stands between the values of a list. */
const bar = 124;

function text(field: "description" | "locus" | "sequence"): Column {
  return { write: (entity) => entity[field] ?? "", read: (line) => ({ [field]: line }) };
}

function list(field: "synonyms" | "previous" | "families" | "related"): Column {
  return {
    write: (entity) => (entity[field] ?? []).join("|"),
    read: (line) => ({ [field]: line.split("|") }),
  };
}

function xref(database: string): Column {
  return {
    write: ({ xrefs }) => xrefs[database] ?? "",
    read: (line) => ({ xrefs: { [database]: line } }),
  };
}

/** Identifiers of Ensembl's human genes without what they have in common: `ENSG00000141510` is `141510`. */
function shortEnsembl(id: string): string {
  return /^ENSG\d{11}$/.test(id) ? id.slice(4).replace(/^0+/, "") : id;
}

function longEnsembl(id: string): string {
  return /^\d+$/.test(id) ? `ENSG${id.padStart(11, "0")}` : id;
}

function readEvidence([experiments = "0", ...species]: readonly string[]): ExoCartaEvidence {
  return { experiments: Number(experiments), species };
}

function pairs(cells: readonly string[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (let i = 0; i + 1 < cells.length; i += 2) found[cells[i]!] = cells[i + 1]!;
  return found;
}
