import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { closeAll, eventually, openNote } from "../editor";
import { click, labels, needsPage, pick, pickerShows, press, rows, textsIn } from "../workbench";

/** Opens the picker with what is typed, until `first` is its first row; the promise inside ends with the command. */
async function opened(query: string, first: string): Promise<{ readonly inserted: Thenable<unknown> }> {
  const inserted = vscode.commands.executeCommand("exoscribe.insertEntry", { query });
  await pickerShows(query, first);
  return { inserted };
}

describe("Insert Entry", () => {
  before(function () {
    needsPage(this);
  });
  afterEach(async () => {
    await press("Close");
    await closeAll();
  });

  /** The first rows of the picker, in the order in which it shows them. */
  const orders: readonly (readonly [query: string, first: readonly string[]])[] = [
    ["miR-21", ["hsa-mir-21", "mir-21", "hsa-miR-21-5p", "hsa-miR-21-3p"]],
    ["p53", ["TP53"]],
    ["nta", ["EV characterisation: nanoparticle tracking", "LAT2"]],
    ["wnt", ["Wnt", "Wnt family", "Signaling by WNT"]],
    ["mir21", ["hsa-mir-21"]],
    ["TSG 101", ["TSG101"]],
  ];
  for (const [query, first] of orders) {
    it(`keeps the order in which names are found for ${query}`, async () => {
      await openNote("");
      const { inserted } = await opened(query, first[0]!);
      assert.deepEqual((await textsIn(labels)).slice(0, first.length), first);
      await press("Close");
      await inserted;
    });
  }

  it("shows kind, full name and id of a name", async () => {
    await openNote("");
    const { inserted } = await opened("p53", "TP53");
    const [first] = await textsIn(`${rows} .label-description`);
    assert.equal(first, "gene and its protein · tumor protein p53 · HGNC:11998");
    await press("Close");
    await inserted;
  });

  const insertions: readonly (readonly [query: string, first: string, expected: RegExp])[] = [
    [
      "size-exclusion",
      "EV isolation: size-exclusion chromatography",
      /^Extracellular vesicles were isolated .* size-exclusion chromatography on/,
    ],
    ["CD63", "CD63", /^- \*\*CD63\*\* \(HGNC:1692; UniProt P08962; MISEV2018 category 1\): present in/],
    [
      "hsa-miR-21-5p",
      "hsa-miR-21-5p",
      /^- \*\*hsa-miR-21-5p\*\* \(miRBase MIMAT0000076; 5′-UAGCUUAUCAGACUGAUGUUGA-3′\): enriched in/,
    ],
    [
      "Signaling by WNT",
      "Signaling by WNT",
      /^- \*\*Signaling by WNT\*\* \(Reactome R-HSA-195721\): activated in/,
    ],
  ];
  for (const [query, first, expected] of insertions) {
    it(`inserts a filled entry for ${query}`, async () => {
      const editor = await openNote("");
      const { inserted } = await opened(query, first);
      await pick(first);
      await inserted;
      await eventually(() => {
        assert.match(editor.document.getText(), expected);
        assert.notEqual(editor.document.getText(editor.selection), "", "the first placeholder is selected");
      });
    });
  }

  const forms: readonly (readonly [form: string, expected: string])[] = [
    ["Name", "CD63"],
    ["Name with id", "CD63 (HGNC:1692)"],
    ["First mention in full", "CD63 molecule (CD63)"],
    ["Table row", "| CD63 | CD63 molecule | gene and its protein | HGNC:1692, UniProt P08962 |"],
    ["Link", "[CD63](https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:1692)"],
  ];
  for (const [form, expected] of forms) {
    it(`inserts the other form of the first name: ${form}`, async () => {
      const editor = await openNote("");
      const { inserted } = await opened("CD63", "CD63");
      await pick("Other Forms…", "Previous");
      await eventually(async () => {
        assert.equal((await textsIn(labels))[0], "Name");
      });
      await pick(form);
      await inserted;
      assert.equal(editor.document.getText(), expected);
    });
  }

  it("shows the forms of a name by its button", async () => {
    const editor = await openNote("");
    const { inserted } = await opened("p53", "TP53");
    await click(`${rows} .quick-input-list-entry-action-bar .action-label`);
    await eventually(async () => {
      assert.deepEqual((await textsIn(`${rows} .label-description`)).slice(0, 2), [
        "TP53",
        "TP53 (HGNC:11998)",
      ]);
    });
    await pick("Name with id");
    await inserted;
    assert.equal(editor.document.getText(), "TP53 (HGNC:11998)");
  });

  it("says in words that nothing matches, and inserts nothing then", async () => {
    const editor = await openNote("");
    const { inserted } = await opened("qwertzuiopqwertz", "No entry matches “qwertzuiopqwertz”");
    assert.equal((await textsIn(labels)).length, 1);
    await press("Accept");
    await press("Close");
    await inserted;
    assert.equal(editor.document.getText(), "");
  });
});
