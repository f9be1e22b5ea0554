import { strict as assert } from "node:assert";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTables, TableError, tableNames, tableRecords } from "../../src/compile/tables";

describe("the tables of the lexicon", () => {
  let folder = "";
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, `${name}.tsv`), text);
  };
  const headers = (name: (typeof tableNames)[number]): string => `${tableRecords[name].columns.join("\t")}\n`;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "exoscribe-tables-"));
    for (const name of tableNames) write(name, headers(name));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("are each told by upstream, version, copy, columns, derivation and checksum", () => {
    for (const [name, record] of Object.entries(tableRecords)) {
      assert.match(record.sha256, /^[0-9a-f]{64}$/, name);
      assert.ok(record.columns.length > 0, name);
      for (const field of ["upstream", "version", "copy", "derived"] as const)
        assert.ok(record[field] !== "", `${name}: ${field}`);
    }
  });

  it("are read though they are others, with a line for each", () => {
    write("mirbase_families", `${headers("mirbase_families")}MIPF0000001\tmir-17\t1\thsa-mir-17\n`);
    const { tables, differs } = readTables(folder);
    assert.equal(tables.mirbase_families[0]!.family_name, "mir-17");
    assert.equal(differs.length, tableNames.length);
    const line = differs.find((text) => text.includes("mirbase_families"));
    assert.equal(
      line,
      `${join(folder, "mirbase_families.tsv")} is not that of miRBase, families, 22: record its version and sha256 in src/compile/tables.json, or take the table named there.`,
    );
  });

  it("are all named that are missing or lack a column, each in a line with the cure", () => {
    rmSync(join(folder, "reactome_human_pathways.tsv"));
    write("famplex_entities", "famplex_id\tmembers\n");
    assert.throws(
      () => readTables(folder),
      (error) => {
        assert.ok(error instanceof TableError);
        assert.deepEqual(error.message.split("\n"), [
          `${join(folder, "famplex_entities.tsv")} lacks synonyms: add what is missing.`,
          `${join(folder, "reactome_human_pathways.tsv")} is missing: make it of Reactome, human pathways, release 94 (2025-10), with the columns reactome_id, name, parents.`,
        ]);
        return true;
      },
    );
  });

  it("are not looked for where there is no folder", () => {
    const missing = join(folder, "nowhere");
    assert.throws(() => readTables(missing), {
      message: `${missing} is no folder: give the one with the tables of src/compile/tables.json.`,
    });
  });
});
