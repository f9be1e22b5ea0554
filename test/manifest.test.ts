import { strict as assert } from "node:assert";
import fs from "node:fs";
import path from "node:path";
import { rules } from "../src/check/rules";

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Record<string, Record<string, unknown>> };
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
  };
}

const file = path.resolve(import.meta.dirname, "../package.json");
const manifest = JSON.parse(fs.readFileSync(file, "utf8")) as Manifest;

describe("the manifest", () => {
  it("offers a severity for each rule (UPDATE=1 writes them)", () => {
    const wanted = Object.fromEntries(
      rules.map(({ code, severity, says }) => [
        code,
        { type: "string", enum: ["error", "warning", "info", "off"], default: severity, description: says },
      ]),
    );
    const setting = manifest.contributes.configuration.properties["exoscribe.severity"]!;
    if (process.env.UPDATE) {
      setting.properties = wanted;
      fs.writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
    }
    assert.deepEqual(setting.properties, wanted);
  });

  it("has decoration colours of a contrast of at least 4.5 : 1", () => {
    const backgrounds = {
      dark: "#1f1f1f",
      light: "#ffffff",
      highContrast: "#000000",
      highContrastLight: "#ffffff",
    };
    for (const { id, defaults } of manifest.contributes.colors) {
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
