import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isFolder } from "./arguments";
import tablesJson from "./tables.json";

export type Row = Readonly<Record<string, string>>;

export type TableName = keyof typeof tablesJson;

/** What is known of a table that the lexicon that ships was built from. */
export interface TableRecord {
  readonly upstream: string;
  readonly version: string;
  /** Where the copy of the upstream lay that the table was made of. */
  readonly copy: string;
  readonly columns: readonly string[];
  /** What became of the upstream's rows, as far as it was written down. */
  readonly derived: string;
  /** Of the file as it was read. */
  readonly sha256: string;
}

/** The tables that a build reads; the names are those of the files, without `.tsv`. */
export const tableRecords: Readonly<Record<TableName, TableRecord>> = tablesJson;
export const tableNames = Object.keys(tablesJson) as readonly TableName[];

export type Tables = Readonly<Record<TableName, readonly Row[]>>;

/** A folder that lacks something: its message has a line for each table that is missing or lacks a column. */
export class TableError extends Error {}

/**
 * Reads all tables of a folder. `differs` has a line for each table that is another one than the record says, from which
 * a lexicon can be built all the same. Throws a TableError where one is missing or lacks a column.
 */
export function readTables(folder: string): {
  readonly tables: Tables;
  readonly differs: readonly string[];
} {
  if (!isFolder(folder))
    throw new TableError(`${folder} is no folder: give the one with the tables of src/compile/tables.json.`);
  const read = tableNames.map((name) => readTable(folder, name));
  const problems = read.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new TableError(problems.join("\n"));
  return {
    tables: Object.fromEntries(read.map(({ name, rows }) => [name, rows])) as unknown as Tables,
    differs: read.flatMap(({ difference }) => difference ?? []),
  };
}

interface ReadTable {
  readonly name: TableName;
  readonly rows?: readonly Row[];
  readonly problem?: string;
  readonly difference?: string;
}

function readTable(folder: string, name: TableName): ReadTable {
  const { upstream, version, columns, sha256 } = tableRecords[name];
  const file = join(folder, `${name}.tsv`);
  if (!existsSync(file)) {
    const cure = `make it of ${upstream}, ${version}, with the columns ${columns.join(", ")}`;
    return { name, problem: `${file} is missing: ${cure}.` };
  }
  const bytes = readFileSync(file);
  const text = bytes.toString("utf8");
  const head = text.slice(0, text.search(/\r?\n|$/)).split("\t");
  const lacking = columns.filter((column) => !head.includes(column));
  if (lacking.length > 0)
    return { name, problem: `${file} lacks ${lacking.join(", ")}: add what is missing.` };
  const rows = parseTable(text);
  if (createHash("sha256").update(bytes).digest("hex") === sha256) return { name, rows };
  const cure = "record its version and sha256 in src/compile/tables.json, or take the table named there";
  return { name, rows, difference: `${file} is not that of ${upstream}, ${version}: ${cure}.` };
}

/** Tab-separated lines under one line of headers, without quoting. */
export function parseTable(text: string): readonly Row[] {
  const [head, ...lines] = text.split(/\r?\n/);
  const headers = head!.split("\t");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const cells = line.split("\t");
      return Object.fromEntries(headers.map((header, i) => [header, cells[i] ?? ""]));
    });
}

/** The values of a cell that holds several, split at bars. */
export function values(row: Row, column: string): readonly string[] {
  return (row[column] ?? "")
    .split("|")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
