import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  arrowsOf,
  circlesIn,
  crumbs,
  fileGraph,
  foldersByWidth,
  namesByCount,
  readSources,
  roomGraph,
} from "./rooms/graph";
import rooms from "./rooms/table.json";

const table: Readonly<Record<string, readonly string[]>> = rooms;

describe("the plan of the house", () => {
  const files = readSources();

  it("has rooms that import only what the table lets them", () => {
    const back = arrowsOf(files).filter(({ from, to }) => table[from] && !table[from].includes(to));
    assert.deepEqual(back, []);
  });

  it("has no circle, neither of rooms nor of files, types included", () => {
    assert.deepEqual(circlesIn(roomGraph(files)), []);
    assert.deepEqual(circlesIn(fileGraph(files)), []);
  });

  it("has no folder with more than 25 files, and no base name in more than three, but for the weights of each room", () => {
    assert.deepEqual(
      foldersByWidth(files).filter(([, width]) => width > 25),
      [],
    );
    assert.deepEqual(
      namesByCount(files).filter(([name, count]) => count > 3 && name !== "weights.ts"),
      [],
    );
  });

  it("has no file of a few lines whose only importer lies beside it", () => {
    assert.deepEqual(crumbs(files, 25), []);
  });

  it("stands in CONTRIBUTING as the linter holds it", () => {
    const text = readFileSync(join(import.meta.dirname, "..", "CONTRIBUTING.md"), "utf8");
    const rows = [...text.matchAll(/^\| `(\w+)` +\| [^|]+ \|([^|]*)\|$/gm)];
    const told = rows.map(([, room, may = ""]) => [
      room!,
      [...may.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    ]);
    assert.deepEqual(Object.fromEntries(told.filter(([room]) => (room as string) in table)), table);
  });

  it("tells circles from what is none", () => {
    const graph = new Map([
      ["a", ["b", "d"]],
      ["b", ["c"]],
      ["c", ["a"]],
      ["d", ["c", "e"]],
      ["e", ["f"]],
      ["g", ["h"]],
      ["h", ["g"]],
    ]);
    assert.deepEqual(circlesIn(graph), [
      ["a", "b", "c", "d"],
      ["g", "h"],
    ]);
  });
});
