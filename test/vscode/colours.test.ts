import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { closeAll, eventually, openNote, withSetting } from "./editor";
import { inPage, needsPage } from "./workbench";

const text = `Exosomes carry miR-1246, the AKT signaling pathway and non-homologous end
joining, TSG101 and CD63 [49, 62-63].
`;

/** The semantic tokens of a document as text and type. */
async function tokensOf({ document }: vscode.TextEditor): Promise<readonly (readonly [string, string])[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    "vscode.provideDocumentSemanticTokensLegend",
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    "vscode.provideDocumentSemanticTokens",
    document.uri,
  );
  const found: [string, string][] = [];
  let line = 0;
  let column = 0;
  const data = tokens?.data ?? [];
  for (let at = 0; at < data.length; at += 5) {
    const [lines, columns, length, type] = [...data.slice(at, at + 4)] as [number, number, number, number];
    column = lines === 0 ? column + columns : columns;
    line += lines;
    const range = new vscode.Range(line, column, line, column + length);
    found.push([document.getText(range), legend!.tokenTypes[type]!]);
  }
  return found;
}

describe("colours", () => {
  afterEach(closeAll);
  after(async () => {
    await vscode.workspace.getConfiguration("workbench").update("colorTheme", undefined);
  });

  it("are semantic tokens by kind, that neither overlap nor span lines", async () => {
    const editor = await openNote(text);
    assert.deepEqual(await tokensOf(editor), [
      ["miR-1246", "mirna"],
      ["AKT", "protein"],
      [" signaling pathway", "pathway"],
      ["non-homologous end", "pathway"],
      ["joining", "pathway"],
      ["TSG101", "protein"],
      ["CD63", "protein"],
      ["49", "citation"],
      ["62-63", "citation"],
    ]);
  });

  it("leave the semantic tokens alone where the setting says so", async () => {
    const editor = await openNote(text);
    for (const value of ["decorations", "off"])
      await withSetting("colours", value, async () => {
        assert.deepEqual(await tokensOf(editor), []);
      });
  });

  it("are declared types with scopes", () => {
    const { contributes } = vscode.extensions.getExtension("exoscribe.exoscribe")!.packageJSON as {
      contributes: {
        semanticTokenTypes: readonly { id: string }[];
        semanticTokenScopes: readonly { scopes: Readonly<Record<string, readonly string[]>> }[];
      };
    };
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      Object.keys(contributes.semanticTokenScopes[0]!.scopes),
    );
  });

  const { Light, Dark, HighContrast, HighContrastLight } = vscode.ColorThemeKind;
  const themes = [
    ["Dark Modern", Dark],
    ["Light Modern", Light],
    ["Dark 2026", Dark],
    ["Light 2026", Light],
    ["Default High Contrast", HighContrast],
    ["Default High Contrast Light", HighContrastLight],
  ] as const;
  for (const [theme, kind] of themes) {
    for (const colours of ["semantic", "decorations"]) {
      it(`are legible in ${theme} as ${colours}`, async function () {
        needsPage(this);
        await vscode.workspace.getConfiguration("workbench").update("colorTheme", theme);
        await eventually(() => {
          assert.equal(vscode.window.activeColorTheme.kind, kind);
        });
        await withSetting("colours", colours, async () => {
          await openNote(text);
          const seen = await eventually(async () => {
            const found = await inPage<Colours>(colourQuestion);
            for (const name of ["miR-1246", "AKT", "TSG101", "CD63", "49"])
              assert.notEqual(found[name]?.[0], found.Exosomes?.[0], JSON.stringify(found));
            assert.notEqual(found["miR-1246"]?.[0], found.TSG101?.[0]);
            return found;
          });
          for (const [word, [colour, background]] of Object.entries(seen))
            assert.ok(contrast(colour, background) >= 4.5, `${word}: ${colour} on ${background}`);
        });
      });
    }
  }

  it("are there for miRNAs and citations before any analysis, but not in code", async function () {
    needsPage(this);
    await withSetting("enable", false, async () => {
      await openNote("Exosomes carry let-7a and `miR-21` [49], not [50](x) or a@b.org, says @key2014.\n");
      const seen = await eventually(async () => {
        const found = await inPage<Colours>(colourQuestion);
        assert.ok(found["@key2014"]);
        return found;
      });
      const plain = seen.Exosomes![0];
      for (const word of ["let-7a", "49", "@key2014"]) assert.notEqual(seen[word]![0], plain, word);
      assert.equal(seen["a@b"]![0], plain);
      assert.notEqual(seen["`miR-21`"]?.[0] ?? seen["miR-21"]?.[0], seen["let-7a"]![0]);
      assert.notEqual(seen["50"]![0], seen["49"]![0]);
    });
  });
});

/** Words with their colour and that of the editor behind them. */
type Colours = Readonly<Record<string, readonly [string, string]>>;

/** The words of the editor's first lines, each with its colour and that of the editor behind it. */
const colourQuestion = `(() => {
  const editor = document.querySelector(".monaco-editor-background");
  const background = getComputedStyle(editor).backgroundColor;
  const words = {};
  for (const span of document.querySelectorAll(".view-line span span")) {
    for (const word of span.textContent.replace(/\\u00a0/g, " ").split(/[ ,.[\\]]+/)) {
      if (word) words[word] = [getComputedStyle(span).color, background];
    }
  }
  return words;
})()`;

/** The contrast ratio of two colours "rgb(r, g, b)" (WCAG 2.1). */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = [...colour.matchAll(/\d+/g)].slice(0, 3).map(([digits]) => {
      const channel = Number(digits) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
