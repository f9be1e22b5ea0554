import { strict as assert } from "node:assert";
import { remapCitations } from "../../src/rewrite/remap";
import { applyEdits } from "../../src/text/edits";
import { analyseText } from "../check/engine";
import { section } from "./section";

async function remapped(line: string, to: (number: number) => number | undefined, collapse: boolean) {
  const text = `${line}\n${section(1, 2, 3, 1, 2, 3)}`;
  const { citations, prose } = await analyseText(text, { quick: true });
  const edits = remapCitations(citations, prose, to, collapse);
  assert.deepEqual(
    edits,
    edits?.toSorted((a, b) => a.start - b.start),
  );
  return edits && applyEdits(text, edits).split("\n")[0];
}

describe("other numbers for citations", () => {
  const later = (number: number): number => number + 1;
  const without = (gone: number) => (number: number) =>
    number === gone ? undefined : number > gone ? number - 1 : number;
  const swapped = (number: number): number => (number === 1 ? 5 : number === 5 ? 1 : number);
  const cases: readonly (readonly [
    line: string,
    to: (number: number) => number | undefined,
    collapse: boolean,
    wanted: string | undefined,
  ])[] = [
    // Ranges stay, and come where they are asked for, or where the group is too short to tell.
    ["Seen [1-3].", later, false, "Seen [2-4]."],
    ["Seen [1,2,3].", later, false, "Seen [2,3,4]."],
    ["Seen [1,2,3].", later, true, "Seen [2-4]."],
    ["Seen [1,2-4].", later, false, "Seen [2-5]."],
    ["Seen [1,2].", later, false, "Seen [2,3]."],
    ["Seen [1,  2].", later, false, "Seen [2, 3]."],
    ["Seen [1,2,3].", (number) => number, false, "Seen [1,2,3]."],
    ["Seen [1,2,3].", (number) => number, true, "Seen [1-3]."],
    // In order, and without what goes.
    ["Seen [1,3].", swapped, false, "Seen [3,5]."],
    ["Seen [1,3].", without(1), false, "Seen [2]."],
    ["Seen [2-4].", without(3), false, "Seen [2, 3]."],
    ["Seen [3] of [4].", without(3), false, undefined],
    ["Seen [2] of [4].", without(3), false, "Seen [2] of [3]."],
    // Where a group does not show it, as the document mostly does in that notation.
    ["Seen [2, 3] and [1,2], [1,2]; all [2-4].", without(3), false, "Seen [2] and [1,2], [1,2]; all [2,3]."],
    ["Seen [1–4], [1–3], [3-5], not [1,2,3].", later, true, "Seen [2–5], [2–4], [4-6], not [2–4]."],
    ["Seen^2, 3^ and [1,2], [1,2]; all^2-4^.", without(3), false, "Seen^2^ and [1,2], [1,2]; all^2, 3^."],
    // More than numbers: each stays in its place.
    ["Seen [1, p. 3; 5].", swapped, false, "Seen [5, p. 3; 1]."],
  ];
  for (const [line, to, collapse, wanted] of cases)
    it(`“${line}”${collapse ? " with ranges" : ""} is “${wanted ?? "refused"}”`, async () => {
      assert.equal(await remapped(line, to, collapse), wanted);
    });
});
