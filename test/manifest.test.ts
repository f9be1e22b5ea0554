import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { configurationSchema, manifest, schema, withRuleSettings } from "./ruleDocs";

interface Manifest {
  readonly contributes: {
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
  };
}

interface Dialects {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly configurationDefaults: Readonly<Record<string, unknown>>;
    readonly snippets: readonly { readonly language: string }[];
    readonly grammars: readonly { readonly language?: string }[];
  };
}

interface Commands {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: {
      readonly commandPalette: readonly { readonly command: string; readonly when: string }[];
    };
  };
}

interface Settings {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly scope: string }>> };
  };
}

const text = readFileSync(manifest, "utf8");

describe("the manifest", () => {
  it("offers a severity for each rule: npm run docs writes them", () => {
    assert.equal(text, withRuleSettings(text));
  });

  it("has settings of which the schema of a configuration is made: npm run docs writes it", () => {
    assert.equal(readFileSync(schema, "utf8"), configurationSchema(text));
  });

  it("does for every dialect of Markdown what it does for Markdown", () => {
    const { activationEvents, contributes } = JSON.parse(text) as Dialects;
    const dialects = ["markdown", "quarto", "rmd", "rmarkdown"];
    assert.deepEqual(
      activationEvents.filter((event) => event.startsWith("onLanguage:")).sort(),
      dialects.map((id) => `onLanguage:${id}`).sort(),
    );
    assert.deepEqual(
      Object.keys(contributes.configurationDefaults),
      dialects.map((id) => `[${id}]`),
    );
    assert.deepEqual([...new Set(contributes.snippets.map(({ language }) => language))], dialects);
    assert.deepEqual(
      contributes.grammars.flatMap(({ language }) => language ?? []),
      dialects.slice(1),
    );
    const conditions = text.match(/editorLangId =~ [^"&]+/g) ?? [];
    assert.ok(conditions.length > 4);
    assert.deepEqual([...new Set(conditions)], [`editorLangId =~ /^(${dialects.join("|")})$/`]);
  });

  it("opens PDFs in a trusted workspace alone", () => {
    const { menus, commands } = (JSON.parse(text) as Commands).contributes;
    assert.ok(commands.some(({ command }) => command === "exoscribe.openPdf"));
    const shown = menus.commandPalette.filter(({ command }) => command === "exoscribe.openPdf");
    assert.deepEqual(
      shown.map(({ when }) => when.startsWith("isWorkspaceTrusted && editorLangId")),
      [true],
    );
  });

  it("lets no workspace set what reaches out of it", () => {
    const { properties } = (JSON.parse(text) as Settings).contributes.configuration;
    assert.deepEqual(
      ["libraries", "retractions", "online"].map((name) => properties[`exoscribe.${name}`]?.scope),
      ["machine", "machine", "machine"],
    );
  });

  it("has decoration colours of a contrast of at least 4.5 : 1", () => {
    const backgrounds = {
      dark: "#1f1f1f",
      light: "#ffffff",
      highContrast: "#000000",
      highContrastLight: "#ffffff",
    };
    for (const { id, defaults } of (JSON.parse(text) as Manifest).contributes.colors) {
      for (const [theme, background] of Object.entries(backgrounds)) {
        const ratio = contrast(defaults[theme]!, background);
        assert.ok(ratio >= 4.5, `${id} in ${theme}: ${ratio.toFixed(2)}`);
      }
    }
  });
});

/** The contrast ratio of two colours #rrggbb (WCAG 2.1). */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
