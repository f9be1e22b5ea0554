import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { closeAll, eventually, openNote } from "./editor";

interface Contributed {
  readonly contributes: {
    readonly snippets: readonly { readonly language: string; readonly path: string }[];
  };
}
interface Entry {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

const extension = vscode.extensions.getExtension("exoscribe.exoscribe")!;
const { snippets } = (extension.packageJSON as Contributed).contributes;

async function entries(): Promise<readonly (readonly [string, Entry])[]> {
  const file = vscode.Uri.joinPath(extension.extensionUri, snippets[0]!.path);
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  return Object.entries(JSON.parse(text) as Readonly<Record<string, Entry>>);
}

/** What has to stand in the text after an entry was inserted. */
const expected: Readonly<Record<string, RegExp>> = {
  "ev-ultracentrifugation":
    /ultracentrifugation at 4 °C: 300 × g for 10 min, 2,000 × g .* 100,000 × g for 70 min/,
  "ev-sec": /size-exclusion chromatography on qEVoriginal/,
  "ev-precipitation": /1:4 \(v\/v\) for 30 min at 4 °C and pelleted at 1,500 × g/,
  "ev-nta": /dilution 1:1,000 in filtered PBS/,
  "ev-tem": /grids, fixed with 2% paraformaldehyde and stained with uranyl acetate and imaged at 80 kV/,
  "ev-western": /\(CD63\) and cytosolic \(TSG101\) markers were enriched in vesicles; calnexin was absent/,
  "ev-track": /EV-TRACK ID: EV000000/,
  irradiation:
    /irradiated with X-rays at 6 MV .* total dose of 2 Gy in 1 fraction at a dose rate of 1 Gy\/min/,
  "entry-mirna":
    /\*\*hsa-miR-21-5p\*\* \(miRBase MIMAT0000076; 5′-UAGCUUAUCAGACUGAUGUUGA-3′\): enriched in exosomes/,
  "entry-protein": /\*\*CD63\*\* \(UniProt P08962; MISEV2018 category 1\)/,
  "entry-pathway": /\*\*PI3K\/AKT signaling\*\*: activated in recipient cells/,
  claim: /Author et al\. \[1\] report that statement/,
  "row-rna": /^\| miR-1246 \| cancer \| donor cells \| up \|/,
  "table-rna": /^\| RNA \| .*\n\| --- \|.*\n\| miR-1246 \|/,
  "row-biomarker": /\| AUC 0\.85 \| \[1\] \|/,
  crosstalk: /Exosomes of irradiated donor cells carry cargo to recipient cells, where it promotes process/,
  abbreviations: /EV, extracellular vesicle; miRNA, microRNA/,
  "ev-nomenclature": /We use “extracellular vesicles” \(EVs\) because/,
};

describe("standard entries", () => {
  afterEach(closeAll);

  it("are there for Markdown, Quarto and R Markdown, each with a test", async () => {
    assert.deepEqual(
      snippets.map(({ language }) => language),
      ["markdown", "quarto", "rmd", "rmarkdown"],
    );
    const prefixes = (await entries()).map(([, { prefix }]) => prefix);
    assert.ok(prefixes.length >= 15);
    assert.deepEqual([...prefixes].sort(), Object.keys(expected).sort());
  });

  for (const [prefix, pattern] of Object.entries(expected)) {
    it(`insert ${prefix}`, async () => {
      const [name, { body }] = (await entries()).find(([, entry]) => entry.prefix === prefix)!;
      const editor = await openNote("");
      await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "markdown", name });
      const text = await eventually(() => {
        assert.notEqual(editor.document.getText(), "");
        return editor.document.getText();
      });
      assert.match(text, pattern);
      assert.doesNotMatch(text, /[\\$|]\{|\|}|\\[,|]/);
      assert.equal(text.split("\n").length, body.length);
      const placeholder = await eventually(() => {
        const first = editor.document.getText(editor.selection);
        assert.notEqual(first, "", "the first placeholder is selected");
        return first;
      });
      await vscode.commands.executeCommand("jumpToNextSnippetPlaceholder");
      await eventually(() => {
        const next = editor.document.getText(editor.selection);
        assert.ok(prefix === "abbreviations" || next !== placeholder);
      });
    });
  }
});
