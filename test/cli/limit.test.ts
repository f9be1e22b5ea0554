import { strict as assert } from "node:assert";
import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { longestDocument } from "../../src/text/limit";
import { exoscribe, withFolder } from "./exoscribe";

const refusal = (path: string) =>
  `exoscribe: ${path}: longer than the 5 MB that are read of a document: split it\n`;

describe("exoscribe: documents that are too long", () => {
  it("are refused in one line, however long they are, and the others are read", () =>
    withFolder({ "long.md": "", "short.md": "miR-21 is known.\n" }, async (cwd) => {
      // A sparse file takes no room on the disk; read whole, it would take gigabytes of memory.
      await truncate(join(cwd, "long.md"), 3_000_000_000);
      for (const command of ["check", "annotate"]) {
        const ran = await exoscribe([command, "."], { cwd });
        assert.deepEqual([ran.code, ran.stderr], [2, refusal("./long.md")]);
        assert.match(ran.stdout, /short\.md|1 file/);
      }
    }));

  it("are refused on standard input", () =>
    withFolder({}, async (cwd) => {
      const input = "word ".repeat(longestDocument / 5 + 1);
      const ran = await exoscribe(["check", "-"], { cwd, input });
      assert.deepEqual([ran.code, ran.stderr], [2, refusal("-")]);
    }));
});
